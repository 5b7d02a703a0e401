internal import ChanceryIngest
internal import ChanceryText
internal import GRDB

/// The rows of `problems`.
///
/// A problem of a whole file has line 0.
struct ProblemRows {
  let database: Database

  func insert(_ setAside: SetAside) throws {
    try PreparedStatement(
      database,
      "INSERT OR IGNORE INTO problems (source, line, code, reason) VALUES (?, ?, ?, ?)"
    ).run([
      .text(setAside.origin.name), .integer(setAside.origin.line ?? 0), .text(setAside.code),
      .text(setAside.reason),
    ])
  }

  func forget(_ origin: RawArticle.Origin) throws {
    try PreparedStatement(database, "DELETE FROM problems WHERE source = ? AND line = ?")
      .run([.text(origin.name), .integer(origin.line ?? 0)])
  }

  func all() throws -> [SetAside] {
    try PreparedStatement(
      database, "SELECT source, line, code, reason FROM problems ORDER BY id"
    ).rows([]) { row in
      let line = row.integer(1)
      return SetAside(
        origin: .init(name: row.text(0), line: line == 0 ? nil : line), code: row.text(2),
        reason: row.text(3))
    }
  }
}
