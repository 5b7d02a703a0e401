/// The fields of a header as WARC, HTTP and MIME write them: `Name: value`, a line each.
///
/// Line ends may be CR LF or LF alone; a line that begins with a blank goes on with the one before it; a
/// line without a colon is left out.
struct HeaderFields: Hashable {
  private var fields: [(name: String, value: String)] = []

  /// Reads lines.
  ///
  /// - Parameter lines: The header without its first line where that is of another form.
  /// - Complexity: O(*n*).
  init(_ lines: ArraySlice<UInt8>) {
    for line in lines.split(separator: 0x0A) {
      let text = Self.trimmed(line)
      if line.first == 0x20 || line.first == 0x09, let last = fields.indices.last {
        if !text.isEmpty { fields[last].value += " " + Self.string(text) }
      } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
        let name = Self.string(Self.trimmed(line[..<colon])).lowercased()
        fields.append((name, Self.string(Self.trimmed(line[(colon + 1)...]))))
      }
    }
  }

  /// The first value under a name in small letters.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// All values under a name in small letters.
  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  /// Where the header at the beginning of some bytes ends: the place after the blank line.
  static func end(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var position = 0
    while let newline = bytes.firstNewline(from: position) {
      position = newline + 1
      if position < bytes.count, bytes[position] == 0x0A { return position + 1 }
      if position + 1 < bytes.count, bytes[position] == 0x0D, bytes[position + 1] == 0x0A {
        return position + 2
      }
    }
    return nil
  }

  static func == (left: HeaderFields, right: HeaderFields) -> Bool {
    left.fields.elementsEqual(right.fields) { $0 == $1 }
  }

  func hash(into hasher: inout Hasher) {
    for field in fields {
      hasher.combine(field.name)
      hasher.combine(field.value)
    }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    let start = bytes.drop(while: isBlank)
    return start[..<(start.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start.startIndex)]
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
