/// The line `<?xml version="1.0" encoding="…"?>`.
enum XMLDeclaration {
  /// The character set that it names, when it stands in bytes that go with ASCII.
  ///
  /// A declaration that comes late, behind blanks or a program's warning, counts as well. One in
  /// UTF-16 need not be read: its NULs say enough.
  ///
  /// - Parameter bytes: The undecoded content.
  /// - Returns: The name as it is written, `nil` when there is none.
  static func encoding(of bytes: [UInt8]) -> String? {
    let head = bytes.prefix(longest)
    guard let start = place(of: "<?xml", in: head),
      let end = head[start...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    let tag = XMLTag(
      range: start..<end, name: start..<start + 5, attributes: start + 5..<end, isEmpty: false)
    for attribute in XMLAttributes(of: tag, in: bytes)
    where bytes[attribute.name].elementsEqual("encoding".utf8) {
      let name = bytes[attribute.value].filter { $0 > 0x20 && $0 < 0x7F && $0 != 0x3F }
      return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }
    return nil
  }

  private static let longest = 4_096

  private static func place(of word: String, in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.first { bytes[$0...].starts(with: word.utf8) }
  }
}
