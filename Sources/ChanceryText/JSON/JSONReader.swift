/// Reads JSON by RFC 8259, and nothing else: one member of an object after another.
///
/// ```swift
/// var reader = JSONReader(bytes)           // {"text": "oui", "n": [1, 2]}
/// try reader.beginObject()
/// try reader.nextKey()                     // "text"
/// try reader.value()                       // .string("oui")
/// ```
///
/// The bytes must be UTF-8, which is not checked here, and must outlive the reader. Nested values
/// are checked by a loop, never by recursion.
package struct JSONReader {
  /// The most objects and arrays within each other.
  package static let deepest = 512

  let bytes: UnsafeBufferPointer<UInt8>
  /// The next byte to be read.
  var position = 0
  /// How many escapes stood for half a character and were replaced by U+FFFD.
  package var loneSurrogates = 0
  private var isFirstMember = true

  /// Reads from the first byte.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Steps into the object that must come next.
  package mutating func beginObject() throws(JSONProblem) {
    try expect(UInt8(ascii: "{"))
    isFirstMember = true
  }

  /// Reads the name of the next member and the colon after it.
  ///
  /// - Returns: `nil` at the end of the object, which is stepped over.
  package mutating func nextKey() throws(JSONProblem) -> String? {
    let next = try upcoming()
    if next == UInt8(ascii: "}") {
      position += 1
      return nil
    }
    if !isFirstMember {
      try expect(UInt8(ascii: ","))
    }
    isFirstMember = false
    return try key()
  }

  /// Reads the value that must come next.
  package mutating func value() throws(JSONProblem) -> JSONValue {
    let next = try upcoming()
    let start = position
    switch next {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
      try skipWord(next)
      return next == UInt8(ascii: "n") ? .null : .bool(next == UInt8(ascii: "t"))
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      try skipNested()
      return next == UInt8(ascii: "{") ? .object(start..<position) : .array(start..<position)
    default:
      try skipNumber()
      return .number(
        String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<position]), as: UTF8.self))
    }
  }

  /// Makes sure that only blanks are left.
  package mutating func expectEnd() throws(JSONProblem) {
    skipBlanks()
    guard position == bytes.count else { throw problem(.trailing) }
  }

  /// A reader that stands before a nested value, for the members of an object.
  ///
  /// - Parameter range: The bytes of an object or array, as ``value()`` of this reader gave them.
  /// - Returns: A reader whose ranges count from the same byte as those of this one.
  package func reader(at range: Range<Int>) -> JSONReader {
    var inner = self
    inner.position = range.lowerBound
    inner.loneSurrogates = 0
    return inner
  }

  /// The values of an array.
  ///
  /// - Parameter array: The bytes of an array, as ``value()`` of this reader gave them.
  /// - Returns: The values in their order; nested ones are checked and passed over.
  /// - Throws: What is wrong when the range does not hold an array.
  package func values(in array: Range<Int>) throws(JSONProblem) -> [JSONValue] {
    var inner = reader(at: array)
    var values: [JSONValue] = []
    try inner.expect(UInt8(ascii: "["))
    while try inner.upcoming() != UInt8(ascii: "]") {
      values.append(try inner.value())
      if try inner.upcoming() == UInt8(ascii: ",") { inner.position += 1 }
    }
    return values
  }

  /// The strings of an array; values of other kinds are left out.
  package func strings(in array: Range<Int>) throws(JSONProblem) -> [String] {
    try values(in: array).compactMap { if case .string(let string) = $0 { string } else { nil } }
  }

  /// Reads a member's name and its colon.
  package mutating func key() throws(JSONProblem) -> String {
    guard try upcoming() == UInt8(ascii: "\"") else { throw problem(.unexpected(bytes[position])) }
    let key = try string()
    try expect(UInt8(ascii: ":"))
    return key
  }

  /// Steps over blanks and gives the byte after them.
  package mutating func upcoming() throws(JSONProblem) -> UInt8 {
    skipBlanks()
    guard position < bytes.count else { throw problem(.endsEarly) }
    return bytes[position]
  }

  /// Steps over blanks and one given byte.
  mutating func expect(_ byte: UInt8) throws(JSONProblem) {
    let next = try upcoming()
    guard next == byte else { throw problem(.unexpected(next)) }
    position += 1
  }

  /// An error at the present place.
  func problem(_ kind: JSONProblem.Kind) -> JSONProblem {
    JSONProblem(kind: kind, position: position)
  }

  private mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }
}
