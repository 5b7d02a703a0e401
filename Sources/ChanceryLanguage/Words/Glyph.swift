/// What a character is to the tokeniser.
enum Sign: UInt8 {
  case space, newline
  case letter, digit
  case apostrophe, hyphen, period, comma, colon, slash, ampersand, star, at
  case dash, ellipsis, exclamation, semicolon
  case opening, closing, quote
  case plus, hash, currency, degree
  case pictograph, joiner
  case other

  /// Whether words are made of it.
  @inline(__always) var isWord: Bool { self == .letter || self == .digit }
  /// Whether it parts tokens without belonging to one.
  @inline(__always) var isSpace: Bool { self == .space || self == .newline }
}

/// One scalar of the text, with what it is to the tokeniser.
struct Glyph {
  let value: UInt32
  let length: Int
  let sign: Sign

  /// Reads the scalar at a place; past the end stands a newline of no length.
  @inline(__always)
  init(at position: Int, in bytes: borrowing Span<UInt8>) {
    guard position < bytes.count else {
      value = 0x0A
      length = 0
      sign = .newline
      return
    }
    let scalar = UTF8Scalar(at: position, in: bytes)
    value = scalar.value
    length = scalar.length
    sign = value < 0x80 ? Self.sign(ascii: UInt8(value)) : Self.sign(beyondASCII: value)
  }

  /// Whether it is a capital letter of Latin script, or of another one that has them.
  var isCapital: Bool {
    guard sign == .letter else { return false }
    if value < 0x250 || (0x1E00...0x1EFF).contains(value) {
      return LatinLetter.folded(value) != value && value != 0x5F
    }
    return Unicode.Scalar(value)?.properties.isUppercase ?? false
  }

  private static func sign(ascii byte: UInt8) -> Sign {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x5F: .letter
    case 0x30...0x39: .digit
    case 0x0A, 0x0D, 0x0B, 0x0C: .newline
    case 0x20, 0x09: .space
    case 0x2E: .period
    case 0x2C: .comma
    case 0x27, 0x60: .apostrophe
    case 0x2D: .hyphen
    case 0x22: .quote
    case 0x28, 0x5B, 0x7B: .opening
    case 0x29, 0x5D, 0x7D: .closing
    case 0x3A: .colon
    case 0x3B: .semicolon
    case 0x21, 0x3F: .exclamation
    case 0x2F: .slash
    case 0x26: .ampersand
    case 0x2A: .star
    case 0x40: .at
    case 0x2B: .plus
    case 0x23: .hash
    case 0x24: .currency
    default: .other
    }
  }

  @inline(__always)
  private static func sign(beyondASCII scalar: UInt32) -> Sign {
    switch scalar {
    case 0xC0...0x24F: scalar == 0xD7 || scalar == 0xF7 ? .other : .letter
    case 0x80...0xBF: sign(latin1: scalar)
    case 0x300...0x36F, 0x1E00...0x1EFF: .letter
    case 0x2000...0x206F: sign(punctuation: scalar)
    default: sign(elsewhere: scalar)
    }
  }

  private static func sign(latin1 scalar: UInt32) -> Sign {
    switch scalar {
    case 0x85: .newline
    case 0xA0: .space
    case 0xAA, 0xB5: .letter
    case 0xAD: .joiner
    case 0xAB: .opening
    case 0xBB: .closing
    case 0xA2...0xA5: .currency
    case 0xB0, 0xBA: .degree
    case 0xB4: .apostrophe
    default: .other
    }
  }

  private static func sign(punctuation scalar: UInt32) -> Sign {
    switch scalar {
    case 0x2000...0x200A, 0x202F, 0x205F: .space
    case 0x2028, 0x2029: .newline
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: .joiner
    case 0x2010, 0x2011: .hyphen
    case 0x2012...0x2015: .dash
    case 0x2018, 0x2019, 0x201B, 0x2032: .apostrophe
    case 0x201C, 0x201E, 0x201F, 0x2039, 0x201A: .opening
    case 0x201D, 0x203A: .closing
    case 0x2026: .ellipsis
    case 0x203C, 0x203D, 0x2047...0x2049: .exclamation
    default: .other
    }
  }

  private static func sign(elsewhere scalar: UInt32) -> Sign {
    switch scalar {
    case 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xFEFF, 0xE0020...0xE007F: return .joiner
    case 0x20A0...0x20CF: return .currency
    case 0x2212: return .hyphen
    case 0x3000, 0x1680: return .space
    case 0xFFFD: return .other
    default: break
    }
    guard let properties = Unicode.Scalar(scalar)?.properties else { return .other }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .letterNumber:
      return .letter
    case .decimalNumber: return .digit
    case .otherSymbol: return .pictograph
    case .openPunctuation, .initialPunctuation: return .opening
    case .closePunctuation, .finalPunctuation: return .closing
    case .dashPunctuation: return .dash
    default: return .other
    }
  }
}
