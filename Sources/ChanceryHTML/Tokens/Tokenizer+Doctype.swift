extension Tokenizer {
  /// Takes a document type declaration.
  mutating func readDoctype(at start: Int) {
    doctype = DoctypeToken()
    token.kind = .doctype
    token.start = start
    position = start + 9
    readDoctypeParts()
    token.end = position
  }

  private mutating func readDoctypeParts() {
    skipSpace()
    guard position < end, bytes[position] != UInt8(ascii: ">") else { return finish(quirks: true) }
    let nameStart = position
    while position < end, bytes[position] != UInt8(ascii: ">"), !isSpace(position) { position += 1 }
    doctype.name = nameStart..<position
    skipSpace()
    guard position < end else { return finish(quirks: true) }
    if bytes[position] == UInt8(ascii: ">") { return finish(quirks: false) }
    let isPublic = matches("public", at: position)
    guard isPublic || matches("system", at: position) else { return finish(quirks: true) }
    position += 6
    skipSpace()
    guard readIdentifier(isPublic: isPublic) else { return finish(quirks: true) }
    skipSpace()
    guard position < end else { return finish(quirks: true) }
    if isPublic, isQuote(position) {
      guard readIdentifier(isPublic: false) else { return finish(quirks: true) }
      skipSpace()
      guard position < end else { return finish(quirks: true) }
    }
    // After a system identifier the standard forgives what it cannot read.
    finish(quirks: bytes[position] != UInt8(ascii: ">") && doctype.systemID == nil)
  }

  /// Reads a quoted identifier; false when there is none or it is not closed.
  private mutating func readIdentifier(isPublic: Bool) -> Bool {
    guard position < end, isQuote(position) else { return false }
    let quote = bytes[position]
    let start = position + 1
    position = start
    while position < end, bytes[position] != quote, bytes[position] != UInt8(ascii: ">") {
      position += 1
    }
    if isPublic { doctype.publicID = start..<position } else { doctype.systemID = start..<position }
    guard position < end, bytes[position] == quote else { return false }
    position += 1
    return true
  }

  /// Goes to the end of the declaration.
  private mutating func finish(quirks: Bool) {
    doctype.forcesQuirks = quirks
    position = ByteScan.first(of: UInt8(ascii: ">"), in: bytes, from: position, to: end)
    position = min(position + 1, end)
  }

  private mutating func skipSpace() {
    while position < end, isSpace(position) { position += 1 }
  }

  private func isSpace(_ index: Int) -> Bool {
    classes[Int(bytes[index])] & ByteClass.space != 0
  }

  private func isQuote(_ index: Int) -> Bool {
    bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
  }
}
