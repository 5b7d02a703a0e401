/// Sorts scalars into the kinds that line rules tell apart.
enum Letters {
  /// A kind of scalar.
  enum Kind: UInt8 {
    case blank
    case lower
    case upper
    case digit
    case terminal
    case colon
    case comma
    case divider
    case quotation
    case apostrophe
    case other

    /// Whether a scalar of this kind belongs to a word.
    @inline(__always)
    var isWord: Bool { self == .lower || self == .upper || self == .digit }
  }

  /// The kind of a scalar.
  @inline(__always)
  static func kind(of scalar: UInt32) -> Kind {
    if scalar < 0x80 { return ascii(UInt8(truncatingIfNeeded: scalar)) }
    if scalar < 0x180 { return latin(scalar) }
    return beyond(scalar)
  }

  /// Whether a scalar ends a line.
  @inline(__always)
  static func isLineEnd(_ scalar: UInt32) -> Bool {
    scalar >= 0x0A && scalar <= 0x0D || scalar == 0x85 || scalar == 0x2028 || scalar == 0x2029
  }

  /// Whether a scalar shows nothing and takes no room: controls, zero-width marks, the marks of
  /// direction, the soft hyphen.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0: false
    case 0x00...0x1F, 0x7F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
    default: false
    }
  }

  @inline(__always)
  private static func ascii(_ byte: UInt8) -> Kind {
    switch byte {
    case 0x61...0x7A: .lower
    case 0x00...0x20, 0x7F: .blank
    case 0x41...0x5A: .upper
    case 0x30...0x39: .digit
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .terminal
    case UInt8(ascii: ","), UInt8(ascii: ";"): .comma
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "|"), UInt8(ascii: ">"): .divider
    case UInt8(ascii: "\""): .quotation
    case UInt8(ascii: "'"): .apostrophe
    default: .other
    }
  }

  private static func latin(_ scalar: UInt32) -> Kind {
    switch scalar {
    case 0xA0, 0x85: .blank
    case 0xAB, 0xBB: .quotation
    case 0xB7: .divider
    case 0xC0...0xDE: scalar == 0xD7 ? .other : .upper
    case 0xDF...0xFF: scalar == 0xF7 ? .other : .lower
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
    case 0x2019: .apostrophe
    case 0x2018...0x201F, 0x2039, 0x203A, 0x300C...0x300F: .quotation
    case 0x2022, 0x2023, 0x25A0...0x25FF, 0x2190...0x21FF: .divider
    case 0x391...0x3A9, 0x410...0x42F, 0x400...0x40F: .upper
    case 0x2010...0x2BFF, 0x3001...0x303F, 0xFE00...0xFE6F, 0x1F000...0x1FBFF, 0xFFF0...0xFFFF:
      .other
    default: .lower
    }
  }
}
