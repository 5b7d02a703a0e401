internal import ChanceryClean

/// The article as the patterns see it: words with their classes, quotations, sentences.
///
/// A class, so that the many readers of one article share it; nothing changes after `init`.
final class Scene {
  let bytes: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon
  /// All tokens of the blocks that are read, phrases joined.
  let tokens: [Token]
  /// What stands between marks, in order.
  let segments: [Segment]
  /// The tokens outside the marks, with each quotation as one; behind them those inside.
  let items: [Token]
  /// The sentences outside the marks, in order.
  let sentences: [Sentence]
  /// For each segment the items inside its marks.
  let insides: [Range<Int>]

  /// Reads the blocks of an article.
  ///
  /// - Complexity: O(*n*).
  init(_ blocks: [Block], of bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon) {
    let builder = SceneBuilder(blocks, of: bytes, lexicon: lexicon)
    self.bytes = bytes
    self.lexicon = lexicon
    tokens = builder.tokens
    segments = builder.segments
    items = builder.items
    sentences = builder.sentences
    insides = builder.insides
  }

  /// The bytes that some items cover.
  func range(of items: Range<Int>) -> Range<Int> {
    let first = self.items[items.lowerBound].range.lowerBound
    return first..<max(first, self.items[items.upperBound - 1].range.upperBound)
  }

  /// Whether a word is an ending such as "’s".
  func isClitic(_ token: Token) -> Bool {
    token.isWord && token.range.count > 1
      && Glyph(at: Int(token.start), in: bytes, before: Int(token.end)).isApostrophe
  }

  /// The words of a stretch of the clean text.
  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}

extension Scene {
  /// The stop with which the words in a quotation's marks end.
  func endsSentence(segment number: Int) -> UInt8? { segments[number].stop(in: tokens) }

  /// Whether the words in a quotation's marks begin with a capital letter.
  func beginsWithCapital(segment number: Int) -> Bool {
    let tokens = segments[number].tokens
    return self.tokens[tokens].first { $0.isWord || $0.kind == .number }?.isCapital ?? false
  }

  /// The number of words in a quotation's marks.
  func wordCount(segment number: Int) -> Int {
    tokens[segments[number].tokens].count { $0.isWord }
  }
}
