/// A document type, of which only the harmless part is read: short entities that are plain text.
///
/// No external entity is ever opened and no entity within an entity is followed; what names one
/// stays in the text as it is written. So nothing can be made to grow.
struct XMLDoctype {
  /// The text of each entity by its name.
  private(set) var entities: [String: [UInt8]] = [:]

  /// Reads the declarations within a document type.
  ///
  /// - Parameters:
  ///   - range: All of `<!DOCTYPE …>`.
  ///   - bytes: The document.
  ///   - limit: The most entities and the most bytes of one.
  init(_ range: Range<Int>, of bytes: [UInt8], limit: Int = 256) {
    var rest = bytes[range].prefix(Self.longest)
    var tries = 4 * limit
    while tries > 0, entities.count < limit, let place = Self.declaration(in: rest) {
      tries -= 1
      rest = rest[place...]
      guard let name = Self.word(&rest), let value = Self.quoted(&rest) else { continue }
      guard value.count <= limit, !value.contains(UInt8(ascii: "<")) else { continue }
      if let text = Self.plain(value), entities[name] == nil { entities[name] = text }
    }
  }

  /// The end of a document type: the `>` outside of brackets, quotation marks and comments.
  ///
  /// One that never ends is taken to end at its first `>`.
  static func end(from start: Int, in bytes: ArraySlice<UInt8>) -> Int {
    var depth = 0
    var quote: UInt8 = 0
    var place = start
    var first: Int?
    while place < bytes.endIndex {
      let byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: ">"), first == nil { first = place }
      if quote != 0 {
        if byte == quote { quote = 0 }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return place
      default: break
      }
    }
    return first ?? bytes.endIndex
  }

  /// The most bytes that are searched for entities.
  private static let longest = 65_536

  /// The place behind the next `<!ENTITY`.
  private static func declaration(in bytes: ArraySlice<UInt8>) -> Int? {
    let word = Array("<!ENTITY".utf8)
    var place = bytes.startIndex
    while let found = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      if bytes[found...].starts(with: word) { return found + word.count }
      place = found + 1
    }
    return nil
  }

  private static func word(_ bytes: inout ArraySlice<UInt8>) -> String? {
    bytes = bytes.drop { $0 <= 0x20 }
    let name = bytes.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
    bytes = bytes[name.endIndex...]
    return name.isEmpty || name.count > 64 ? nil : String(decoding: name, as: UTF8.self)
  }

  private static func quoted(_ bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    bytes = bytes.drop { $0 <= 0x20 }
    guard let mark = bytes.first, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'"),
      let close = bytes.dropFirst().firstIndex(of: mark)
    else { return nil }
    defer { bytes = bytes[close...] }
    return bytes[(bytes.startIndex + 1)..<close]
  }

  /// The value with its numbers turned into characters; `nil` when it names another entity.
  private static func plain(_ value: ArraySlice<UInt8>) -> [UInt8]? {
    var text: [UInt8] = []
    var references = XMLReferences()
    references.append(0..<value.count, of: Array(value), to: &text)
    return text.contains(UInt8(ascii: "&")) ? nil : text
  }
}
