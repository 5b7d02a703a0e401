internal import ChanceryText

/// One row a finding.
public enum FindingTable: ExportTable {
  /// The name, as the command takes it.
  public static let name = "findings"
  /// The names of the columns.
  public static let columns =
    ExportedArticle.columns + ["code", "message", "start", "end", "words"]

  /// The findings of an article, in the order of the source.
  public static func rows(of article: ExportedArticle) -> [[ExportValue]] {
    article.record.findings.map { finding in
      let span = article.offsets[finding.range]
      return article.values + [
        .text(finding.code.rawValue), .text(finding.message), .integer(span.lowerBound),
        .integer(span.upperBound), .text(article.record.source(finding.range)),
      ]
    }
  }
}
