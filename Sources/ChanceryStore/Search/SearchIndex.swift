internal import GRDB

/// The full-text indexes, which follow the rows in steps.
///
/// An index that takes one article at a time costs more than all its rows. So an article is
/// committed with its rows alone, and the indexes take what has come in since, many articles in
/// one transaction: now and then during an import, at its end, and before a search. They hold
/// nothing that the rows do not, and `indexed` says how far they are.
struct SearchIndex {
  /// After how many articles an import brings the indexes up to date.
  static let step = 500

  let database: Database

  /// Whether rows have come in that no index knows.
  func isBehind() throws -> Bool {
    try PreparedStatement(
      database,
      """
      SELECT coalesce((SELECT max(id) FROM articles), 0) > articles
        OR coalesce((SELECT max(number) FROM quotations), 0) > quotations FROM indexed
      """
    ).first([]) { $0.integer(0) != 0 } ?? false
  }

  /// Takes in every row that is new.
  ///
  /// Does nothing while another program is just now doing it: both run in write transactions.
  func catchUp() throws {
    try PreparedStatement(
      database,
      """
      INSERT INTO article_words (rowid, headline, clean)
      SELECT id, headline, clean FROM articles WHERE id > (SELECT articles FROM indexed)
      ORDER BY id
      """
    ).run([])
    try PreparedStatement(
      database,
      """
      INSERT INTO quotation_words (rowid, speaker, words)
      SELECT number, speaker, words FROM quotation_texts
      WHERE number > (SELECT quotations FROM indexed) ORDER BY number
      """
    ).run([])
    try PreparedStatement(
      database,
      """
      UPDATE indexed SET articles = coalesce((SELECT max(id) FROM articles), 0),
        quotations = coalesce((SELECT max(number) FROM quotations), 0)
      """
    ).run([])
  }
}

extension Store {
  /// Brings the full-text indexes up to date; a search does so itself.
  ///
  /// - Throws: ``StoreError``.
  public func updateIndexes() throws {
    guard try read({ try SearchIndex(database: $0).isBehind() }) else { return }
    try write { try SearchIndex(database: $0).catchUp() }
  }

  /// Brings the indexes up to date also where this store was opened for reading alone.
  func updateIndexesForSearch() throws {
    guard try read({ try SearchIndex(database: $0).isBehind() }) else { return }
    try Store(at: path, for: .writing).updateIndexes()
  }
}
