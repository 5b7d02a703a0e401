/// Counts words, letters and marks of one line in one pass.
struct LineCounter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var line: Line
  private var at: Int
  private var blanks = 0
  private var afterTerminal = false
  private var hasStart = false
  /// The scalar before, and its kind.
  private var previous: UInt32 = 0
  private var previousKind = Letters.Kind.blank
  /// How many capitals stand in a row before this place.
  private var capitalRun = 0
  /// The word being read, from its first letter or digit to after its last.
  private var inWord = false
  private var word = 0..<0
  private var isName = false
  /// The word before, and whether one blank parts it from this one.
  private var wordBefore = 0..<0
  private var beforeIsName = false
  private var isNextToBefore = false
  /// The hashes of the last pairs of words with capitals.
  private var names = SIMD4<UInt32>()
  /// Whether the one before the apostrophe that was just read is a letter.
  private var apostropheAfterLetter = false
  private var marks = MarkBalance()

  /// Fills in what a line's ``Line/range`` holds.
  ///
  /// - Complexity: O(*n*).
  static func count(_ line: inout Line, in bytes: UnsafeBufferPointer<UInt8>) {
    var counter = LineCounter(line, bytes)
    counter.run()
    line = counter.line
  }

  private init(_ line: Line, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.line = line
    self.bytes = bytes
    at = line.range.lowerBound
  }

  private mutating func run() {
    let end = line.range.upperBound
    while at < end {
      if previousKind.isWord, takeRun(to: end) { continue }
      let (scalar, length) = UTF8Decoding.scalar(at: at, in: bytes, end: end)
      let kind = Letters.kind(of: scalar)
      switch kind {
      case .lower, .upper, .digit: takeWord(kind, length)
      case .blank: takeBlank(scalar)
      default: takeMark(scalar, kind)
      }
      previous = scalar
      previousKind = kind
      at += length
    }
    endWord(0)
    line.hasUnevenMarks = !marks.isEven
  }

  /// Takes the small ASCII letters that go on a word, which are most of any text.
  @inline(__always)
  private mutating func takeRun(to end: Int) -> Bool {
    let start = at
    while at < end, bytes[at] &- 0x61 < 26 { at += 1 }
    guard at > start else { return false }
    word = word.lowerBound..<at
    line.letters += at - start
    capitalRun = 0
    previous = 0x61
    previousKind = .lower
    return true
  }

  @inline(__always)
  private mutating func takeBlank(_ scalar: UInt32) {
    if scalar != 0x20 {
      if Letters.isInvisible(scalar) {
        line.hasInvisible = true
        return
      }
      if Letters.isLineEnd(scalar) { line.hasLineEnd = true }
    }
    if inWord { endWord(scalar) }
    blanks += 1
    if blanks == 2 { line.hasDoubleBlank = true }
  }

  @inline(__always)
  private mutating func takeWord(_ kind: Letters.Kind, _ length: Int) {
    if !inWord { startWord(kind) }
    word = word.lowerBound..<(at + length)
    if kind == .digit { line.digits += 1 } else { line.letters += 1 }
    if kind == .upper { takeCapital() } else { capitalRun = 0 }
    if previousKind == .apostrophe, apostropheAfterLetter {
      if previous == 0x27 { line.straightApostrophes += 1 } else { line.curlyApostrophes += 1 }
    }
    if afterTerminal {
      if blanks > 0 {
        if kind == .upper { line.innerSentences += 1 }
        if kind == .lower, wordBefore.count >= 5 { line.hasSmallSentence = true }
      }
      afterTerminal = false
    }
    line.ending = .open
    blanks = 0
  }

  @inline(__always)
  private mutating func takeCapital() {
    line.capitals += 1
    capitalRun += 1
    if capitalRun == 3 { line.hasShout = true }
    if previousKind == .lower || previousKind == .terminal { line.hasGlue = true }
  }

  private mutating func takeMark(_ scalar: UInt32, _ kind: Letters.Kind) {
    capitalRun = 0
    switch kind {
    case .terminal, .comma:
      if blanks > 0 || previousKind == .comma { line.hasStrayMark = true }
      if previousKind == .terminal, kind == .comma { line.hasStrayMark = true }
      if kind == .terminal { afterTerminal = true }
      line.ending = kind == .terminal ? .terminal : .comma
    case .colon:
      line.ending = .colon
      line.hasOpening = true
    case .divider: line.dividers += 1
    case .quotation:
      line.hasQuotationMark = true
      marks.take(scalar)
    case .apostrophe: apostropheAfterLetter = previousKind == .lower || previousKind == .upper
    default: takeOther(scalar)
    }
    blanks = 0
  }

  private mutating func takeOther(_ scalar: UInt32) {
    if scalar == 0xAD { line.hasInvisible = true }
    if scalar == 0x28 || scalar == 0x5B { line.hasOpening = true }
  }

  @inline(__always)
  private mutating func startWord(_ kind: Letters.Kind) {
    inWord = true
    line.words += 1
    word = at..<at
    isName = kind == .upper
    if isName { line.capitalised += 1 }
    guard !hasStart else { return }
    hasStart = true
    line.start = kind == .upper ? .upper : kind == .lower ? .lower : .digit
  }

  /// Compares a word with the one before it.
  @inline(__always)
  private mutating func endWord(_ blank: UInt32) {
    inWord = false
    if isNextToBefore {
      if word.count == wordBefore.count, isSame(word, wordBefore) { line.hasDoubledWord = true }
      if isName {
        if beforeIsName { takePair() } else if word.count <= 4 { line.hasInnerArticle = true }
      }
    }
    wordBefore = word
    beforeIsName = isName
    isNextToBefore = blank == 0x20 && previousKind.isWord
  }

  /// Remembers two words with capitals side by side.
  private mutating func takePair() {
    var hash: UInt32 = 0x811c_9dc5
    for offset in wordBefore.lowerBound..<word.upperBound {
      hash = (hash ^ UInt32(bytes[offset])) &* 0x0100_0193
    }
    if any(names .== SIMD4(repeating: hash)) { line.hasRepeatedName = true }
    names = SIMD4(names[1], names[2], names[3], hash)
  }

  private func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    for offset in 0..<left.count
    where bytes[left.lowerBound + offset] != bytes[right.lowerBound + offset] {
      return false
    }
    return true
  }
}
