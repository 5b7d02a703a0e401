public import ChanceryModel

/// The networks of the language layer, as they are loaded together.
public struct LanguageModels: Sendable {
  /// Tags, lemmas, trees and names.
  public let parser: ParserModel
  /// Sentence starts and contractions.
  public let sentences: SentenceModel

  /// Puts networks together.
  public init(parser: ParserModel, sentences: SentenceModel) {
    self.parser = parser
    self.sentences = sentences
  }
}
