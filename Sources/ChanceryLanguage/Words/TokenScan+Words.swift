extension TokenScan {
  /// Adds the token of pieces that end a compound, with what belongs to it beyond: the full stop of
  /// an abbreviation, an apostrophe, more groups of digits.
  mutating func readEnd(_ first: Int, _ last: Int, in bytes: borrowing Span<UInt8>) {
    let start = pieces[first].start
    let end = pieces[last].end
    let next = Glyph(at: end, in: bytes)
    switch next.sign {
    case .space where first == last && pieces[last].isNumber && pieces[last].count <= 3:
      append(start..<groupsEnd(from: end, in: bytes))
    case .period where takesPeriod(first, last, in: bytes):
      append(start..<end + next.length)
    case .apostrophe
    where first == last
      && marks(of: start..<end, in: bytes).contains(.elision):
      append(start..<end + next.length)
    case .apostrophe where endsInBareEnding(pieces[last], next, in: bytes):
      append(
        TextToken(
          start: Int32(start), length: Int32(end + next.length - start),
          lastPart: UInt8(next.length)))
    case .opening where bracketEnd(at: end, in: bytes) != nil:
      append(start..<(bracketEnd(at: end, in: bytes) ?? end))
    case _ where isWhole(start..<end + next.length, endingIn: next, in: bytes):
      append(start..<end + next.length)
    default: appendWord(first, last, in: bytes)
    }
  }

  /// « n° », "US$", "Yahoo!".
  private func isWhole(
    _ range: Range<Int>, endingIn sign: Glyph, in bytes: borrowing Span<UInt8>
  ) -> Bool {
    switch sign.sign {
    case .degree, .currency, .exclamation, .plus, .slash, .other:
      marks(of: range, in: bytes).contains(.whole)
    default: false
    }
  }

  /// Adds the token of some pieces, cut where a unit follows a number and where it is a contraction.
  mutating func appendWord(_ first: Int, _ last: Int, in bytes: borrowing Span<UInt8>) {
    let piece = pieces[last]
    if piece.beginsWithDigit, !piece.isNumber {
      appendMeasure(from: pieces[first].start, piece, in: bytes)
    } else {
      appendContraction(first, last, in: bytes)
    }
  }

  /// Where the groups of digits that follow a number end: « 10|000|000,5 ».
  private func groupsEnd(from start: Int, in bytes: borrowing Span<UInt8>) -> Int {
    var end = start
    while true {
      let space = Glyph(at: end, in: bytes)
      guard space.sign == .space, space.value != 0x20 || rules.spelling.spaceGroupsDigits,
        Glyph(at: end + space.length, in: bytes).sign == .digit
      else { return end }
      let group = Piece(at: end + space.length, in: bytes)
      guard group.isNumber, group.count == 3 else { return end }
      end = group.end
      let mark = Glyph(at: end, in: bytes)
      if mark.sign == .comma || mark.sign == .period,
        Glyph(at: end + 1, in: bytes).sign == .digit
      {
        let fraction = Piece(at: end + 1, in: bytes)
        return fraction.isNumber ? fraction.end : end
      }
    }
  }

  /// "5kg" is two tokens, « 18h15 » three, « 1er » and "B2B" one.
  private mutating func appendMeasure(
    from first: Int, _ piece: Piece, in bytes: borrowing Span<UInt8>
  ) {
    var start = first
    var position = piece.start
    while position < piece.end {
      let digits = runEnd(.digit, from: position, to: piece.end, in: bytes)
      let letters = runEnd(.letter, from: digits, to: piece.end, in: bytes)
      let known = marks(of: digits..<letters, in: bytes)
      guard digits > position, letters > digits,
        known.contains(letters == piece.end ? .unit : .clock)
      else { break }
      append(start..<digits)
      append(digits..<letters)
      start = letters
      position = letters
    }
    if start < piece.end { append(start..<piece.end) }
  }

  private func runEnd(
    _ sign: Sign, from start: Int, to end: Int, in bytes: borrowing Span<UInt8>
  ) -> Int {
    var position = start
    while position < end {
      let glyph = Glyph(at: position, in: bytes)
      guard glyph.sign == sign else { break }
      position += glyph.length
    }
    return position
  }

  /// The byte after « (e) » where that ends the word before.
  private func bracketEnd(at start: Int, in bytes: borrowing Span<UInt8>) -> Int? {
    guard Glyph(at: start + 1, in: bytes).sign == .letter else { return nil }
    let inside = Piece(at: start + 1, in: bytes)
    guard Glyph(at: inside.end, in: bytes).value == 0x29,
      marks(of: start + 1..<inside.end, in: bytes).contains(.bracketed)
    else { return nil }
    return inside.end + 1
  }
}

