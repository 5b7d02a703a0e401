internal import ChanceryRecords
internal import ChanceryText

/// One row a quotation.
public enum QuotationTable: ExportTable {
  /// The name, as the command takes it.
  public static let name = "quotations"
  /// The names of the columns.
  public static let columns =
    ExportedArticle.columns + [
      "quotation", "kind", "speaker", "speaker_words", "cue", "via", "addressee", "text",
      "start", "end", "spans", "confidence", "reason",
    ]

  /// The quotations of an article, in the order of the source.
  public static func rows(of article: ExportedArticle) -> [[ExportValue]] {
    article.record.quotations.map { article.values + values(of: $0, in: article) }
  }

  private static func values(
    of quotation: Quotation, in article: ExportedArticle
  ) -> [ExportValue] {
    let record = article.record
    let spans = quotation.evidence.ranges.map { article.offsets[$0] }
    return [
      .text(quotation.id), .text(quotation.kind.rawValue),
      .text(orNone: record.speaker(of: quotation)),
      .text(orNone: quotation.speaker?.mention.map(record.source)),
      .text(orNone: quotation.cue.map(record.source)),
      .text(orNone: record.entity(quotation.via)?.name),
      .text(orNone: record.entity(quotation.addressee)?.name), .text(quotation.text),
      .integer(spans.map(\.lowerBound).min() ?? 0), .integer(spans.map(\.upperBound).max() ?? 0),
      .text(spans.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ";")),
      .confidence(quotation.confidence.value), .text(quotation.reason),
    ]
  }
}
