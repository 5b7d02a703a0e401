/// Splits a text into lines and counts what stands in them, in one pass.
///
/// A line ends at LF, CR, CR LF, VT, FF, NEL, U+2028 or U+2029.
enum LineSplitter {
  /// The lines that are not blank, in order.
  ///
  /// - Complexity: O(*n*).
  static func lines(of bytes: UnsafeBufferPointer<UInt8>) -> [Line] {
    var lines: [Line] = []
    var start = 0
    var wasBlank = true
    while start < bytes.count {
      let (end, next) = lineEnd(from: start, in: bytes)
      let trimmed = trim(start..<end, in: bytes)
      if trimmed.isEmpty {
        wasBlank = true
      } else {
        var line = Line(range: trimmed)
        line.followsBlankLine = wasBlank
        LineCounter.count(&line, in: bytes)
        lines.append(line)
        wasBlank = false
      }
      start = next
    }
    return lines
  }

  /// Where the line that begins at an offset ends, and where the next one begins.
  private static func lineEnd(
    from start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (end: Int, next: Int) {
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      if byte >= 0x0A, byte <= 0x0D {
        let isPair = byte == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A
        return (at, at + (isPair ? 2 : 1))
      }
      if byte == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80, bytes[at + 2] | 1 == 0xA9 {
        return (at, at + 3)
      }
      if byte == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0x85 { return (at, at + 2) }
      at += 1
    }
    return (at, at)
  }

  /// A range without the blanks at its ends.
  static func trim(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let length = Blank.length(at: start, in: bytes, end: end)
      if length == 0 { break }
      start += length
    }
    while end > start {
      let length = Blank.length(before: end, in: bytes, start: start)
      if length == 0 { break }
      end -= length
    }
    return start..<end
  }
}

/// Knows the blanks of news text: space, tab, controls, no-break and typographic spaces,
/// zero-width marks.
enum Blank {
  /// The bytes of the blank at an offset, 0 where there is none.
  @inline(__always)
  static func length(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int) -> Int {
    let byte = bytes[offset]
    if byte <= 0x20 || byte == 0x7F { return 1 }
    if byte < 0xC2 { return 0 }
    if byte == 0xC2 { return offset + 1 < end && bytes[offset + 1] == 0xA0 ? 2 : 0 }
    guard byte >= 0xE2, offset + 2 < end else { return 0 }
    return isBlank(byte, bytes[offset + 1], bytes[offset + 2]) ? 3 : 0
  }

  /// The bytes of the blank that ends at an offset, 0 where there is none.
  @inline(__always)
  static func length(before offset: Int, in bytes: UnsafeBufferPointer<UInt8>, start: Int) -> Int {
    let byte = bytes[offset - 1]
    if byte <= 0x20 || byte == 0x7F { return 1 }
    if byte < 0x80 { return 0 }
    if byte == 0xA0, offset - 2 >= start, bytes[offset - 2] == 0xC2 { return 2 }
    guard offset - 3 >= start else { return 0 }
    return isBlank(bytes[offset - 3], bytes[offset - 2], byte) ? 3 : 0
  }

  /// U+2000…U+200F, U+2028…U+202F, U+205F…U+206F, U+3000, U+FEFF.
  private static func isBlank(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE2, 0x80): third <= 0x8F || third >= 0xA8 && third <= 0xAF
    case (0xE2, 0x81): third >= 0x9F && third <= 0xAF
    case (0xE3, 0x80): third == 0x80
    case (0xEF, 0xBB): third == 0xBF
    default: false
    }
  }
}
