public import Chancery

/// An article of a store, with the number it has there.
public struct StoredArticle: Hashable, Sendable {
  /// Its number: the first article that was added is 1.
  public let number: Int
  /// Everything that is kept of it, exactly as it was added.
  public let record: ArticleRecord

  /// Puts a number to a record.
  public init(number: Int, record: ArticleRecord) {
    self.number = number
    self.record = record
  }
}
