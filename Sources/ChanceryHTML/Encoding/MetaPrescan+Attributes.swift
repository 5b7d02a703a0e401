extension MetaPrescan {
  /// What stands next in a tag.
  enum Attribute {
    /// An attribute; name and value in small letters, the value without its quotation marks.
    case attribute(name: [UInt8], value: [UInt8])
    /// The tag ends; the walk stands at its `>`.
    case none
    /// The bytes end within the tag.
    case outOfBytes
  }

  /// Reads an attribute: the section "get an attribute" of the standard.
  mutating func nextAttribute() -> Attribute {
    skipWhile { $0.isHTMLSpace || $0 == UInt8(ascii: "/") }
    guard position < bytes.endIndex else { return .outOfBytes }
    if bytes[position] == UInt8(ascii: ">") { return .none }
    // An equals sign at the very beginning belongs to the name.
    let start = position
    position += 1
    skipWhile { byte in
      !byte.isHTMLSpace && byte != UInt8(ascii: "=") && byte != UInt8(ascii: "/")
        && byte != UInt8(ascii: ">")
    }
    let name = bytes[start..<position].map(\.asciiLowercased)
    skipWhile(\.isHTMLSpace)
    guard position < bytes.endIndex else { return .outOfBytes }
    guard bytes[position] == UInt8(ascii: "=") else { return .attribute(name: name, value: []) }
    position += 1
    guard let value = value() else { return .outOfBytes }
    return .attribute(name: name, value: value)
  }

  /// Reads a value; `nil` when the bytes run out.
  private mutating func value() -> [UInt8]? {
    skipWhile(\.isHTMLSpace)
    guard position < bytes.endIndex else { return nil }
    let first = bytes[position]
    let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    if isQuoted { position += 1 }
    let start = position
    skipWhile { isQuoted ? $0 != first : !$0.isHTMLSpace && $0 != UInt8(ascii: ">") }
    guard position < bytes.endIndex else { return nil }
    defer { if isQuoted { position += 1 } }
    return bytes[start..<position].map(\.asciiLowercased)
  }

  private mutating func skipWhile(_ goesOn: (UInt8) -> Bool) {
    while position < bytes.endIndex, goesOn(bytes[position]) { position += 1 }
  }
}
