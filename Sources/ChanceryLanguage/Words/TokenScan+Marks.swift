extension TokenScan {
  /// Reads what is no letter or digit, with a number, tag or ending that it begins; returns its end.
  mutating func readMark(
    _ glyph: Glyph, at start: Int, in bytes: borrowing Span<UInt8>
  ) -> Int {
    let next = Glyph(at: start + glyph.length, in: bytes)
    if next.sign.isWord, let end = readBeginning(glyph, next, at: start, in: bytes) { return end }
    let end = faceEnd(glyph, at: start, in: bytes) ?? runEnd(glyph, at: start, in: bytes)
    if glyph.sign == .apostrophe { quoteIsOpen = !touchesToken(at: start) && next.sign.isWord }
    append(start..<end)
    return end
  }

  /// Reads a mark that begins a token: "+44", "-2.5", ".5", "#tag", "@name", "’em", "’s".
  private mutating func readBeginning(
    _ glyph: Glyph, _ next: Glyph, at start: Int, in bytes: borrowing Span<UInt8>
  ) -> Int? {
    let word = start + glyph.length
    switch glyph.sign {
    case .at, .hash:
      guard next.sign == .letter else { return nil }
      let end = Piece(at: word, in: bytes).end
      append(start..<end)
      return end
    case .apostrophe: return readClipped(at: start, word, in: bytes)
    case .hyphen where next.sign == .letter: return readClitic(at: start, word, in: bytes)
    case .hyphen, .plus, .period:
      guard next.sign == .digit, beginsNumber(glyph, at: start, in: bytes) else { return nil }
      let index = tokens.count
      let end = readCompound(at: word, in: bytes)
      widen(tokenAt: index, from: start)
      return end
    default: return nil
    }
  }

  /// Whether a sign belongs to the number after it: it does not when it joins two numbers.
  private func beginsNumber(
    _ glyph: Glyph, at start: Int, in bytes: borrowing Span<UInt8>
  ) -> Bool {
    if glyph.sign == .hyphen, !rules.spelling.minusJoinsNumber { return false }
    guard touchesToken(at: start), start > 0 else { return true }
    let before = bytes[start - 1]
    return before == 0x28 || before == 0x5B
  }

  /// « “machin”-là »: a clitic after a mark.
  private mutating func readClitic(
    at start: Int, _ word: Int, in bytes: borrowing Span<UInt8>
  ) -> Int? {
    guard touchesToken(at: start) else { return nil }
    let piece = Piece(at: word, in: bytes)
    guard marks(of: word..<piece.end, in: bytes).contains(.clitic),
      Piece.joint(after: piece, in: bytes).joint == .none
    else { return nil }
    append(start..<piece.end)
    return piece.end
  }

  /// "’em" and "’72"; "’s" after a mark.
  private mutating func readClipped(
    at start: Int, _ word: Int, in bytes: borrowing Span<UInt8>
  ) -> Int? {
    let piece = Piece(at: word, in: bytes)
    let wanted: WordMark = touchesToken(at: start) ? .ending : [.ending, .clipped]
    let isYear = piece.beginsWithDigit && bytes.count > word + 1 && isYear(piece, word, in: bytes)
    guard
      marks(of: start..<piece.end, in: bytes).meets(wanted)
        || isYear && !touchesToken(at: start)
    else { return nil }
    append(start..<piece.end)
    return piece.end
  }

  /// Two digits, perhaps with an s: "’72", "’90s".
  private func isYear(_ piece: Piece, _ word: Int, in bytes: borrowing Span<UInt8>) -> Bool {
    guard Glyph(at: word + 1, in: bytes).sign == .digit else { return false }
    return piece.count == 2 || piece.count == 3 && bytes[piece.end - 1] == 0x73
  }

  /// The end of an emoticon, or of another sign of several marks.
  private func faceEnd(
    _ glyph: Glyph, at start: Int, in bytes: borrowing Span<UInt8>
  ) -> Int? {
    guard glyph.sign != .period, glyph.sign != .comma, glyph.sign != .quote else { return nil }
    let wanted: WordMark = touchesToken(at: start) ? .sign : [.emoticon, .sign]
    var length = min(5, bytes.count - start)
    while length > 1 {
      let end = start + length
      let isWhole = end == bytes.count || bytes[end] & 0xC0 != 0x80
      if isWhole, marks(of: start..<end, in: bytes).meets(wanted),
        !Glyph(at: end, in: bytes).sign.isWord
      {
        return end
      }
      length -= 1
    }
    return nil
  }

  /// The end of a run of marks that are one token: "...", "?!", "--", "<<".
  private func runEnd(_ glyph: Glyph, at start: Int, in bytes: borrowing Span<UInt8>) -> Int {
    var last = glyph
    var end = start + glyph.length
    while true {
      let next = Glyph(at: end, in: bytes)
      guard next.sign == .joiner || Self.continues(last, next) else { return end }
      // One stop with a question mark is a run: ".?"; an ellipsis with one is not.
      if last.sign == .period, next.sign == .exclamation, end > start + 1 { return end }
      end += next.length
      if next.sign != .joiner { last = next }
    }
  }

  private static func continues(_ last: Glyph, _ next: Glyph) -> Bool {
    switch (last.sign, next.sign) {
    case (.exclamation, .exclamation), (.dash, .dash), (.apostrophe, .apostrophe),
      (.period, .ellipsis), (.ellipsis, .period), (.ellipsis, .ellipsis):
      return true
    case (.period, .exclamation): return next.length == 1
    case (.quote, _), (.opening, _), (.closing, _), (.comma, _), (.currency, _), (.degree, _),
      (.pictograph, _), (.colon, _), (.semicolon, _):
      return false
    default: return last.value == next.value
    }
  }
}
