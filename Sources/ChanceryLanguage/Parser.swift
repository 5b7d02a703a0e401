public import ChanceryClean
public import ChanceryText

/// Finds out what language a clean article is in, and with models its words, trees and names.
///
/// ```swift
/// Parser().parse(clean).language                                      // fr
/// Parser(models: try .builtIn(.standard)).parse(clean).syntax.words   // its words
/// ```
///
/// A parser holds no state; one serves all threads.
public struct Parser: Sendable {
  private let identifier: LanguageIdentifier
  private let language: LanguageCode?
  private let syntax: SyntaxParser?

  /// Makes a parser; the model that tells languages apart is built in.
  ///
  /// - Parameters:
  ///   - models: The networks that find words, trees and names; `nil` leaves those out.
  ///   - language: The language of every article, whatever it reads as; `nil` lets each decide.
  /// - Precondition: The program was built with a sound model file.
  public init(models: LanguageModels? = nil, language: LanguageCode? = nil) {
    self.language = language
    syntax = models.map { SyntaxParser(models: $0) }
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
  /// - Parameters:
  ///   - clean: The article without residue.
  ///   - given: Tokens, words and sentences to keep; `nil` lets the parser find them.
  /// - Returns: The article with its language and, where there are models, its syntax.
  /// - Complexity: O(*n*) with models, else O(1) beyond a few thousand letters.
  public func parse(_ clean: CleanArticle, keeping given: Syntax? = nil) -> ParsedArticle {
    let known = identified(clean)
    guard let parser = syntax else { return known }
    var syntax = given ?? parser.parse(clean.text, language: known.language)
    if given != nil { parser.fill(&syntax, in: clean.text, language: known.language) }
    return ParsedArticle(
      clean: clean, language: known.language, languageConfidence: known.languageConfidence,
      syntax: syntax, findings: known.findings.filter { $0.code == .languageDisagrees })
  }

  private func identified(_ clean: CleanArticle) -> ParsedArticle {
    if let language {
      return ParsedArticle(clean: clean, language: language, languageConfidence: 1.0)
    }
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
