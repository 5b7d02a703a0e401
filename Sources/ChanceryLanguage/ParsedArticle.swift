public import ChanceryClean
public import ChanceryText

/// A clean article with what is known of its language.
public struct ParsedArticle: Sendable {
  /// The article without residue.
  public let clean: CleanArticle
  /// The language of its text, `LanguageCode.undetermined` when there is too little of it.
  public let language: LanguageCode
  /// How sure that is.
  public let languageConfidence: Confidence
  /// What was seen so far, those of the clean article included, in the order of the source.
  public let findings: [Finding]

  /// Puts a parsed article together.
  ///
  /// - Parameters:
  ///   - clean: The article without residue.
  ///   - language: The language of its text.
  ///   - languageConfidence: How sure that is.
  ///   - findings: What was seen while parsing.
  public init(
    clean: CleanArticle, language: LanguageCode, languageConfidence: Confidence,
    findings: [Finding] = []
  ) {
    self.clean = clean
    self.language = language
    self.languageConfidence = languageConfidence
    self.findings = findings.isEmpty ? clean.findings : (clean.findings + findings).sorted()
  }
}
