extension Page {
  /// The first phrase of a concept with which a line begins, brackets and bullets aside.
  ///
  /// - Complexity: O(phrases of the line).
  func opening(_ concept: Concept, of line: Line) -> Match? {
    guard line.concepts.contains(concept) else { return nil }
    var best: Match?
    for match in matches(in: line) where match.concept == concept {
      guard isOpening(match.range.lowerBound, of: line) else { continue }
      if match.range.count > best?.range.count ?? 0 { best = match }
    }
    return best
  }

  /// Whether a phrase of a concept makes up a whole line.
  func isWhole(_ concept: Concept, _ line: Line) -> Bool {
    guard let match = opening(concept, of: line) else { return false }
    return !hasWord(in: match.range.upperBound..<line.range.upperBound)
  }

  /// Whether nothing but marks stands before an offset of a line.
  func isOpening(_ offset: Int, of line: Line) -> Bool {
    offset - line.range.lowerBound <= 12 && !hasWord(in: line.range.lowerBound..<offset)
  }

  /// Whether a letter or digit stands in a range.
  func hasWord(in range: Range<Int>) -> Bool {
    for offset in range where isWordByte(bytes[offset]) {
      if bytes[offset] < 0x80 || isLetter(at: offset) { return true }
    }
    return false
  }

  /// The first byte after blanks from an offset on, within a line; `nil` at its end.
  func significant(after offset: Int, in line: Line) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var at = offset
      while at < line.range.upperBound {
        let length = Blank.length(at: at, in: bytes, end: line.range.upperBound)
        if length == 0 { return at }
        at += length
      }
      return nil
    }
  }

  /// The kind of the scalar at an offset.
  func kind(at offset: Int) -> Letters.Kind {
    bytes.withUnsafeBufferPointer {
      Letters.kind(of: UTF8Decoding.scalar(at: offset, in: $0, end: $0.count).scalar)
    }
  }

  /// Whether the letters of a range are capitals, three or more.
  func isShouted(_ range: Range<Int>) -> Bool {
    var capitals = 0
    for offset in range where bytes[offset] & 0xC0 != 0x80 {
      switch kind(at: offset) {
      case .upper: capitals += 1
      case .lower: return false
      default: break
      }
    }
    return capitals >= 3
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: byte >= 0xC3
    }
  }

  private func isLetter(at offset: Int) -> Bool {
    kind(at: offset).isWord
  }
}
