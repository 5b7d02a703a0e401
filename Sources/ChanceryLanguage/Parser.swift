public import ChanceryClean
public import ChanceryText

/// Finds out what language a clean article is in.
///
/// ```swift
/// Parser().parse(clean).language   // fr
/// ```
///
/// A parser holds no state; one serves all threads.
public struct Parser: Sendable {
  private let identifier: LanguageIdentifier

  /// Makes a parser with the model that is built in.
  ///
  /// - Precondition: The program was built with a sound model file.
  public init() {
    do {
      identifier = try LanguageIdentifier.builtIn()
    } catch {
      preconditionFailure("the language model that was built in is broken: \(error)")
    }
  }

  /// Parses an article.
  ///
  /// The text decides its language. Where it is too short, the language that the input declares
  /// counts; where the two disagree, a finding says so.
  ///
  /// - Parameter clean: The article without residue.
  /// - Returns: The article with its language.
  /// - Complexity: O(1) beyond a few thousand letters.
  public func parse(_ clean: CleanArticle) -> ParsedArticle {
    let guess = identifier.identify(clean.text)
    guard let declared = clean.raw.metadata.language, declared != guess.language else {
      return ParsedArticle(
        clean: clean, language: guess.language, languageConfidence: guess.confidence)
    }
    if guess.language == .undetermined {
      return ParsedArticle(clean: clean, language: declared, languageConfidence: 0.5)
    }
    let finding = Finding(
      .languageDisagrees, at: SourceRange(start: 0, end: 0),
      "the input declares “\(declared)”, the text reads as “\(guess.language)”")
    return ParsedArticle(
      clean: clean, language: guess.language, languageConfidence: guess.confidence,
      findings: [finding])
  }
}

extension Finding.Code {
  /// The language that the input declares is not that of the text.
  public static let languageDisagrees = Finding.Code(rawValue: "language-disagrees")
}
