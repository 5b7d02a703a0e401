extension JSONReader {
  /// Checks and steps over an object or array, by a stack of the closing signs that are awaited.
  package mutating func skipNested() throws(JSONProblem) {
    var closers: [UInt8] = []
    repeat {
      let next = try upcoming()
      if next == UInt8(ascii: "{") || next == UInt8(ascii: "[") {
        try open(next, &closers)
      } else {
        try skipScalar(next)
        try close(&closers)
      }
    } while !closers.isEmpty
  }

  /// Steps into an object or array, and out again when it is empty.
  private mutating func open(_ sign: UInt8, _ closers: inout [UInt8]) throws(JSONProblem) {
    guard closers.count < Self.deepest else { throw problem(.tooDeep(limit: Self.deepest)) }
    position += 1
    let closer = sign + 2
    closers.append(closer)
    if try upcoming() == closer {
      try close(&closers)
    } else if closer == UInt8(ascii: "}") {
      try skipKey()
    }
  }

  /// After a value: steps over the signs that close, then over the comma before the next value.
  private mutating func close(_ closers: inout [UInt8]) throws(JSONProblem) {
    while let closer = closers.last {
      let next = try upcoming()
      if next == closer {
        closers.removeLast()
        position += 1
        continue
      }
      guard next == UInt8(ascii: ",") else { throw problem(.unexpected(next)) }
      position += 1
      if closer == UInt8(ascii: "}") { try skipKey() }
      return
    }
  }

  private mutating func skipKey() throws(JSONProblem) {
    let next = try upcoming()
    guard next == UInt8(ascii: "\"") else { throw problem(.unexpected(next)) }
    try skipString()
    try expect(UInt8(ascii: ":"))
  }

  private mutating func skipScalar(_ first: UInt8) throws(JSONProblem) {
    switch first {
    case UInt8(ascii: "\""): try skipString()
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): try skipWord(first)
    default: try skipNumber()
    }
  }

  /// Steps over `true`, `false` or `null`.
  mutating func skipWord(_ first: UInt8) throws(JSONProblem) {
    let word: StaticString =
      first == UInt8(ascii: "t") ? "true" : first == UInt8(ascii: "f") ? "false" : "null"
    for offset in 0..<word.utf8CodeUnitCount {
      guard position < bytes.count else { throw problem(.endsEarly) }
      guard bytes[position] == word.utf8Start[offset] else {
        throw problem(.unexpected(bytes[position]))
      }
      position += 1
    }
  }

  /// Steps over a number: `-`, digits without a leading zero, a fraction, an exponent.
  mutating func skipNumber() throws(JSONProblem) {
    let start = position
    if peek == UInt8(ascii: "-") { position += 1 }
    let integer = skipDigits()
    guard integer > 0 else {
      throw problem(position == start ? .unexpected(bytes[position]) : .badNumber)
    }
    guard integer == 1 || bytes[position - integer] != UInt8(ascii: "0") else {
      throw problem(.badNumber)
    }
    if peek == UInt8(ascii: ".") {
      position += 1
      guard skipDigits() > 0 else { throw problem(.badNumber) }
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      position += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { position += 1 }
      guard skipDigits() > 0 else { throw problem(.badNumber) }
    }
  }

  /// The next byte, or 0 at the end.
  private var peek: UInt8 { position < bytes.count ? bytes[position] : 0 }

  private mutating func skipDigits() -> Int {
    let start = position
    while peek &- UInt8(ascii: "0") < 10 { position += 1 }
    return position - start
  }
}
