/// Counts a line in one pass over its bytes.
struct LineScanner {
  private let words: WordClassTable
  private var counts = LineCounts()
  private var functionWords: Int32 = 0
  private var hash = WordHash()
  private var wordLength: Int32 = 0
  private var wordCapitals: Int32 = 0
  private var wordStart = LineAlphabet.Kind.blank
  private var last = LineAlphabet.Kind.blank
  private var isAfterTerminal = false
  private var hasBlankSince = false
  private var hasStart = false
  private var dots = 0
  private var figures = Figures()

  private init(words: WordClassTable) { self.words = words }

  /// Counts a line.
  ///
  /// - Parameters:
  ///   - range: The bytes of the line.
  ///   - bytes: Text in UTF-8.
  ///   - words: The classes of words.
  ///   - ascii: ``LineAlphabet/ascii``, taken once a page.
  /// - Returns: What stands in the line.
  /// - Complexity: O(length of the line).
  static func counts(
    of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, words: WordClassTable,
    ascii: UnsafeBufferPointer<LineAlphabet.Kind>
  ) -> LineCounts {
    var scanner = LineScanner(words: words)
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if byte < 0x80 {
        scanner.take(UInt32(byte), ascii[Int(byte)])
        at += 1
      } else {
        let (scalar, length) = UTF8Decoding.scalar(at: at, in: bytes, end: range.upperBound)
        scanner.take(scalar, LineAlphabet.kind(of: scalar))
        at += length
      }
    }
    scanner.finish()
    return scanner.counts
  }

  @inline(__always)
  private mutating func take(_ scalar: UInt32, _ kind: LineAlphabet.Kind) {
    counts.characters &+= 1
    if kind == .digit { figures.takeDigit(scalar) } else { figures.takeOther(scalar, &counts) }
    switch kind {
    case .lower, .upper, .digit: takeWord(scalar, kind)
    case .blank:
      endWord()
      hasBlankSince = true
    default:
      endWord()
      takeMark(scalar, kind)
    }
    last = kind
  }

  @inline(__always)
  private mutating func takeWord(_ scalar: UInt32, _ kind: LineAlphabet.Kind) {
    if !hasStart { start(kind) }
    if kind == .digit { counts.digits &+= 1 } else { counts.letters &+= 1 }
    if kind == .upper {
      counts.capitals &+= 1
      wordCapitals &+= 1
      if isAfterTerminal, hasBlankSince { counts.innerSentences &+= 1 }
      if last == .lower { counts.glued &+= 1 }
    }
    if wordLength == 0 { wordStart = kind }
    if scalar >= 0x2E80, LineAlphabet.isIdeograph(scalar) { counts.ideographs &+= 1 }
    wordLength &+= 1
    hash.add(WordHash.folded(scalar))
    isAfterTerminal = false
    counts.ending = .open
    dots = 0
  }

  @inline(__always)
  private mutating func endWord() {
    if wordLength == 0 { return }
    counts.words &+= 1
    counts.longestWord = max(counts.longestWord, wordLength)
    if wordStart != .digit {
      counts.letterWords &+= 1
      if wordStart == .upper { counts.capitalised &+= 1 }
      if wordLength > 1, wordCapitals == wordLength { counts.shouted &+= 1 }
    }
    let bits = words.bits(of: hash.value)
    if counts.words == 1 { counts.firstClasses = bits }
    if bits != 0 { countClasses(bits) }
    counts.key = (counts.key ^ hash.value) &* 0x100_0000_01b3
    hash = WordHash()
    wordLength = 0
    wordCapitals = 0
  }

  /// Adds one to the count of every class in a set of bits.
  ///
  /// Most words of running text are function words and nothing else: those are counted apart,
  /// without a store at a computed place.
  @inline(__always)
  private mutating func countClasses(_ bits: UInt16) {
    functionWords &+= Int32(bits & 1)
    var bits = bits & ~1
    while bits != 0 {
      counts.classes[bits.trailingZeroBitCount] += 1
      bits &= bits &- 1
    }
  }

  private mutating func takeMark(_ scalar: UInt32, _ kind: LineAlphabet.Kind) {
    if !hasStart { start(kind) }
    switch kind {
    case .terminal:
      counts.ending = .terminal
      isAfterTerminal = true
      hasBlankSince = false
      dots += scalar == 0x2026 ? 3 : 1
    case .colon:
      counts.ending = .colon
      counts.colons &+= 1
    case .comma:
      counts.ending = .comma
      counts.commas &+= 1
    case .quotation: counts.quotationMarks &+= 1
    case .divider:
      counts.dividers &+= 1
      counts.ending = .open
    case .bracket:
      counts.brackets &+= 1
      if scalar == 0x29 || scalar == 0x5D { counts.ending = .bracket }
    case .mark: counts.marks &+= 1
    default: counts.otherMarks &+= 1
    }
  }

  private mutating func start(_ kind: LineAlphabet.Kind) {
    hasStart = true
    counts.start =
      switch kind {
      case .upper: .upper
      case .lower: .lower
      case .digit: .digit
      case .quotation: .quotation
      default: .other
      }
  }

  private mutating func finish() {
    endWord()
    figures.takeOther(0, &counts)
    counts.classes[WordClass.function.rawValue] = Float(functionWords)
    counts.isCutShort = dots >= 3 && counts.ending == .terminal
    counts.words &+= counts.ideographs / 2
    counts.letterWords &+= counts.ideographs / 2
  }
}

/// Finds years and times of day in runs of digits.
private struct Figures {
  private var run = 0
  private var head: UInt32 = 0
  private var isSecond = false
  private var isArmed = false

  @inline(__always)
  mutating func takeDigit(_ scalar: UInt32) {
    if run == 0 { isSecond = isArmed }
    run &+= 1
    if run <= 2 { head = head &* 10 &+ (scalar &- 0x30) }
  }

  @inline(__always)
  mutating func takeOther(_ scalar: UInt32, _ counts: inout LineCounts) {
    if run == 0 {
      isArmed = false
      return
    }
    if run == 4, head == 19 || head == 20 { counts.years &+= 1 }
    if run == 2, isSecond { counts.times &+= 1 }
    isArmed = run <= 2 && (scalar == 0x3A || scalar == 0x68 || scalar == 0x2E)
    run = 0
    head = 0
  }
}
