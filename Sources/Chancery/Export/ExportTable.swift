internal import ChanceryText

/// A kind of row that is exported: its columns, and the rows that an article gives.
public protocol ExportTable: Sendable {
  /// The name, as the command takes it.
  static var name: String { get }
  /// The names of the columns, in order; they are also the keys of JSON lines.
  static var columns: [String] { get }
  /// The rows of an article, each with a value for each column.
  static func rows(of article: ExportedArticle) -> [[ExportValue]]
}

/// An article on its way into an export.
public struct ExportedArticle: Sendable {
  /// Its number in the store.
  public let number: Int
  /// What is kept of it.
  public let record: ArticleRecord
  /// How the export counts offsets.
  public let offsets: OffsetTable

  /// Takes an article.
  public init(number: Int, record: ArticleRecord, counting unit: OffsetUnit) {
    self.number = number
    self.record = record
    offsets = OffsetTable(of: record.text, in: unit)
  }

  /// The names of the columns that every table begins with.
  static let columns = ["article", "article_id", "source", "published", "language", "title"]

  /// The values of those columns.
  var values: [ExportValue] {
    let header = record.header
    return [
      .integer(number), .text(header.id), .text(header.origin.label),
      .text(orNone: header.published?.iso), .text(header.language.rawValue),
      .text(orNone: record.headline),
    ]
  }
}

/// The tables that can be exported, in the order the help lists them.
public enum ExportTables {
  /// All of them.
  public static let all: [any ExportTable.Type] = [
    ArticleTable.self, QuotationTable.self, EntityTable.self, FindingTable.self,
    ResidueTable.self,
  ]

  /// The table of a name, `nil` when there is none.
  public static func named(_ name: String) -> (any ExportTable.Type)? {
    all.first { $0.name == name }
  }
}
