import ChanceryRecordSupport
import ChanceryStore
import Foundation
import GRDB
import Testing

@Suite struct SchemaTests {
  private let temporary: TemporaryStore
  private let queue: DatabaseQueue

  init() throws {
    temporary = try TemporaryStore()
    _ = try temporary.holding([Sample.record()])
    queue = try DatabaseQueue(path: temporary.path)
  }

  @Test(arguments: [
    "INSERT INTO quotations (article, id, position, kind, text, start, \"end\", confidence, reason) "
      + "VALUES (1, 'q9', 9, 'direct', 'x', NULL, NULL, 1, 'r')",
    "INSERT INTO quotations (article, id, position, kind, text, start, \"end\", confidence, reason) "
      + "VALUES (99, 'q9', 9, 'direct', 'x', 0, 1, 1, 'r')",
    "INSERT INTO quotations (article, id, position, kind, text, start, \"end\", confidence, reason) "
      + "VALUES (1, 'q9', 9, 'direct', 'x', 5, 1, 1, 'r')",
    "INSERT INTO quotation_spans VALUES (1, 'q9', 0, 0, 1)",
    "INSERT INTO entities (article, id, position, name, start, \"end\", confidence, reason) "
      + "VALUES (1, 'e9', 9, 'x', NULL, 3, 1, 'r')",
    "INSERT INTO mentions VALUES (1, 'e9', 0, 'name', 0, 1)",
    "INSERT INTO findings VALUES (1, 9, 'c', 'm', NULL, 1)",
    "INSERT INTO removals VALUES (99, 0, 'teaser', 'r', 'r', 1, 0, 1)",
    "INSERT INTO blocks VALUES (1, 9, 9, 'title', 3, 3)",
    "UPDATE quotations SET start = NULL", "UPDATE quotations SET speaker = 'e9'",
    "UPDATE articles SET hash = x'00'",
  ])
  func nothingIsStoredWithoutEvidenceOrArticle(sql: String) {
    #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
  }

  @Test func theFileIsInWALModeAndKnowsItsProgram() throws {
    try queue.read { database in
      let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode")
      #expect(mode == "wal")
      let program = try Int.fetchOne(database, sql: "PRAGMA application_id")
      #expect(program == 0x4368_6379)
      let integrity = try String.fetchOne(database, sql: "PRAGMA integrity_check")
      #expect(integrity == "ok")
      let orphans = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
      #expect(orphans.isEmpty)
    }
  }

  @Test(arguments: ["article_words", "quotation_words"])
  func theIndexAgreesWithTheRows(table: String) throws {
    try queue.write {
      try $0.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('integrity-check')")
    }
  }

  @Test func removingAnArticleRemovesItsRows() throws {
    try queue.write { database in
      try database.execute(sql: "DELETE FROM articles")
      for table in [
        "authors", "blocks", "removals", "findings", "entities", "mentions", "quotations",
      ] {
        let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)")
        #expect(count == 0)
      }
    }
  }

  @Test func theDocumentsNameEveryTableAndColumn() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appending(path: "Documentation/Formats/store.md"), encoding: .utf8)
    let tables = try queue.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'
            AND name NOT LIKE '%\\_words\\_%' ESCAPE '\\' AND name NOT LIKE 'grdb%'
          """)
    }
    #expect(tables.count >= 12)
    for table in tables {
      #expect(page.contains("## `\(table)`"), "\(table) is missing")
      let columns = try queue.read { try $0.columns(in: table).map(\.name) }
      let section =
        page.components(separatedBy: "## `\(table)`").last?
        .components(separatedBy: "\n## ").first ?? ""
      for column in columns { #expect(section.contains("`\(column)`"), "\(table).\(column)") }
    }
  }
}
