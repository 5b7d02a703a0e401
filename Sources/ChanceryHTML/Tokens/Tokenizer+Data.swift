extension Tokenizer {
  private static let lessThan = UInt8(ascii: "<")
  private static let ampersand = UInt8(ascii: "&")
  private static let carriageReturn: UInt8 = 0x0D

  /// The next token where tags, references and comments count.
  mutating func nextInData() {
    var start = position
    var index = start
    while true {
      index = ByteScan.first(
        of: Self.lessThan, Self.ampersand, Self.carriageReturn, in: bytes, from: index, to: end)
      if index >= end { return flush(start, end) ? () : emitEnd() }
      switch bytes[index] {
      case Self.lessThan:
        guard opensMarkup(index) else {
          index += 1
          continue
        }
        if flush(start, index) || markup(at: index) { return }
        start = position
        index = start
      case Self.ampersand:
        guard mayBeReference(index) else {
          index += 1
          continue
        }
        if flush(start, index) || reference(at: index) { return }
        index += 1
      case Self.carriageReturn:
        if flush(start, index) || lineEnd(at: index) { return }
        start = index + 1
        index = start
      default:
        return flush(start, index) ? () : emitNull(index)
      }
    }
  }

  @inline(__always) private func opensMarkup(_ index: Int) -> Bool {
    guard index + 1 < end else { return false }
    let next = bytes[index + 1]
    if classes[Int(next)] & ByteClass.letter != 0 { return true }
    if next == UInt8(ascii: "/") { return index + 2 < end }
    return next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
  }

  @inline(__always) func mayBeReference(_ index: Int) -> Bool {
    guard index + 1 < end else { return false }
    let next = bytes[index + 1]
    return classes[Int(next)] & (ByteClass.letter | ByteClass.digit) != 0
      || next == UInt8(ascii: "#")
  }

  /// Takes a carriage return: alone it is a line feed, before one it is nothing.
  mutating func lineEnd(at index: Int) -> Bool {
    if index + 1 < end, bytes[index + 1] == 0x0A { return false }
    emitReplaced(index, index + 1, replacement: Self.newline, count: 1)
    return true
  }

  /// Takes a character reference; false when the ampersand is only an ampersand.
  mutating func reference(at index: Int) -> Bool {
    guard
      let found = CharacterReference(bytes, at: index, end: end, inAttribute: false)
    else { return false }
    let start = replacements.count
    found.encode { replacements.append($0) }
    emitReplaced(
      index, index + found.length, replacement: start, count: replacements.count - start)
    return true
  }

  /// Takes a tag, a comment or a declaration; false when it gives no token.
  private mutating func markup(at index: Int) -> Bool {
    let next = bytes[index + 1]
    if classes[Int(next)] & ByteClass.letter != 0 {
      readTag(at: index, nameStart: index + 1, isEnd: false)
      return true
    }
    if next == UInt8(ascii: "/") {
      let third = bytes[index + 2]
      if classes[Int(third)] & ByteClass.letter != 0 {
        readTag(at: index, nameStart: index + 2, isEnd: true)
        return true
      }
      if third == UInt8(ascii: ">") {
        position = index + 3
        return false
      }
      readBogusComment(at: index, dataStart: index + 2)
      return true
    }
    if next == UInt8(ascii: "?") {
      readBogusComment(at: index, dataStart: index + 1)
      return true
    }
    return readDeclaration(at: index)
  }

  /// Takes what begins with `<!`; false when it opens a section, whose text comes next.
  private mutating func readDeclaration(at index: Int) -> Bool {
    if matches("--", at: index + 2) {
      readComment(at: index)
    } else if matches("doctype", at: index + 2) {
      readDoctype(at: index)
    } else if allowsCDATA, opensCDATA(index) {
      position = index + 9
      state = .cdata
      nextInCDATA()
    } else {
      readBogusComment(at: index, dataStart: index + 2)
    }
    return true
  }

  private func opensCDATA(_ index: Int) -> Bool {
    let opening: StaticString = "<![CDATA["
    guard index + 9 <= end else { return false }
    for offset in 0..<9 where bytes[index + offset] != opening.utf8Start[offset] { return false }
    return true
  }
}
