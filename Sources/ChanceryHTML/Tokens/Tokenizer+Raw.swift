extension Tokenizer {
  /// The next token in text that only its own end tag ends; `&` as the stop reads references.
  mutating func nextInRaw(stoppingAt stop: UInt8) {
    var start = position
    var index = start
    while true {
      index = ByteScan.first(
        of: UInt8(ascii: "<"), stop, 0x0D, in: bytes, from: index, to: end)
      if index >= end { return flush(start, end) ? () : emitEnd() }
      switch bytes[index] {
      case UInt8(ascii: "<"):
        guard closesRaw(index) else {
          index += 1
          continue
        }
        return flush(start, index) ? () : endRaw(at: index)
      case UInt8(ascii: "&"):
        guard mayBeReference(index) else {
          index += 1
          continue
        }
        if flush(start, index) || reference(at: index) { return }
        index += 1
      default:
        if flush(start, index) || special(at: index) { return }
        start = index + 1
        index = start
      }
    }
  }

  /// The next token where nothing but the end of the page ends the text.
  mutating func nextInPlainText() {
    var start = position
    var index = start
    while true {
      index = ByteScan.first(of: 0x0D, 0x0D, 0x0D, in: bytes, from: index, to: end)
      if index >= end { return flush(start, end) ? () : emitEnd() }
      if flush(start, index) || special(at: index) { return }
      start = index + 1
      index = start
    }
  }

  /// The next token in a section; after its end the text is read as usual.
  mutating func nextInCDATA() {
    var start = position
    var index = start
    while true {
      index = ByteScan.first(of: UInt8(ascii: "]"), 0x0D, 0x0D, in: bytes, from: index, to: end)
      if index >= end { return flush(start, end) ? () : emitEnd() }
      switch bytes[index] {
      case UInt8(ascii: "]"):
        guard closesCDATA(index) else {
          index += 1
          continue
        }
        if flush(start, index) { return }
        state = .data
        position = index + 3
        return nextInData()
      case 0:
        return flush(start, index) ? () : emitNull(index)
      default:
        if flush(start, index) || lineEnd(at: index) { return }
        start = index + 1
        index = start
      }
    }
  }

  /// Takes a NUL or a carriage return of raw text; false when the latter gives nothing.
  mutating func special(at index: Int) -> Bool {
    guard bytes[index] == 0 else { return lineEnd(at: index) }
    emitReplaced(index, index + 1, replacement: Self.substitute, count: 3)
    return true
  }

  /// Whether the end tag that ends the raw text stands here.
  mutating func closesRaw(_ index: Int) -> Bool {
    let after = index + 2 + endName.count
    guard after < end, !endName.isEmpty, bytes[index + 1] == UInt8(ascii: "/") else { return false }
    for offset in 0..<endName.count {
      let byte = bytes[index + 2 + offset]
      if byte | (classes[Int(byte)] & ByteClass.capital) != endName[offset] { return false }
    }
    return classes[Int(bytes[after])] & ByteClass.endsTagName != 0
  }

  mutating func endRaw(at index: Int) {
    state = .data
    readTag(at: index, nameStart: index + 2, isEnd: true)
  }

  private mutating func closesCDATA(_ index: Int) -> Bool {
    index + 2 < end && bytes[index + 1] == UInt8(ascii: "]")
      && bytes[index + 2] == UInt8(ascii: ">")
  }
}
