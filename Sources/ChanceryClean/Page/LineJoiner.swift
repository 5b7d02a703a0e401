/// Puts the lines of a hard-wrapped paragraph together.
///
/// A text whose lines break inside sentences at about the same length was wrapped; a text whose
/// lines are paragraphs was not, and stays as it is.
enum LineJoiner {
  /// Joins what was wrapped.
  ///
  /// - Returns: The same lines when the text is not hard-wrapped.
  static func join(_ lines: [Line], in bytes: UnsafeBufferPointer<UInt8>) -> [Line] {
    guard let width = wrapWidth(of: lines) else { return lines }
    var joined: [Line] = []
    var last: Line?
    for line in lines {
      if var open = joined.last, let before = last, !line.followsBlankLine,
        before.range.count * 4 >= width * 3
      {
        let blank = open.followsBlankLine
        open = Line(range: open.range.lowerBound..<line.range.upperBound)
        open.followsBlankLine = blank
        joined[joined.count - 1] = open
      } else {
        joined.append(line)
      }
      last = line
    }
    for index in joined.indices where joined[index].words == 0 {
      LineCounter.count(&joined[index], in: bytes)
    }
    return joined
  }

  /// The width at which a text was wrapped, `nil` when it was not.
  private static func wrapWidth(of lines: [Line]) -> Int? {
    guard lines.count >= 4, lines.allSatisfy({ $0.range.count <= 120 }) else { return nil }
    var pairs = 0
    var broken = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !next.followsBlankLine {
      pairs += 1
      if line.range.count >= 45, line.ending != .terminal, next.start == .lower { broken += 1 }
    }
    guard pairs >= 3, broken * 3 >= pairs else { return nil }
    return lines.map(\.range.count).sorted()[lines.count * 3 / 4]
  }
}
