extension JSONReader {
  /// Reads a string, its opening quotation mark being the next byte.
  ///
  /// An escape that stands for half a character (`\ud800`) gives U+FFFD and is counted.
  package mutating func string() throws(JSONProblem) -> String {
    let start = position + 1
    let hasEscapes = try skipString()
    let content = UnsafeBufferPointer(rebasing: bytes[start..<position - 1])
    guard hasEscapes else { return String(decoding: content, as: UTF8.self) }
    var text = JSONUnescaper(content)
    text.run()
    loneSurrogates += text.loneSurrogates
    return String(decoding: text.output, as: UTF8.self)
  }

  /// Checks and steps over a string.
  ///
  /// - Returns: Whether it holds an escape.
  @discardableResult
  mutating func skipString() throws(JSONProblem) -> Bool {
    var hasEscapes = false
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        return hasEscapes
      }
      guard byte >= 0x20 else { throw problem(.control) }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        try skipEscape()
      } else {
        position += 1
      }
    }
    throw problem(.endsEarly)
  }

  private mutating func skipEscape() throws(JSONProblem) {
    guard position + 1 < bytes.count else { throw problem(.endsEarly) }
    if bytes[position + 1] == UInt8(ascii: "u") {
      guard position + 6 <= bytes.count else { throw problem(.endsEarly) }
      guard bytes[position + 2..<position + 6].allSatisfy({ JSONUnescaper.value(ofDigit: $0) < 16 })
      else { throw problem(.badEscape) }
      position += 6
    } else {
      guard JSONUnescaper.meaning(of: bytes[position + 1]) != 0 else { throw problem(.badEscape) }
      position += 2
    }
  }
}