extension TokenScan {
  private mutating func appendContraction(
    _ first: Int, _ last: Int, in bytes: borrowing Span<UInt8>
  ) {
    let range = pieces[first].start..<pieces[last].end
    let row = rules.words.lookup(range, in: bytes).contraction
    var parts = (last: 0, middle: 0)
    if row != TextToken.noContraction {
      parts = lengths(of: rules.contractions[Int(row)], endingAt: range.upperBound, in: bytes)
    } else if first < last, !pieces[first].isNumber {
      parts = endings(first, last, in: bytes)
    }
    append(
      TextToken(
        start: Int32(range.lowerBound), length: Int32(range.count), contraction: row,
        lastPart: UInt8(clamping: parts.last), middlePart: UInt8(clamping: parts.middle)))
  }

  /// The bytes of the last two parts of a contraction that lies in the text.
  private func lengths(
    of contraction: Contraction, endingAt end: Int, in bytes: borrowing Span<UInt8>
  ) -> (last: Int, middle: Int) {
    guard contraction.liesInText, let part = contraction.parts.last else { return (0, 0) }
    let last = back(part.unicodeScalars.count, from: end, in: bytes)
    guard contraction.parts.count == 3 else { return (end - last, 0) }
    let middle = back(contraction.parts[1].unicodeScalars.count, from: last, in: bytes)
    return (end - last, last - middle)
  }

  private func back(_ scalars: Int, from end: Int, in bytes: borrowing Span<UInt8>) -> Int {
    var position = end
    for _ in 0..<scalars {
      position -= 1
      while position > 0, bytes[position] & 0xC0 == 0x80 { position -= 1 }
    }
    return position
  }

  /// "Bush’s", "don’t", "I’d’ve": the bytes of the endings.
  private func endings(
    _ first: Int, _ last: Int, in bytes: borrowing Span<UInt8>
  ) -> (last: Int, middle: Int) {
    let end = pieces[last].end
    guard let cut = endingStart(first, last, endingAt: end, in: bytes) else { return (0, 0) }
    guard last - 1 > first, cut == pieces[last - 1].end,
      let middle = endingStart(first, last - 1, endingAt: cut, in: bytes)
    else { return (end - cut, 0) }
    return (end - cut, cut - middle)
  }

  private func endingStart(
    _ first: Int, _ last: Int, endingAt end: Int, in bytes: borrowing Span<UInt8>
  ) -> Int? {
    guard pieces[last - 1].joint == .apostrophe else { return nil }
    let apostrophe = pieces[last - 1].end
    if marks(of: apostrophe..<end, in: bytes).contains(.ending) { return apostrophe }
    guard pieces[last - 1].count > 1 || last - 1 > first,
      marks(of: apostrophe - 1..<end, in: bytes).contains(.ending)
    else { return nil }
    return apostrophe - 1
  }

  /// "the Edwards’ house", unless a single quotation mark is open.
  private func endsInBareEnding(
    _ piece: Piece, _ apostrophe: Glyph, in bytes: borrowing Span<UInt8>
  ) -> Bool {
    guard rules.hasBareEnding, !quoteIsOpen, !piece.isNumber,
      bytes[piece.end - 1] | 0x20 == 0x73
    else { return false }
    return Glyph(at: piece.end + apostrophe.length, in: bytes).sign != .apostrophe
  }
}
