public import ChanceryLanguage
public import ChanceryText

/// An article with its records.
public struct CodedArticle: Sendable {
  /// The article with its language.
  public let parsed: ParsedArticle
  /// Whom the records speak of, in the order of the first mention.
  public let entities: [Entity]
  /// Who said what, in the order of the source.
  public let quotations: [Quotation]
  /// What was seen at all stages, in the order of the source.
  public let findings: [Finding]

  /// Puts a coded article together; ``Coder`` is the one that does.
  public init(
    parsed: ParsedArticle, entities: [Entity], quotations: [Quotation], findings: [Finding]
  ) {
    self.parsed = parsed
    self.entities = entities
    self.quotations = quotations
    self.findings = findings
  }
}
