/// The character set that an XML declaration at the very beginning names, as XHTML has it.
///
/// HTML Standard, section 13.2.3.2, "get an XML encoding": what counts where no `meta` does.
enum XMLEncodingDeclaration {
  /// Reads the declaration.
  ///
  /// - Parameter bytes: The first bytes of a page.
  /// - Returns: The set; `nil` when there is no declaration, or none of a known set.
  static func encoding(in bytes: ArraySlice<UInt8>) -> HTMLEncoding? {
    guard bytes.starts(with: "<?xml".utf8),
      let end = bytes.firstIndex(of: UInt8(ascii: ">")),
      let name = bytes[..<end].firstRange(of: Array("encoding".utf8))
    else { return nil }
    var rest = bytes[name.upperBound..<end].drop { $0 <= 0x20 }
    guard rest.first == UInt8(ascii: "=") else { return nil }
    rest = rest.dropFirst().drop { $0 <= 0x20 }
    guard let mark = rest.first, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'"),
      let close = rest.dropFirst().firstIndex(of: mark)
    else { return nil }
    let label = rest.dropFirst()[..<close]
    guard label.allSatisfy({ $0 > 0x20 }) else { return nil }
    return HTMLEncoding(label: label)?.asDeclaredInside
  }
}
