/// One walk over parts of a text: words in Latin letters are tallied, other letters counted.
///
/// `words` in `Training/language/hashing.py` is the twin of ``read(_:in:rows:)``.
struct TextScan {
  /// The n-grams seen.
  private(set) var tally = NGramTally()
  /// The letters seen.
  private(set) var census = ScriptCensus()

  /// Reads a part of a text.
  ///
  /// - Parameters:
  ///   - range: Which bytes.
  ///   - bytes: The text.
  ///   - rows: The weights of the n-grams.
  /// - Complexity: O(*n*), without allocation for a word.
  mutating func read(
    _ range: Range<Int>, in bytes: borrowing Span<UInt8>,
    rows: UnsafeBufferPointer<IdentificationModel.Row>
  ) {
    var word = WordInProgress()
    var letters = 0
    var position = range.lowerBound
    while position < range.upperBound {
      let scalar = UTF8Scalar(at: position, in: bytes)
      position += scalar.length
      let letter = LatinLetter.folded(scalar.value)
      if letter != 0 {
        letters += 1
        word.append(letter)
      } else if !(0x300...0x36F).contains(scalar.value) {
        word.end(before: scalar.value, rows: rows, into: &tally)
        if scalar.value >= 0x370 { census.add(scalar.value) }
      }
    }
    word.end(before: 0, rows: rows, into: &tally)
    census.add(latinLetters: letters)
  }
}

/// The letters of the word that is being read.
private struct WordInProgress {
  private var letters = InlineArray<26, UInt32>(repeating: NGramHash.edge)
  private var count = 0
  private var touchesName = false
  private var before: UInt32 = 0

  /// Adds a letter; those past the longest word are dropped.
  @inline(__always)
  mutating func append(_ letter: UInt32) {
    if count == 0 { touchesName = Self.partsNames(before) }
    guard count < NGramTally.longestWord else { return }
    count += 1
    letters[count] = letter
  }

  /// Tallies the word, if there is one and no digit or sign of an address touches it.
  @inline(__always)
  mutating func end(
    before next: UInt32, rows: UnsafeBufferPointer<IdentificationModel.Row>,
    into tally: inout NGramTally
  ) {
    if count > 0, !touchesName, !Self.partsNames(next) {
      letters[count + 1] = NGramHash.edge
      letters.span.withUnsafeBufferPointer {
        tally.add(UnsafeBufferPointer(rebasing: $0[0..<count + 2]), rows: rows)
      }
    }
    count = 0
    before = next
  }

  /// Digits and signs of addresses and code: a word that touches one is not counted.
  @inline(__always)
  private static func partsNames(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x2F, 0x5C, 0x5F, 0x40, 0x3D, 0x26, 0x23: true
    default: false
    }
  }
}
