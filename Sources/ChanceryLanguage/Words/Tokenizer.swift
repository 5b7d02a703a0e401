/// Cuts a text into tokens, by the conventions of the Universal Dependencies treebanks.
///
/// ```swift
/// let tokenizer = Tokenizer(rules: french)
/// let text = "Est-ce l’avis du porte-parole ?"
/// tokenizer.tokens(in: text).map { text.utf8[$0] }  // Est, -ce, l’, avis, du, porte-parole, ?
/// ```
public struct Tokenizer: Sendable {
  /// What the language's words look like.
  public let rules: LanguageRules

  /// Makes a tokeniser for a language.
  public init(rules: LanguageRules) { self.rules = rules }

  /// Cuts a text into tokens.
  ///
  /// - Parameter text: Any text; an empty or blank one has no tokens.
  /// - Returns: As ``tokens(in:)-(Span<UInt8>)`` does.
  public func tokens(in text: some StringProtocol) -> [TextToken] {
    var text = String(text)
    return text.withUTF8 { tokens(in: $0.span) }
  }

  /// Cuts a text into tokens.
  ///
  /// - Parameter utf8: UTF-8 of at most 2 GB; bytes that are not UTF-8 become tokens like any sign.
  /// - Returns: The tokens in the order of the text, disjoint; every byte that is no white space lies
  ///   in exactly one. White space lies in a token only between groups of digits: « 10 000 ».
  /// - Complexity: O(*n*).
  public func tokens(in utf8: borrowing Span<UInt8>) -> [TextToken] {
    var scan = TokenScan(rules: rules)
    scan.read(utf8)
    return scan.tokens
  }
}
