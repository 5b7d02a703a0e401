internal import ChanceryRecords
internal import ChanceryText

/// One row an entity of an article.
public enum EntityTable: ExportTable {
  /// The name, as the command takes it.
  public static let name = "entities"
  /// The names of the columns.
  public static let columns =
    ExportedArticle.columns + [
      "entity", "kind", "name", "mentions", "spans", "confidence", "reason",
    ]

  /// The entities of an article, in the order of their first mention.
  public static func rows(of article: ExportedArticle) -> [[ExportValue]] {
    article.record.entities.map { entity in
      let spans = entity.mentions.map { article.offsets[$0.range] }
      return article.values + [
        .text(entity.id), .text(orNone: entity.kind?.rawValue), .text(entity.name),
        .integer(entity.mentions.count),
        .text(spans.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ";")),
        .confidence(entity.confidence.value), .text(entity.reason),
      ]
    }
  }
}
