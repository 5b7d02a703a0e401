internal import ChanceryClean
public import ChanceryLanguage
internal import ChanceryText

/// A stand-in: no records.
public struct Coder: Sendable {
  /// Makes a coder.
  public init() {}

  /// Codes an article.
  public func code(_ parsed: ParsedArticle) -> CodedArticle {
    CodedArticle(
      parsed: parsed, entities: [], quotations: [],
      findings: (parsed.clean.findings + parsed.findings).sorted())
  }
}
