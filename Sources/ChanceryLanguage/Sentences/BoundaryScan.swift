/// One walk over tokens that tells at each whether a sentence begins there.
struct BoundaryScan {
  private let rules: LanguageRules
  private let lineBreak: LineBreakMeaning
  private let tokens: [TextToken]
  /// One value for each token that was read.
  private(set) var boundaries: [SentenceBoundary] = []
  private var shapes: [TokenShape] = []

  init(rules: LanguageRules, lineBreak: LineBreakMeaning, tokens: [TextToken]) {
    self.rules = rules
    self.lineBreak = lineBreak
    self.tokens = tokens
  }

  /// Reads all tokens.
  mutating func read(_ bytes: borrowing Span<UInt8>) {
    readShapes(bytes)
    boundaries.reserveCapacity(tokens.count)
    for place in tokens.indices {
      boundaries.append(endsBlock(before: place, in: bytes) ? .always : boundary(place, in: bytes))
    }
  }

  /// A straight quotation mark opens after a space and closes before one; where that does not tell,
  /// it opens when none is open in its block.
  private mutating func readShapes(_ bytes: borrowing Span<UInt8>) {
    shapes.reserveCapacity(tokens.count)
    var isOpen = false
    for (place, token) in tokens.enumerated() {
      if endsBlock(before: place, in: bytes) { isOpen = false }
      switch Glyph(at: Int(token.start), in: bytes).sign {
      case .quote:
        let isSpaced = (before: hasSpace(before: place), after: hasSpace(before: place + 1))
        isOpen = isSpaced.before == isSpaced.after ? !isOpen : isSpaced.before
        shapes.append(isOpen ? .opening : .closing)
      case .apostrophe where token.length < 4:
        shapes.append(hasSpace(before: place) ? .opening : .closing)
      default: shapes.append(TokenShape(of: token, in: bytes))
      }
    }
  }

  private func hasSpace(before place: Int) -> Bool {
    place == 0 || place == tokens.count || tokens[place - 1].end < tokens[place].start
  }

  /// Whether a block begins at a token: at the start, and after a blank line or the end of a line.
  private func endsBlock(before place: Int, in bytes: borrowing Span<UInt8>) -> Bool {
    guard place > 0 else { return true }
    var position = Int(tokens[place - 1].end)
    var lines = 0
    while position < Int(tokens[place].start) {
      let glyph = Glyph(at: position, in: bytes)
      // A carriage return and a line feed end one line.
      let isPair = glyph.value == 0x0A && position > 0 && bytes[position - 1] == 0x0D
      if glyph.sign == .newline, !isPair { lines += glyph.value == 0x2029 ? 2 : 1 }
      position += glyph.length
    }
    return lines > (lineBreak == .endsSentence ? 0 : 1)
  }
}

extension BoundaryScan {
  /// What the tokens around a place say.
  private func boundary(_ place: Int, in bytes: borrowing Span<UInt8>) -> SentenceBoundary {
    let next = shapes[place]
    if next.closes, !stands(place) { return floats(place, in: bytes) ? .unlikely : .never }
    let end = terminator(before: place)
    guard shapes[end].isTerminator else {
      if floats(place - 1, in: bytes) { return .unlikely }
      return abbreviation(end, place, in: bytes) ?? weak(place, in: bytes)
    }
    guard hasSpace(before: place) || next == .capital && end == place - 1 else { return .never }
    return strong(end, place, isClosed: end < place - 1, in: bytes)
  }

  /// Whether a mark begins something of its own: an ellipsis after a space and a terminator.
  private func stands(_ place: Int) -> Bool {
    shapes[place] == .ellipsis && hasSpace(before: place) && shapes[place - 1].isTerminator
  }

  /// Whether a straight quotation mark stands between spaces and so may open or close.
  private func floats(_ place: Int, in bytes: borrowing Span<UInt8>) -> Bool {
    bytes[Int(tokens[place].start)] == 0x22 && hasSpace(before: place)
      && hasSpace(before: place + 1)
  }

  /// The place of the last token before, closing marks left aside.
  private func terminator(before place: Int) -> Int {
    var end = place - 1
    while end > 0, place - end < 4, shapes[end] == .closing { end -= 1 }
    return end
  }

  /// After a full stop, a question mark or an ellipsis.
  private func strong(
    _ end: Int, _ place: Int, isClosed: Bool, in bytes: borrowing Span<UInt8>
  ) -> SentenceBoundary {
    switch shapes[place] {
    case .small:
      if shapes[end] == .stop { return isClosed ? .never : .unlikely }
      return isClosed || attributes(place, in: bytes) ? .never : .unlikely
    case .capital:
      if isListNumber(end) { return .unlikely }
      return isClosed && shapes[end] == .exclamation && attributes(place, in: bytes)
        ? .unlikely : .likely
    case .number, .opening, .dash, .other: return isListNumber(end) ? .unlikely : .likely
    default: return .unlikely
    }
  }

  /// Whether a full stop only numbers what follows, as in a list.
  private func isListNumber(_ end: Int) -> Bool {
    guard shapes[end] == .stop, end > 0, !hasSpace(before: end), end < boundaries.count else {
      return false
    }
    return shapes[end - 1] == .number
      && boundaries[end - 1].rawValue >= SentenceBoundary.likely.rawValue
  }

  /// After a token that keeps its full stop; `nil` when that is none.
  private func abbreviation(
    _ end: Int, _ place: Int, in bytes: borrowing Span<UInt8>
  ) -> SentenceBoundary? {
    let token = tokens[end]
    guard shapes[end] == .small || shapes[end] == .capital, token.length > 1,
      bytes[Int(token.end) - 1] == 0x2E
    else { return nil }
    if !hasSpace(before: place) { return .never }
    let stem = Int(token.start)..<Int(token.end) - 1
    let known = rules.words.lookup(stem, in: bytes).marks
    let isTitle = known.contains(.title) && shapes[end] == .capital
    if isTitle || shapes[place] == .small { return .never }
    let isInitial = stem.count == Glyph(at: stem.lowerBound, in: bytes).length
    guard shapes[place] == .capital else { return .unlikely }
    let opens = marks(of: place, in: bytes).contains(.opener)
    if isInitial { return opens ? .unlikely : .never }
    return opens ? .likely : .unlikely
  }

  /// After no terminator: only a heading without a full stop could have ended.
  private func weak(_ place: Int, in bytes: borrowing Span<UInt8>) -> SentenceBoundary {
    guard hasSpace(before: place), !isTitle(place - 1, in: bytes) else { return .never }
    switch (shapes[place - 1], shapes[place]) {
    case (.semicolon, _), (.colon, _): return .unlikely
    case (.opening, _), (.comma, _), (_, .small): return .never
    default: return .unlikely
    }
  }

  /// Whether a token is a title without a full stop: « Mme Roe ».
  private func isTitle(_ place: Int, in bytes: borrowing Span<UInt8>) -> Bool {
    shapes[place] == .capital && marks(of: place, in: bytes).contains(.title)
  }

  /// Whether the words from a place on tell who spoke: « demande le maire », "Roe asked".
  private func attributes(_ place: Int, in bytes: borrowing Span<UInt8>) -> Bool {
    for next in place..<min(place + 4, tokens.count) {
      switch shapes[next] {
      case .small, .capital:
        if marks(of: next, in: bytes).contains(.attribution) { return true }
      case .dash: continue
      default: return false
      }
    }
    return false
  }

  private func marks(of place: Int, in bytes: borrowing Span<UInt8>) -> WordMark {
    rules.words.lookup(tokens[place].range, in: bytes).marks
  }
}
