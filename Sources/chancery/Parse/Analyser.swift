internal import ChanceryClean
internal import ChanceryLanguage
internal import ChanceryText

/// Finds the words, trees and names of a clean article.
struct Analyser: Sendable {
  /// Which networks do the work.
  enum Model: String, Sendable, CaseIterable {
    /// Fast enough for any corpus.
    case standard = "default"
    /// Slower and better.
    case accurate

    /// The models of the language layer.
    var quality: LanguageModels.Quality { self == .accurate ? .accurate : .standard }
  }

  /// What was found.
  typealias Analysis = (language: LanguageCode, syntax: Syntax)

  private let parser: Parser

  /// Makes the models ready.
  ///
  /// - Parameters:
  ///   - model: Which networks do the work.
  ///   - language: The language of every article; `nil` when each text decides for itself.
  /// - Throws: `ModelError` when a model cannot be used.
  init(_ model: Model, language: LanguageCode?) throws {
    parser = Parser(models: try .builtIn(model.quality), language: language)
  }

  /// Analyses an article.
  ///
  /// - Parameters:
  ///   - clean: The article; offsets of the result are bytes of its text.
  ///   - given: Tokens, sentences and words to keep as they are; `nil` to find them.
  /// - Returns: The language and the analysis: that of `given` filled in, where there is one.
  func analyse(_ clean: CleanArticle, keeping given: Syntax? = nil) -> Analysis {
    let parsed = parser.parse(clean, keeping: given)
    return (parsed.language, parsed.syntax)
  }
}
