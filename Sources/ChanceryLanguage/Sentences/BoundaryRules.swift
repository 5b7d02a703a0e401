/// Tells at each token whether a sentence begins there, by punctuation, capitals and word lists.
///
/// ```swift
/// let text = "Mr. Roe left. He was late."
/// let tokens = Tokenizer(rules: english).tokens(in: text)
/// BoundaryRules(rules: english).boundaries(of: tokens, in: text)
/// // always (Mr.), never (Roe), never, never (.), likely (He), never, never, never
/// ```
public struct BoundaryRules: Sendable {
  /// What the language's words look like.
  public let rules: LanguageRules
  /// What the end of a line says.
  public let lineBreak: LineBreakMeaning

  /// Makes the rules for a language.
  public init(rules: LanguageRules, lineBreak: LineBreakMeaning = .blankLineEndsSentence) {
    self.rules = rules
    self.lineBreak = lineBreak
  }

  /// Tells at each token whether a sentence begins there.
  ///
  /// - Parameters:
  ///   - tokens: The tokens that ``Tokenizer`` made of the text with the same rules.
  ///   - text: The text.
  /// - Returns: As ``boundaries(of:in:)-(_,Span<UInt8>)`` does.
  public func boundaries(
    of tokens: [TextToken], in text: some StringProtocol
  ) -> [SentenceBoundary] {
    var text = String(text)
    return text.withUTF8 { boundaries(of: tokens, in: $0.span) }
  }

  /// Tells at each token whether a sentence begins there.
  ///
  /// - Parameters:
  ///   - tokens: The tokens that ``Tokenizer`` made of the text with the same rules.
  ///   - utf8: The text.
  /// - Returns: One value for each token, the first ``SentenceBoundary/always``.
  /// - Complexity: O(*n*) in the length of the text.
  public func boundaries(
    of tokens: [TextToken], in utf8: borrowing Span<UInt8>
  ) -> [SentenceBoundary] {
    var scan = BoundaryScan(rules: rules, lineBreak: lineBreak, tokens: tokens)
    scan.read(utf8)
    return scan.boundaries
  }
}
