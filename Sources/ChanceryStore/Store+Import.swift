public import Chancery
public import ChanceryIngest
public import ChanceryText
internal import GRDB

extension Store {
  /// Whether an article with the same text is in the store.
  ///
  /// - Throws: ``StoreError``.
  public func contains(_ hash: ContentHash) throws -> Bool {
    try look { try ArticleRows(database: $0).contains(hash) }
  }

  /// Adds an article with its records, in one transaction.
  ///
  /// Problems noted before of the same place are forgotten with it.
  ///
  /// - Returns: Whether it was new; the same text is never there twice.
  /// - Throws: ``StoreError``; then nothing of the article is in the store.
  @discardableResult
  public func add(_ record: ArticleRecord) throws -> Bool {
    let number: Int? = try write { database in
      let rows = ArticleRows(database: database)
      guard try !rows.contains(record.header.hash) else { return nil }
      try ProblemRows(database: database).forget(record.header.origin)
      return try rows.insert(record)
    }
    guard let number else { return false }
    if number.isMultiple(of: SearchIndex.step) { try updateIndexes() }
    return true
  }

  /// Keeps what was set aside, with its reason; the same problem is kept once.
  ///
  /// - Throws: ``StoreError``.
  public func note(_ setAside: SetAside) throws {
    try write { try ProblemRows(database: $0).insert(setAside) }
  }

  /// What was set aside, in the order it was first met.
  ///
  /// - Throws: ``StoreError``.
  public func problems() throws -> [SetAside] {
    try read { try ProblemRows(database: $0).all() }
  }
}
