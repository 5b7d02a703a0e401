internal import GRDB

extension Store {
  /// Searches the store.
  ///
  /// - Parameters:
  ///   - query: What for.
  ///   - limit: The most articles to hand over.
  /// - Returns: Articles by how well their words fit, and all that fit; without words in the
  ///   query, in the order they were added.
  /// - Throws: ``StoreError``.
  public func search(
    for query: SearchQuery, limit: Int
  ) throws -> (hits: [SearchHit], total: Int) {
    try updateIndexesForSearch()
    return try read { database in
      let search = ArticleSearch(database: database)
      let rows = ArticleRows(database: database)
      let hits = try search.best(matching: query, limit: limit).compactMap { number in
        try rows.record(number).map { record in
          SearchHit(
            article: StoredArticle(number: number, record: record),
            excerpt: try search.excerpt(of: number, for: query),
            quotations: try search.quotations(of: number, for: query))
        }
      }
      return (hits, try search.numbers(matching: query).count)
    }
  }
}
