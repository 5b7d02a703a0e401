internal import ChanceryClean

/// The article as the patterns see it: words with their classes, quotations, sentences.
///
/// A class of constants: many finders hold it, and copies of its arrays would cost more than they.
final class Scene: TokenSource {
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
    let reader = SceneReader(blocks, of: bytes, lexicon: lexicon)
    self.bytes = bytes
    self.lexicon = lexicon
    tokens = reader.tokens
    segments = reader.segments
    items = reader.items
    sentences = reader.sentences
    insides = reader.insides
  }

  /// The bytes that some items cover.
  func range(of items: Range<Int>) -> Range<Int> {
    let first = self.items[items.lowerBound].range.lowerBound
    return first..<max(first, self.items[items.upperBound - 1].range.upperBound)
  }

  /// The words of a stretch of the clean text.
  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}

/// What holds the tokens and quotations of an article.
protocol TokenSource {
  /// All tokens of the blocks that are read.
  var tokens: [Token] { get }
  /// What stands between marks, in order.
  var segments: [Segment] { get }
}

extension TokenSource {
  /// Whether the words in a quotation's marks end as a sentence does.
  func endsSentence(segment number: Int) -> UInt8? {
    let segment = segments[number]
    let end = segment.isClosed ? segment.tokens.upperBound - 2 : segment.tokens.upperBound - 1
    guard end > segment.tokens.lowerBound, tokens[end].kind == .sign,
      Sign.endsSentence(tokens[end].sign)
    else { return nil }
    return tokens[end].sign
  }

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
