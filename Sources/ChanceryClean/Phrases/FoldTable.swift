/// Turns UTF-8 letters into the small alphabet that phrases are matched in.
///
/// Case, accents, punctuation and the look of apostrophes do not count: « À lire aussi : » and
/// `a lire aussi` fold to the same symbols. Letters are 1–26, a run of digits is one
/// ``digits``, letters of other scripts are ``otherLetter``, and any run of anything else is
/// one ``separator``.
enum FoldTable {
  static let separator: UInt8 = 0
  static let digits: UInt8 = 27
  static let copyright: UInt8 = 28
  static let at: UInt8 = 29
  static let otherLetter: UInt8 = 30
  /// The separator at the start of a line.
  static let lineStart: UInt8 = 31
  /// The number of symbols, a power of two so that states shift.
  static let size = 32

  /// Whether several of a symbol in a row count as one.
  @inline(__always)
  static func isCollapsed(_ symbol: UInt8) -> Bool { symbol == separator || symbol == digits }

  /// The symbol of each ASCII byte.
  static let ascii: [UInt8] = (0..<128).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt8(byte) - UInt8(ascii: "a") + 1
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(byte) - UInt8(ascii: "A") + 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digits
    case UInt8(ascii: "@"): at
    default: separator
    }
  }

  /// The base letters of U+00C0…U+017F, `?` where a scalar has none.
  private static let baseLetters = Array(
    """
    aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
    lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """.utf8)

  /// The symbol of a letter from U+00C0 to U+017F.
  static let latin: [UInt8] = baseLetters.map { byte in
    byte == UInt8(ascii: "?") ? separator : ascii[Int(byte)]
  }

  /// The symbol of a scalar beyond ASCII.
  ///
  /// Punctuation, blanks and symbols separate; everything else beyond Latin is a letter.
  static func symbol(of scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0xA9: copyright
    case 0x80...0xBF: scalar == 0xAA || scalar == 0xBA ? 15 : separator
    case 0xC0...0x17F: latin[Int(scalar - 0xC0)]
    case 0x2000...0x2BFF, 0x3000...0x303F, 0xFE00...0xFE6F, 0xFF00...0xFF0F, 0xFFF0...0xFFFF:
      separator
    case 0x1F000...0x1FBFF, 0xE000...0xF8FF: separator
    default: otherLetter
    }
  }
}
