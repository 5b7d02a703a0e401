/// Walks over the words of a range: runs of letters and digits, with apostrophes and hyphens as
/// ends of words.
struct WordScanner {
  /// A word and how it is written.
  struct Word {
    /// Its bytes.
    let range: Range<Int>
    /// The kind of its first letter.
    let first: Letters.Kind
    /// The kind of its last letter.
    let last: Letters.Kind
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var at: Int

  /// Begins at the start of a range.
  init(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    at = range.lowerBound
    end = range.upperBound
  }

  /// The next word, `nil` at the end of the range.
  mutating func next() -> Word? {
    var start: Int?
    var first = Letters.Kind.other
    var last = Letters.Kind.other
    while at < end {
      let (scalar, length) = UTF8Decoding.scalar(at: at, in: bytes, end: end)
      let kind = Letters.kind(of: scalar)
      let isWord = kind.isWord
      if let start, !isWord { return Word(range: start..<at, first: first, last: last) }
      if isWord {
        if start == nil {
          start = at
          first = kind
        }
        last = kind
      }
      at += length
    }
    return start.map { Word(range: $0..<end, first: first, last: last) }
  }
}
