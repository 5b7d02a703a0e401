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
      if byte &- 0x0E < 0xB4 {
        at += 1
        continue
      }
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
