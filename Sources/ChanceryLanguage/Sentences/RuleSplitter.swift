/// Cuts tokens into sentences by rules alone, for languages that no model knows.
///
/// ```swift
/// let text = "Mr. Roe left. He was late."
/// let tokens = Tokenizer(rules: english).tokens(in: text)
/// RuleSplitter(rules: english).sentences(of: tokens, in: text)  // [0..<4, 4..<8]
/// ```
public struct RuleSplitter: Sendable {
  private let rules: BoundaryRules

  /// Makes a splitter for a language.
  public init(rules: LanguageRules, lineBreak: LineBreakMeaning = .blankLineEndsSentence) {
    self.rules = BoundaryRules(rules: rules, lineBreak: lineBreak)
  }

  /// Cuts tokens into sentences.
  ///
  /// - Parameters:
  ///   - tokens: The tokens that ``Tokenizer`` made of the text with the same rules.
  ///   - text: The text.
  /// - Returns: Ranges of places in `tokens`, in order, without gaps; none when there are no tokens.
  /// - Complexity: O(*n*) in the length of the text.
  public func sentences(of tokens: [TextToken], in text: some StringProtocol) -> [Range<Int>] {
    Self.sentences(at: rules.boundaries(of: tokens, in: text))
  }

  /// Turns boundaries into sentences: one begins wherever it is likely.
  ///
  /// - Parameter boundaries: One value for each token.
  /// - Returns: Ranges of places in `boundaries`, in order, without gaps.
  /// - Complexity: O(*n*).
  public static func sentences(at boundaries: [SentenceBoundary]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for place in boundaries.indices.dropFirst() {
      guard boundaries[place].rawValue >= SentenceBoundary.likely.rawValue else { continue }
      sentences.append(start..<place)
      start = place
    }
    if start < boundaries.count { sentences.append(start..<boundaries.count) }
    return sentences
  }
}
