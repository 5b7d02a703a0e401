extension TokenScan {
  /// Whether the full stop after some pieces belongs to them.
  ///
  /// It does in « M. Weiss », "the U.S. Army" and "J. Roe"; it does not in "vitamin C." at the end.
  func takesPeriod(_ first: Int, _ last: Int, in bytes: borrowing Span<UInt8>) -> Bool {
    let end = pieces[last].end
    let after = Glyph(at: end + 1, in: bytes)
    guard after.sign != .period, after.sign != .ellipsis else { return false }
    let known = marks(of: pieces[first].start..<end, in: bytes)
    if known.contains(.abbreviation) { return true }
    guard pieces[last].isOneLetter, isInitials(first, last) else { return false }
    return continues(after: end + 1, isInitial: first == last, in: bytes)
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
    after position: Int, isInitial: Bool, in bytes: borrowing Span<UInt8>
  ) -> Bool {
    var place = position
    var glyph = Glyph(at: place, in: bytes)
    while glyph.sign == .space {
      place += glyph.length
      glyph = Glyph(at: place, in: bytes)
    }
    guard glyph.sign == .letter else { return glyph.sign != .newline && !isInitial }
    guard glyph.isCapital else { return !isInitial }
    let next = Piece(at: place, in: bytes)
    return !marks(of: next.start..<next.end, in: bytes).contains(.opener)
  }
}
