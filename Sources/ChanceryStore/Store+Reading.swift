internal import Chancery
internal import GRDB

extension Store {
  /// How many articles there are.
  ///
  /// - Throws: ``StoreError``.
  public func count() throws -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM articles") ?? 0 }
  }

  /// The article that a reader names: by number, by id, or by the beginning of its hash.
  ///
  /// - Parameter name: `3`, the `id` of a record, or four or more digits of a SHA-256.
  /// - Returns: `nil` when no article, or more than one, is meant.
  /// - Throws: ``StoreError``.
  public func article(named name: String) throws -> StoredArticle? {
    try read { database in
      guard let number = try ArticleNames(database: database).number(of: name) else { return nil }
      return try ArticleRows(database: database).record(number)
        .map { StoredArticle(number: number, record: $0) }
    }
  }

  /// Hands over articles one by one, in the order they were added, as they stand at the start.
  ///
  /// - Parameters:
  ///   - query: Which ones; `nil` for all.
  ///   - body: Takes an article; returns whether to go on.
  /// - Throws: ``StoreError``, and what the body throws.
  /// - Complexity: One article is in memory at a time, and 8 bytes for each that is meant.
  public func forEachArticle(
    matching query: SearchQuery? = nil, _ body: (StoredArticle) throws -> Bool
  ) throws {
    try read { database in
      let rows = ArticleRows(database: database)
      for number in try ArticleSearch(database: database).numbers(matching: query) {
        guard let record = try rows.record(number) else { continue }
        guard try body(StoredArticle(number: number, record: record)) else { return }
      }
    }
  }
}
