extension TokenScan {
  /// Whether the full stop after some pieces belongs to them.
  ///
  /// It does in « M. Weiss », "the U.S. Army" and "J. Roe"; it does not in "vitamin C." at the end.
  func takesPeriod(_ first: Int, _ last: Int, in bytes: borrowing Span<UInt8>) -> Bool {
    let end = pieces[last].end
    let after = Glyph(at: end + 1, in: bytes)
    let known = marks(of: pieces[first].start..<end, in: bytes)
    let isAbbreviation = known.contains(.abbreviation)
    let isInitials = pieces[last].isOneLetter && isInitials(first, last)
    if after.sign == .period {
      // "in the U.S.." has a stop of its own; "and so on etc..." has three.
      return (isAbbreviation || isInitials && first < last)
        && Glyph(at: end + 2, in: bytes).sign != .period
    }
    let isTitle = known.contains(.title)
    if isTitle, pieces[first].isCapital { return true }
    if known.contains(.doubtful) || isTitle, !isInitials {
      return continues(after: end + 1, .clearly, in: bytes)
    }
    guard isAbbreviation || isInitials else { return false }
    let isInitial = first == last && !isAbbreviation
    return continues(after: end + 1, isInitial ? .inName : .perhaps, in: bytes)
  }

  /// How sure it must be that the sentence goes on.
  private enum Continuation {
    /// Unless a capital word follows that begins sentences: "the U.S. Army".
    case perhaps
    /// A name must follow: "J. Roe".
    case inName
    /// A small letter, a digit or a mark must follow: "no. 5".
    case clearly
  }

  /// Whether the pieces are letters with full stops between them.
  private func isInitials(_ first: Int, _ last: Int) -> Bool {
    if first == last { return pieces[last].isCapital }
    return (first..<last).allSatisfy {
      pieces[$0].joint == .period || pieces[$0].joint == .periodHyphen
    }
  }

  /// Whether the sentence goes on after a full stop.
  private func continues(
    after position: Int, _ way: Continuation, in bytes: borrowing Span<UInt8>
  ) -> Bool {
    var place = position
    var glyph = Glyph(at: place, in: bytes)
    var lines = 0
    while glyph.sign.isSpace, glyph.length > 0 {
      if glyph.value != 0x0D { lines += glyph.sign == .newline ? 1 : 0 }
      place += glyph.length
      glyph = Glyph(at: place, in: bytes)
    }
    guard glyph.length > 0, lines < 2 else { return false }
    guard glyph.sign == .letter else {
      return way == .perhaps || way == .clearly && Self.staysInside(glyph)
    }
    guard glyph.isCapital else { return way != .inName }
    guard way != .clearly else { return false }
    let next = Piece(at: place, in: bytes)
    return !marks(of: next.start..<next.end, in: bytes).contains(.opener)
  }

  private static func staysInside(_ glyph: Glyph) -> Bool {
    switch glyph.sign {
    case .digit, .comma, .semicolon, .colon: true
    default: false
    }
  }
}
