internal import GRDB

/// Turns a query into SQL.
///
/// Nothing that the reader typed is ever part of the SQL text, and only quoted strings of it
/// reach the index's own query language.
struct ArticleSearch {
  let database: Database

  /// The articles that a query means, in the order they were added; all for `nil`.
  func numbers(matching query: SearchQuery?) throws -> [Int] {
    guard let query else {
      return try PreparedStatement(database, "SELECT id FROM articles ORDER BY id")
        .rows([]) { $0.integer(0) }
    }
    let clause = WhereClause(query)
    return try PreparedStatement(
      database, "SELECT id FROM articles WHERE \(clause.sql) ORDER BY id"
    ).rows(clause.values) { $0.integer(0) }
  }

  /// The best articles: by how well the words fit, else the first added.
  func best(matching query: SearchQuery, limit: Int) throws -> [Int] {
    let words = WhereClause.match(query)
    guard !words.isEmpty else { return Array(try numbers(matching: query).prefix(limit)) }
    let clause = WhereClause(query)
    return try PreparedStatement(
      database,
      """
      SELECT article_words.rowid FROM article_words
      WHERE article_words MATCH ? AND article_words.rowid IN
        (SELECT id FROM articles WHERE \(clause.sql))
      ORDER BY bm25(article_words, 4.0, 1.0), article_words.rowid LIMIT ?
      """
    ).rows([.text(words)] + clause.values + [.integer(limit)]) { $0.integer(0) }
  }

  /// The text around the words of a query in an article.
  func excerpt(of article: Int, for query: SearchQuery) throws -> SearchHit.Excerpt? {
    let words = WhereClause.match(query)
    guard !words.isEmpty else { return nil }
    return try PreparedStatement(
      database,
      """
      SELECT snippet(article_words, 1, char(2), char(2), '…', 24) FROM article_words
      WHERE article_words MATCH ? AND rowid = ?
      """
    ).first([.text(words), .integer(article)]) { row in
      SearchHit.Excerpt(
        parts: row.text(0).split(separator: "\u{2}", omittingEmptySubsequences: false)
          .map(String.init))
    }
  }

  /// The quotations of an article that a query's `speaker:` and `said:` mean.
  func quotations(of article: Int, for query: SearchQuery) throws -> [String] {
    let words = WhereClause.quotationMatch(query)
    guard !words.isEmpty else { return [] }
    return try PreparedStatement(
      database,
      """
      SELECT quotations.id FROM quotations JOIN quotation_words
        ON quotation_words.rowid = quotations.number
      WHERE quotations.article = ? AND quotation_words MATCH ? ORDER BY quotations.position
      """
    ).rows([.integer(article), .text(words)]) { $0.text(0) }
  }
}
