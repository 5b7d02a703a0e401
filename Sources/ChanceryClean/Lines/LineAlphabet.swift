/// Sorts scalars into the kinds that the line classifier tells apart.
///
/// Its own table and not ``Letters``, since the weights of the model were fitted to exactly these
/// kinds: a change here asks for training anew.
enum LineAlphabet {
  /// A kind of scalar.
  enum Kind: UInt8 {
    case blank
    case lower
    case upper
    case digit
    case terminal
    case colon
    case comma
    case quotation
    case divider
    case bracket
    case mark
    case other
  }

  /// The kinds of ASCII, by byte.
  static let ascii: [Kind] = (0..<128).map { kind(ascii: UInt8($0)) }

  private static func kind(ascii byte: UInt8) -> Kind {
    switch byte {
    case 0x61...0x7A: .lower
    case 0x00...0x20, 0x7F: .blank
    case 0x41...0x5A: .upper
    case 0x30...0x39: .digit
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .terminal
    case UInt8(ascii: ","), UInt8(ascii: ";"): .comma
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "\""): .quotation
    case UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "/"): .divider
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): .bracket
    case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "`"): .other
    default: .mark
    }
  }

  /// The kind of a scalar beyond ASCII.
  static func kind(of scalar: UInt32) -> Kind {
    scalar < 0x180 ? latin(scalar) : beyond(scalar)
  }

  private static func latin(_ scalar: UInt32) -> Kind {
    switch scalar {
    case 0xA0, 0x85: .blank
    case 0xAB, 0xBB: .quotation
    case 0xB7: .divider
    case 0xA2...0xA5, 0xA9, 0xAE: .mark
    case 0xAA, 0xB5, 0xBA: .lower
    case 0xC0...0xDE: scalar == 0xD7 ? .mark : .upper
    case 0xDF...0xFF: scalar == 0xF7 ? .mark : .lower
    case 0x100...0x137: scalar & 1 == 0 ? .upper : .lower
    case 0x138...0x148: scalar & 1 == 1 && scalar != 0x138 ? .upper : .lower
    case 0x149...0x177: scalar & 1 == 0 ? .upper : .lower
    case 0x178, 0x179, 0x17B, 0x17D: .upper
    case 0x17A...0x17F: .lower
    default: .other
    }
  }

  private static func beyond(_ scalar: UInt32) -> Kind {
    switch scalar {
    case 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xFEFF: .blank
    case 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x061F, 0x06D4, 0x0964: .terminal
    case 0x3001, 0xFF0C, 0x060C: .comma
    case 0x2018, 0x2019: .other
    case 0x201A...0x201F, 0x2039, 0x203A, 0x300C...0x300F: .quotation
    case 0x2013, 0x2022, 0x2023, 0x25A0...0x25FF, 0x2190...0x21FF: .divider
    case 0x20A0...0x20CF, 0x2100...0x214F: .mark
    case 0x391...0x3A9, 0x400...0x42F: .upper
    case 0x2010...0x2BFF, 0x3004...0x303F, 0xFE00...0xFE6F, 0x1F000...0x1FBFF, 0xFFF0...0xFFFF,
      0xE000...0xF8FF:
      .other
    default: .lower
    }
  }

  /// Whether a scalar belongs to a script without blanks between words.
  static func isIdeograph(_ scalar: UInt32) -> Bool {
    scalar >= 0x2E80
      && (scalar <= 0x9FFF || scalar >= 0xF900 && scalar <= 0xFAFF
        || scalar >= 0x20000 && scalar <= 0x2FFFF)
  }
}
