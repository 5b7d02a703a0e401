public import ChanceryText

/// What an ``Ingestor`` hands over: an article, an input that it set aside and why, or what it
/// passed over.
public enum IngestedItem: Sendable {
  /// One decoded article.
  case article(RawArticle)
  /// An input that could not be used. The rest goes on.
  case setAside(SetAside)
  /// What an archive held beside its pages, in numbers; it comes after them.
  case passedOver(PassedOver)
}

/// An input that could not be used.
public struct SetAside: Hashable, Sendable {
  /// Where it is.
  public let origin: RawArticle.Origin
  /// What is wrong, as a short code for programs: `unreadable`, `too-large`, `html`.
  public let code: String
  /// What is wrong and what to do, in one sentence, lower case; to be escaped before printing.
  public let reason: String

  /// Names an input and what is wrong with it.
  public init(origin: RawArticle.Origin, code: String, reason: String) {
    self.origin = origin
    self.code = code
    self.reason = reason
  }
}
