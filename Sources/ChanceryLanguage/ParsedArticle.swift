public import ChanceryClean
public import ChanceryText

/// A clean article with its language, and its words, sentences, trees and names.
public struct ParsedArticle: Sendable {
  /// The article without residue.
  public let clean: CleanArticle
  /// The language of its text, `LanguageCode.undetermined` when there is too little of it.
  public let language: LanguageCode
  /// How sure that is.
  public let languageConfidence: Confidence
  /// The words of the clean text; empty where the parser has no models.
  public let syntax: Syntax
  /// What was seen so far, those of the clean article included, in the order of the source.
  public let findings: [Finding]

  /// Puts a parsed article together.
  ///
  /// - Parameters:
  ///   - clean: The article without residue.
  ///   - language: The language of its text.
  ///   - languageConfidence: How sure that is.
  ///   - syntax: The words of the clean text.
  ///   - findings: What was seen while parsing.
  public init(
    clean: CleanArticle, language: LanguageCode, languageConfidence: Confidence,
    syntax: Syntax = Syntax(), findings: [Finding] = []
  ) {
    self.clean = clean
    self.language = language
    self.languageConfidence = languageConfidence
    self.syntax = syntax
    self.findings = findings.isEmpty ? clean.findings : (clean.findings + findings).sorted()
  }
}
