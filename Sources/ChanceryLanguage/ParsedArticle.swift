public import ChanceryClean
public import ChanceryText

/// A clean article with what is known of its language.
public struct ParsedArticle: Sendable {
  /// The article without residue.
  public let clean: CleanArticle
  /// The language of its text, ``LanguageCode/undetermined`` when there is too little of it.
  public let language: LanguageCode
  /// How sure that is.
  public let languageConfidence: Confidence

  /// Puts a parsed article together.
  public init(clean: CleanArticle, language: LanguageCode, languageConfidence: Confidence) {
    self.clean = clean
    self.language = language
    self.languageConfidence = languageConfidence
  }
}
