/// An article that a search found.
public struct SearchHit: Sendable {
  /// A stretch of text around what was found.
  public struct Excerpt: Hashable, Sendable {
    /// Text; what was found and what stands around it take turns, beginning with the latter.
    public let parts: [String]
  }

  /// The article.
  public let article: StoredArticle
  /// Where the words stand; `nil` when the query has none.
  public let excerpt: Excerpt?
  /// The ids of the quotations that `speaker:` and `said:` found.
  public let quotations: [String]
}
