internal import ChanceryClean
internal import ChanceryText

/// One row a stretch of residue.
public enum ResidueTable: ExportTable {
  /// The name, as the command takes it.
  public static let name = "residue"
  /// The names of the columns.
  public static let columns =
    ExportedArticle.columns + ["kind", "rule", "start", "end", "words", "confidence", "reason"]

  /// The residue of an article, in the order of the source.
  public static func rows(of article: ExportedArticle) -> [[ExportValue]] {
    article.record.residue.map { removal in
      let span = article.offsets[removal.range]
      return article.values + [
        .text(removal.kind.rawValue), .text(removal.rule), .integer(span.lowerBound),
        .integer(span.upperBound), .text(article.record.source(removal.range)),
        .confidence(removal.confidence.value), .text(removal.reason),
      ]
    }
  }
}
