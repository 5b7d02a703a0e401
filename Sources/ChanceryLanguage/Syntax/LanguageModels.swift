public import ChanceryModel

/// The networks of the language layer, as they are loaded together.
public struct LanguageModels: Sendable {
  /// Tags, lemmas, trees and names.
  public let parser: ParserModel
  /// Sentence starts and contractions.
  public let sentences: SentenceModel

  /// Puts networks together.
  ///
  /// - Parameters:
  ///   - parser: Any parser; its languages are those that get trees.
  ///   - sentences: A sentence model for the same languages.
  public init(parser: ParserModel, sentences: SentenceModel) {
    self.parser = parser
    self.sentences = sentences
  }
}
