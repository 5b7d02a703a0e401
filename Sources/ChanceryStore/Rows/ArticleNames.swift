internal import GRDB

/// Finds the article that a reader names.
struct ArticleNames {
  let database: Database

  func number(of name: String) throws -> Int? {
    if let number = Int(name), try isUsed(number) { return number }
    return try only("SELECT id FROM articles WHERE name = ? LIMIT 2", .text(name))
      ?? numberByHash(name)
  }

  private func isUsed(_ number: Int) throws -> Bool {
    try PreparedStatement(database, "SELECT 1 FROM articles WHERE id = ?")
      .first([.integer(number)]) { _ in true } ?? false
  }

  private func numberByHash(_ prefix: String) throws -> Int? {
    let isDigits = prefix.utf8.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
    guard prefix.utf8.count >= 4, isDigits else { return nil }
    return try only(
      "SELECT id FROM articles WHERE lower(hex(hash)) LIKE ? || '%' LIMIT 2",
      .text(prefix.lowercased()))
  }

  /// The number when exactly one article fits.
  private func only(_ sql: String, _ value: SQLValue) throws -> Int? {
    let numbers = try PreparedStatement(database, sql).rows([value]) { $0.integer(0) }
    return numbers.count == 1 ? numbers.first : nil
  }
}
