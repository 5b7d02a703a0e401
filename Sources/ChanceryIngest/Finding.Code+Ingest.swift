internal import ChanceryText

extension Finding.Code {
  /// The character set was not stated and was guessed.
  static let guessedCharacterSet = Finding.Code(rawValue: "guessed-charset")
  /// Some bytes were no text and were replaced by U+FFFD.
  static let damagedEncoding = Finding.Code(rawValue: "damaged-encoding")
  /// A page or a server names a character set that the bytes are not in, or that is not known.
  static let contradictedCharacterSet = Finding.Code(rawValue: "contradicted-charset")
  /// The text holds the character NUL.
  static let nul = Finding.Code(rawValue: "nul")
  /// A member of a JSON object could not be used and was left out.
  static let ignoredField = Finding.Code(rawValue: "ignored-field")
  /// A feed is cut or has elements without an end.
  static let damagedFeed = Finding.Code(rawValue: "damaged-feed")
  /// A part of a feed was left because it is larger than allowed.
  static let feedLimit = Finding.Code(rawValue: "feed-limit")
  /// A record of an archive is damaged, and something of its page may be missing.
  static let damagedRecord = Finding.Code(rawValue: "damaged-record")
  /// A feed gives only a summary of the article.
  static let summaryOnly = Finding.Code(rawValue: "summary-only")
}
