/// The character sets of one byte a character in which French and English news was written.
enum SingleByteCharset {
  case windows1252
  case iso885915

  /// The name as the registry of IANA has it.
  var name: String {
    switch self {
    case .windows1252: "windows-1252"
    case .iso885915: "ISO-8859-15"
    }
  }

  /// Decodes bytes; every byte stands for a character.
  ///
  /// - Complexity: O(*n*).
  func decode(_ bytes: ArraySlice<UInt8>) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        output.append(byte)
      } else if let encoded = UTF8.encode(scalar(of: byte)) {
        output.append(contentsOf: encoded)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The character that a byte stands for.
  func scalar(of byte: UInt8) -> Unicode.Scalar {
    switch self {
    case .windows1252:
      (0x80...0x9F).contains(byte)
        ? Self.windowsOnly[Int(byte - 0x80)] : Unicode.Scalar(byte)
    case .iso885915:
      Self.changedIn15[byte] ?? Unicode.Scalar(byte)
    }
  }

  /// The likelier of the two, windows-1252 when nothing speaks for the other.
  ///
  /// They differ in eight signs and in 0x80–0x9F, where windows-1252 has quotation marks and dashes
  /// and ISO-8859-15 nothing that is printed. Three of the eight are œ, Œ and € in the latter: a
  /// fraction within a word or a currency sign beside a digit speaks for it.
  ///
  /// - Parameter bytes: Text that is not UTF-8.
  /// - Returns: One of the two.
  static func judged(for bytes: ArraySlice<UInt8>) -> SingleByteCharset {
    guard !bytes.contains(where: { (0x80...0x9F).contains($0) }) else { return .windows1252 }
    let speaks = bytes.indices.contains { index in
      let before = index > bytes.startIndex ? bytes[index - 1] : 0x20
      let after = index + 1 < bytes.endIndex ? bytes[index + 1] : 0x20
      return switch bytes[index] {
      case 0xBD, 0xBC: isLetter(before) || isLetter(after)
      case 0xA6, 0xA8, 0xB4, 0xB8: isLetter(before) && isLetter(after)
      case 0xA4: isAmount(before) || isAmount(after)
      default: false
      }
    }
    return speaks ? .iso885915 : .windows1252
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF) || byte >= 0xC0 && byte != 0xD7 && byte != 0xF7
  }

  /// Whether a byte stands beside a currency sign: a digit, a blank or a no-break space.
  private static func isAmount(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == 0x20 || byte == 0xA0
  }

  /// 0x80–0x9F as the WHATWG Encoding Standard reads windows-1252.
  private static let windowsOnly: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
  ]

  /// The eight signs in which ISO-8859-15 differs from Latin-1.
  private static let changedIn15: [UInt8: Unicode.Scalar] = [
    0xA4: "\u{20AC}", 0xA6: "\u{160}", 0xA8: "\u{161}", 0xB4: "\u{17D}", 0xB8: "\u{17E}",
    0xBC: "\u{152}", 0xBD: "\u{153}", 0xBE: "\u{178}",
  ]
}
