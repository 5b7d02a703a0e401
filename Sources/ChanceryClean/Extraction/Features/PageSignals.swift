/// What the head of a page says about its article: the words of the title, of the description and
/// of the article's text where the publisher states it.
struct PageSignals: Sendable {
  /// The words of each title that the page gives.
  var titles: [WordBag] = []
  /// The words of the descriptions.
  var descriptions: [WordBag] = []
  /// The pairs of words of the article's text, `nil` when the page does not state it.
  var articlePairs: Set<UInt64>?
  /// The node of the heading that is the title, where it was found.
  var headlineNode: Int?
}

/// The words of a text without order, case and accents.
struct WordBag: Sendable {
  /// Hashes of the words in order.
  private(set) var words: [UInt64] = []
  /// The different ones among them.
  private(set) var unique: Set<UInt64> = []

  /// Reads words, at most so many.
  init(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, limit: Int = .max) {
    var hash = WordHash()
    var length = 0
    var at = range.lowerBound
    while at < range.upperBound, words.count < limit {
      let (scalar, size) = UTF8Decoding.scalar(at: at, in: bytes, end: range.upperBound)
      if Self.isWord(scalar) {
        hash.add(WordHash.folded(scalar))
        length += 1
      } else if length > 0 {
        words.append(hash.value)
        hash = WordHash()
        length = 0
      }
      at += size
    }
    if length > 0, words.count < limit { words.append(hash.value) }
    unique = Set(words)
  }

  private static func isWord(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 || scalar &- 0x30 < 10 }
    return scalar >= 0xC0 && scalar < 0x2000 || scalar >= 0x2E80
  }

  /// Reads the words of a string.
  init(_ string: String, limit: Int = .max) {
    var string = string
    self = string.withUTF8 { WordBag(0..<$0.count, of: $0, limit: limit) }
  }

  /// The pairs of neighbouring words.
  var pairs: Set<UInt64> {
    Set(zip(words, words.dropFirst()).map { Self.pair($0, $1) })
  }

  /// A hash of two words in order.
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first &* 0x9E37_79B9_7F4A_7C15) ^ second
  }

  /// The share of words that two texts have in common, of the words of both: 0…1.
  func likeness(to other: WordBag) -> Float {
    guard !unique.isEmpty, !other.unique.isEmpty else { return 0 }
    let shared = unique.intersection(other.unique).count
    return Float(shared) / Float(unique.count + other.unique.count - shared)
  }

  /// The share of this text's pairs of words that are among given ones: 0…1.
  func coverage(by pairs: Set<UInt64>) -> Float {
    guard words.count > 1 else { return words.isEmpty ? 0 : 0.5 }
    var found = 0
    for index in 1..<words.count where pairs.contains(Self.pair(words[index - 1], words[index])) {
      found += 1
    }
    return Float(found) / Float(words.count - 1)
  }
}
