extension Tokenizer {
  /// Takes `<!-- … -->`, or the rest of the page when it is not closed.
  mutating func readComment(at start: Int) {
    let data = start + 4
    if matches(">", at: data) { return emitComment(start, data, data, data + 1) }
    if matches("->", at: data) { return emitComment(start, data, data, data + 2) }
    var index = data
    while true {
      index = ByteScan.first(of: UInt8(ascii: ">"), in: bytes, from: index, to: end)
      guard index < end else { break }
      if endsWithDashes(index, from: data) { return emitComment(start, data, index - 2, index + 1) }
      if index > data, bytes[index - 1] == UInt8(ascii: "!"), endsWithDashes(index - 1, from: data)
      {
        return emitComment(start, data, index - 3, index + 1)
      }
      index += 1
    }
    emitComment(start, data, unclosedEnd(data), end)
  }

  /// Takes what the standard makes a comment: everything up to the next `>`.
  mutating func readBogusComment(at start: Int, dataStart: Int) {
    let close = ByteScan.first(of: UInt8(ascii: ">"), in: bytes, from: min(dataStart, end), to: end)
    emitComment(start, min(dataStart, end), close, min(close + 1, end))
  }

  private mutating func endsWithDashes(_ index: Int, from start: Int) -> Bool {
    index - 2 >= start && bytes[index - 1] == UInt8(ascii: "-")
      && bytes[index - 2] == UInt8(ascii: "-")
  }

  /// Where the data of an unclosed comment ends: before the beginning of an end.
  private mutating func unclosedEnd(_ data: Int) -> Int {
    if end > data, bytes[end - 1] == UInt8(ascii: "!"), endsWithDashes(end - 1, from: data) {
      return end - 3
    }
    if endsWithDashes(end, from: data) { return end - 2 }
    if end > data, bytes[end - 1] == UInt8(ascii: "-") { return end - 1 }
    return end
  }

  private mutating func emitComment(_ start: Int, _ data: Int, _ dataEnd: Int, _ after: Int) {
    token.kind = .comment
    token.start = start
    token.end = after
    token.dataStart = data
    token.dataEnd = dataEnd
    position = after
  }
}
