internal import ChanceryText

/// One row an article.
public enum ArticleTable: ExportTable {
  /// The name, as the command takes it.
  public static let name = "articles"
  /// The names of the columns.
  public static let columns =
    ExportedArticle.columns + [
      "sha256", "authors", "site", "url", "retrieved", "characters", "quotations", "residue",
      "findings", "version", "text",
    ]

  /// One row: the article and its clean text.
  public static func rows(of article: ExportedArticle) -> [[ExportValue]] {
    let record = article.record
    let header = record.header
    let row: [ExportValue] = [
      .text(header.hash.hexadecimal), .text(header.authors.joined(separator: "; ")),
      .text(orNone: header.site), .text(orNone: header.url), .text(orNone: header.retrieved),
      .integer(record.text.unicodeScalars.count), .integer(record.quotations.count),
      .integer(record.residue.count), .integer(record.findings.count), .text(header.version),
      .text(record.cleanText),
    ]
    return [article.values + row]
  }
}
