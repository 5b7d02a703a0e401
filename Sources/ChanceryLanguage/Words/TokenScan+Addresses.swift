extension TokenScan {
  /// Where an address that begins with the compound ends; `nil` when it begins none.
  ///
  /// "https://example.org/a?b=1", "press@example.org", "example.org/news", "report-2.pdf".
  func addressEnd(in bytes: borrowing Span<UInt8>) -> Int? {
    let last = pieces[pieces.count - 1]
    if let start = schemeEnd(in: bytes) { return pathEnd(from: start, in: bytes) }
    guard pieces.count > 1 else { return nil }
    if pieces.contains(where: { $0.joint == .at }) { return last.end }
    if let host = hostEnd(in: bytes) { return pathEnd(from: host, in: bytes) }
    guard pieces[pieces.count - 2].joint == .period, last.isLetters else { return nil }
    if marks(of: last.start..<last.end, in: bytes).contains(.file), isFileName { return last.end }
    return isGroupName ? last.end : nil
  }

  /// The end of the host's name that begins the compound: "www.example.org", "example.org".
  private func hostEnd(in bytes: borrowing Span<UInt8>) -> Int? {
    var place = 0
    while pieces[place].joint == .period || pieces[place].joint == .hyphen { place += 1 }
    guard place > 0, pieces[place].joint == .none || pieces[place].joint == .slash,
      pieces[place - 1].joint == .period
    else { return nil }
    let first = pieces[0]
    if marks(of: first.start..<first.end, in: bytes).contains(.scheme) { return pieces[place].end }
    let last = pieces[place]
    guard marks(of: last.start..<last.end, in: bytes).contains(.domain),
      !last.isCapital || !last.hasSmall
    else { return nil }
    return last.end
  }

  /// The byte after "https://" or "mailto:" when the compound is such a scheme.
  private func schemeEnd(in bytes: borrowing Span<UInt8>) -> Int? {
    let last = pieces[pieces.count - 1]
    guard Glyph(at: last.end, in: bytes).sign == .colon, pieces.count == 1,
      marks(of: last.start..<last.end, in: bytes).contains(.scheme)
    else { return nil }
    let next = Glyph(at: last.end + 1, in: bytes)
    return next.sign.isSpace ? nil : last.end + 1
  }

  /// Whether only full stops and hyphens join the pieces.
  private var isFileName: Bool {
    pieces.dropLast().allSatisfy { $0.joint == .period || $0.joint == .hyphen }
  }

  /// "comp.sources.unix": three words or more in small letters.
  private var isGroupName: Bool {
    pieces.count > 2
      && pieces.dropLast().allSatisfy { $0.joint == .period && $0.count > 1 && !$0.isCapital }
      && pieces.allSatisfy { $0.isLetters && $0.hasSmall }
  }

  /// Where the rest of an address ends: before white space, a quotation mark, or marks that end the
  /// sentence around it.
  private func pathEnd(from start: Int, in bytes: borrowing Span<UInt8>) -> Int {
    var end = start
    var trimmed = start
    var depth = 0
    while true {
      let glyph = Glyph(at: end, in: bytes)
      guard !Self.endsAddress(glyph) else { return trimmed }
      end += glyph.length
      if glyph.value == 0x28 { depth += 1 }
      switch glyph.sign {
      case .period, .comma, .semicolon, .colon, .exclamation, .apostrophe, .ellipsis, .opening:
        break
      case .closing:
        depth -= 1
        if depth >= 0 { trimmed = end }
      default: trimmed = end
      }
      // Beside a host's name stands a path or nothing.
      if end == start + glyph.length, !Self.beginsPath(glyph, after: bytes[start - 1]) {
        return start
      }
    }
  }

  private static func beginsPath(_ glyph: Glyph, after byte: UInt8) -> Bool {
    byte == 0x3A || byte == 0x2F || glyph.sign == .slash || glyph.sign == .colon
      || glyph.value == 0x3F || glyph.sign == .hash
  }

  private static func endsAddress(_ glyph: Glyph) -> Bool {
    switch glyph.sign {
    case .space, .newline, .quote: true
    case .opening, .closing: glyph.value > 0x7F
    default: glyph.value == 0x3C || glyph.value == 0x3E
    }
  }
}
