/// A tag of XML.
struct Tag: Hashable {
  /// The name without its prefix, in small letters.
  let name: String
  /// Whether it ends an element.
  let isEnd: Bool
  /// The attributes, names without prefix in small letters; the first of a name counts.
  let attributes: [String: String]
}

/// Goes from tag to tag through XML, whatever stands between them.
struct TagScan {
  private let bytes: [UInt8]
  private var position = 0

  /// Begins at the first byte.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next tag; comments, declarations and CDATA are passed over.
  mutating func next() -> Tag? {
    while let open = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = open + 1
      guard position < bytes.count else { return nil }
      switch bytes[position] {
      case UInt8(ascii: "!"):
        _ = skip("!--", to: "-->") || skip("![CDATA[", to: "]]>") || skip("!", to: ">")
      case UInt8(ascii: "?"): _ = skip("?", to: "?>")
      default: if let tag = tag() { return tag }
      }
    }
    return nil
  }

  /// The text from here to the next tag, with CDATA, without blanks around it.
  func text() -> String {
    var start = position
    while start < bytes.count, bytes[start] <= 0x20 { start += 1 }
    let sign = Array("<![CDATA[".utf8)
    if bytes[start...].starts(with: sign) {
      let body = start + sign.count
      let end = bytes.find(Array("]]>".utf8), from: body) ?? body
      return Self.trimmed(String(decoding: bytes[body..<end], as: UTF8.self))
    }
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? start
    return Self.trimmed(Self.resolved(bytes[start..<end]))
  }

  /// Passes over something that begins here; what has no end takes all the rest.
  private mutating func skip(_ start: String, to end: String) -> Bool {
    guard bytes[position...].starts(with: start.utf8) else { return false }
    let found = bytes.find(Array(end.utf8), from: position + start.utf8.count)
    position = found.map { $0 + end.utf8.count } ?? bytes.count
    return true
  }

  private mutating func tag() -> Tag? {
    let isEnd = position < bytes.count && bytes[position] == UInt8(ascii: "/")
    if isEnd { position += 1 }
    let name = name()
    guard !name.isEmpty else { return nil }
    var attributes: [String: String] = [:]
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      let start = position
      let key = self.name()
      if key.isEmpty { position = start + 1 } else { attribute(key, &attributes) }
    }
    position = min(position + 1, bytes.count)
    return Tag(name: name, isEnd: isEnd, attributes: attributes)
  }

  private mutating func attribute(_ key: String, _ attributes: inout [String: String]) {
    skipBlanks()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { return }
    position += 1
    skipBlanks()
    guard position < bytes.count else { return }
    let mark = bytes[position]
    guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else { return }
    let end = bytes[(position + 1)...].firstIndex(of: mark) ?? bytes.count
    let value = Self.trimmed(Self.resolved(bytes[(position + 1)..<end]))
    attributes[key] = attributes[key] ?? value
    position = min(end + 1, bytes.count)
  }

  /// A name that begins here, without its prefix.
  private mutating func name() -> String {
    let start = position
    while position < bytes.count, Self.isName(bytes[position]) { position += 1 }
    let name = bytes[start..<position]
    let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
    return String(decoding: local, as: UTF8.self).lowercased()
  }

  private mutating func skipBlanks() {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x3A, 0x5F, 0x80...: true
    default: false
    }
  }

  private static func trimmed(_ text: String) -> String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar.value <= 0x20 }
    var scalars = text.unicodeScalars.drop(while: isBlank)
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Text with its references resolved; one that is none stays as it is.
  private static func resolved(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var output = ""
    var rest = Substring(String(decoding: bytes, as: UTF8.self))
    while let start = rest.firstIndex(of: "&") {
      output += rest[..<start]
      rest = rest[start...]
      let end = rest.prefix(12).firstIndex(of: ";")
      if let end, let scalar = scalar(rest[rest.index(after: start)..<end]) {
        output.unicodeScalars.append(scalar)
        rest = rest[rest.index(after: end)...]
      } else {
        output += "&"
        rest = rest.dropFirst()
      }
    }
    return output + rest
  }

  private static func scalar(_ name: Substring) -> Unicode.Scalar? {
    switch name {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    default:
      if name.hasPrefix("#x") || name.hasPrefix("#X") {
        UInt32(name.dropFirst(2), radix: 16).flatMap { Unicode.Scalar($0) }
      } else if name.hasPrefix("#") {
        UInt32(name.dropFirst()).flatMap { Unicode.Scalar($0) }
      } else {
        nil
      }
    }
  }
}
