/// What the language layer finds in a text: flat arrays of words and tokens, and ranges of them.
///
/// All offsets are UTF-8 bytes of the text that was parsed. A text without letters has empty arrays.
public struct Syntax: Hashable, Sendable {
  /// The words, sentence after sentence.
  public var words: [Word]
  /// The tokens in the order of the text; they share no byte.
  public var tokens: [SurfaceToken]
  /// The sentences in the order of the text; each token is in exactly one.
  public var sentences: [Sentence]
  /// The names in the order of the text; no two share a token.
  public var names: [Name]

  /// Puts an analysis together.
  public init(
    words: [Word] = [], tokens: [SurfaceToken] = [], sentences: [Sentence] = [], names: [Name] = []
  ) {
    self.words = words
    self.tokens = tokens
    self.sentences = sentences
    self.names = names
  }

  /// The form of a word: its own, or the text under it.
  ///
  /// - Parameters:
  ///   - word: A word of this analysis.
  ///   - text: The text that was parsed.
  /// - Returns: The form, `de` for the first word of `du`.
  /// - Complexity: O(length of the word).
  public func form(of word: Word, in text: String) -> String {
    word.ownForm ?? Self.slice(word.range, of: text)
  }

  /// The form of a token: the text under it.
  ///
  /// - Parameters:
  ///   - token: A token of this analysis.
  ///   - text: The text that was parsed.
  /// - Returns: The form, `du`.
  /// - Complexity: O(length of the token).
  public func form(of token: SurfaceToken, in text: String) -> String {
    Self.slice(token.range, of: text)
  }

  /// The words of a name.
  public func words(of name: Name) -> Range<Int> {
    name.words
      ?? Int(
        tokens[name.tokens.lowerBound].words.lowerBound)..<Int(
        tokens[name.tokens.upperBound - 1].words.upperBound)
  }

  /// The bytes of a name in the text that was parsed, from its first word to its last.
  public func range(of name: Name) -> Range<Int> {
    let words = words(of: name)
    return self.words[words.lowerBound].range
      .lowerBound..<self.words[words.upperBound - 1].range
      .upperBound
  }

  private static func slice(_ range: Range<Int>, of text: String) -> String {
    String(decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}
