/// One walk over a text that gathers its tokens.
///
/// Letters and digits with what joins them are read as a compound and then cut by
/// `TokenScan+Compound.swift`; everything else is a mark, read by `TokenScan+Marks.swift`.
struct TokenScan {
  let rules: LanguageRules
  /// The tokens so far.
  private(set) var tokens: [TextToken] = []
  /// The pieces of the compound that is being read.
  var pieces: [Piece] = []
  /// Whether a single quotation mark is open in this line.
  var quoteIsOpen = false

  init(rules: LanguageRules) { self.rules = rules }

  /// Reads a whole text.
  mutating func read(_ bytes: borrowing Span<UInt8>) {
    precondition(bytes.count < Int(Int32.max), "a text of 2 GB or more")
    tokens.reserveCapacity(bytes.count / 4)
    var position = 0
    while position < bytes.count {
      let glyph = Glyph(at: position, in: bytes)
      if glyph.sign.isSpace {
        if glyph.sign == .newline { quoteIsOpen = false }
        position += glyph.length
      } else if glyph.sign.isWord {
        position = readCompound(at: position, in: bytes)
      } else {
        position = readMark(glyph, at: position, in: bytes)
      }
    }
  }

  /// Adds a token that stands for itself.
  mutating func append(_ range: Range<Int>) {
    tokens.append(TextToken(start: Int32(range.lowerBound), length: Int32(range.count)))
  }

  /// Adds a token.
  mutating func append(_ token: TextToken) { tokens.append(token) }

  /// Puts the sign before a number into its token.
  mutating func widen(tokenAt index: Int, from start: Int) {
    let old = tokens[index]
    tokens[index] = TextToken(start: Int32(start), length: old.end - Int32(start))
  }

  /// Whether a token ends where another begins.
  func touchesToken(at position: Int) -> Bool {
    guard let last = tokens.last else { return false }
    return Int(last.end) == position
  }

  /// What the lists say about the word in a range.
  @inline(__always)
  func marks(of range: Range<Int>, in bytes: borrowing Span<UInt8>) -> WordMark {
    rules.words.lookup(range, in: bytes).marks
  }
}
