public import ChanceryClean
public import ChanceryLanguage
public import ChanceryText

/// An article with its words, trees and names: what a syntax encoder writes.
public struct AnalysedArticle: Sendable {
  /// The text that was analysed, with the way back to its source.
  public let clean: CleanArticle
  /// The language that it was taken for.
  public let language: LanguageCode
  /// The analysis; its offsets are bytes of `clean.text`.
  public let syntax: Syntax
  /// What a CoNLL-U input held beside words, one for each sentence; empty for any other input.
  public let notes: [CoNLLUNotes]

  /// Puts an article and its analysis together.
  ///
  /// - Parameters:
  ///   - clean: The text that was analysed.
  ///   - language: Its language.
  ///   - syntax: The analysis.
  ///   - notes: What a CoNLL-U input held beside words.
  /// - Precondition: There are no notes, or as many as sentences.
  public init(
    clean: CleanArticle, language: LanguageCode, syntax: Syntax, notes: [CoNLLUNotes] = []
  ) {
    precondition(notes.isEmpty || notes.count == syntax.sentences.count, "notes of other sentences")
    self.clean = clean
    self.language = language
    self.syntax = syntax
    self.notes = notes
  }
}

/// What a sentence in CoNLL-U holds beside its words, kept so that it can be written again.
public struct CoNLLUNotes: Hashable, Sendable {
  /// The lines that begin with `#`, whole and in order.
  public var comments: [String]
  /// The column MISC of each token that is several words; `_` for the others and where it is empty.
  public var tokens: [String]
  /// The column MISC of each word; `_` where it is empty.
  public var words: [String]

  /// Puts the notes of a sentence together.
  public init(comments: [String] = [], tokens: [String] = [], words: [String] = []) {
    self.comments = comments
    self.tokens = tokens
    self.words = words
  }
}
