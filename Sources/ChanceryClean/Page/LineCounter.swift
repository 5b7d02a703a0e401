/// Counts words, letters and marks of one line in one pass.
struct LineCounter {
  private var line: Line
  private var inWord = false
  private var blanks = 0
  private var afterTerminal = false
  private var hasStart = false
  private var ending = Line.Ending.open
  /// The scalar before, and its kind.
  private var previous: UInt32 = 0
  private var previousKind = Letters.Kind.blank
  /// The hash of the word being read, and of the one before it, when one blank parts them.
  private var word: UInt32 = 0
  private var wordBefore: UInt32 = 0
  private var isName = false
  /// The hashes of the last pairs of words with a capital.
  private var names = SIMD4<UInt32>()
  private var wordLength = 0
  /// Whether the word before, one blank away, begins with a capital, and whether with a small
  /// letter.
  private var followsName = false
  private var followsSmall = false
  /// Whether the one before the apostrophe that was just read is a letter.
  private var apostropheAfterLetter = false

  /// Fills in what a line's ``Line/range`` holds.
  static func count(_ line: inout Line, in bytes: UnsafeBufferPointer<UInt8>) {
    var counter = LineCounter(line)
    var at = line.range.lowerBound
    while at < line.range.upperBound {
      if counter.previousKind.isWord, counter.takeRun(from: &at, to: line.range.upperBound, bytes) {
        continue
      }
      let (scalar, length) = UTF8Decoding.scalar(at: at, in: bytes, end: line.range.upperBound)
      counter.take(scalar)
      at += length
    }
    counter.endWord(0)
    line = counter.line
    line.ending = counter.ending
  }

  private init(_ line: Line) { self.line = line }

  /// Takes the small ASCII letters that go on a word, which are most of any text.
  @inline(__always)
  private mutating func takeRun(
    from at: inout Int, to end: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let start = at
    var hash = word
    while at < end, bytes[at] &- 0x61 < 26 {
      hash = (hash ^ UInt32(bytes[at])) &* 0x0100_0193
      at += 1
    }
    guard at > start else { return false }
    word = hash
    wordLength += at - start
    line.letters += at - start
    previous = UInt32(bytes[at - 1])
    previousKind = .lower
    return true
  }

  @inline(__always)
  private mutating func take(_ scalar: UInt32) {
    let kind = Letters.kind(of: scalar)
    switch kind {
    case .lower, .upper, .digit: takeWord(scalar, kind)
    case .blank: takeBlank(scalar)
    default: takeMark(scalar, kind)
    }
    previous = scalar
    previousKind = kind
  }

  @inline(__always)
  private mutating func takeBlank(_ scalar: UInt32) {
    if Letters.isInvisible(scalar) {
      line.hasInvisible = true
      return
    }
    if scalar >= 0x0A, scalar <= 0x0D || scalar == 0x85 || scalar == 0x2028 || scalar == 0x2029 {
      line.hasLineEnd = true
    }
    blanks += 1
    if inWord { endWord(scalar) }
    if blanks == 2 { line.hasDoubleBlank = true }
  }

  @inline(__always)
  private mutating func takeWord(_ scalar: UInt32, _ kind: Letters.Kind) {
    if !inWord { startWord(kind) }
    word = (word ^ scalar) &* 0x0100_0193
    wordLength += 1
    if kind == .digit { line.digits += 1 } else { line.letters += 1 }
    if kind == .upper {
      line.capitals += 1
      if previousKind == .lower || previousKind == .terminal { line.hasGlue = true }
    }
    if previousKind == .apostrophe, apostropheAfterLetter {
      if previous == 0x27 { line.straightApostrophes += 1 } else { line.curlyApostrophes += 1 }
    }
    if afterTerminal {
      if kind == .upper, blanks > 0 { line.innerSentences += 1 }
      afterTerminal = false
    }
    ending = .open
    blanks = 0
  }

  private mutating func takeMark(_ scalar: UInt32, _ kind: Letters.Kind) {
    switch kind {
    case .terminal, .comma:
      if blanks > 0 || previousKind == .comma { line.hasStrayMark = true }
      if previousKind == .terminal, kind == .comma { line.hasStrayMark = true }
      if kind == .terminal { afterTerminal = true }
      ending = kind == .terminal ? .terminal : .comma
    case .colon: ending = .colon
    case .divider: line.dividers += 1
    case .quotation: line.hasQuotationMark = true
    case .apostrophe: apostropheAfterLetter = previousKind == .lower || previousKind == .upper
    default: if scalar == 0xAD { line.hasInvisible = true }
    }
    blanks = 0
  }

  /// Compares a word with those before it.
  @inline(__always)
  private mutating func endWord(_ blank: UInt32) {
    inWord = false
    if word == wordBefore { line.hasDoubledWord = true }
    if isName, followsName {
      let pair = wordBefore &* 31 ^ word
      if any(names .== SIMD4(repeating: pair)) { line.hasRepeatedName = true }
      names = SIMD4(names[1], names[2], names[3], pair)
    }
    if isName, followsSmall, wordLength <= 4 { line.hasInnerArticle = true }
    followsName = isName && blank == 0x20 && previousKind.isWord
    followsSmall = !isName && blank == 0x20 && previousKind == .lower
    wordBefore = blank == 0x20 ? word : 0
  }

  @inline(__always)
  private mutating func startWord(_ kind: Letters.Kind) {
    inWord = true
    line.words += 1
    word = 0x811c_9dc5
    wordLength = 0
    isName = kind == .upper
    if isName { line.capitalised += 1 }
    guard !hasStart else { return }
    hasStart = true
    line.start = kind == .upper ? .upper : kind == .lower ? .lower : .digit
  }
}
