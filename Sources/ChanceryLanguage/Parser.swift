public import ChanceryClean
internal import ChanceryText

/// A stand-in: the language that the input declares.
public struct Parser: Sendable {
  /// Makes a parser.
  public init() {}

  /// Parses an article.
  public func parse(_ clean: CleanArticle) -> ParsedArticle {
    ParsedArticle(
      clean: clean, language: clean.raw.metadata.language ?? .undetermined,
      languageConfidence: 0.5)
  }
}
