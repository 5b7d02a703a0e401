/// What a token is to the rules about sentences.
enum TokenShape: UInt8 {
  /// A word with a small first letter.
  case small
  /// A word with a capital, or in a script without capitals.
  case capital
  case number
  /// A full stop.
  case stop
  /// A question or exclamation mark, or several.
  case exclamation
  case ellipsis
  case comma, semicolon, colon, dash
  case opening, closing
  case other

  /// Whether it belongs to what stands before it.
  var closes: Bool {
    switch self {
    case .closing, .comma, .semicolon, .colon: true
    default: isTerminator
    }
  }

  /// Whether a sentence may end with it.
  var isTerminator: Bool { self == .stop || self == .exclamation || self == .ellipsis }
}

extension TokenShape {
  /// Reads the shape of a token that is no straight quotation mark.
  init(of token: TextToken, in bytes: borrowing Span<UInt8>) {
    let first = Glyph(at: Int(token.start), in: bytes)
    switch first.sign {
    case .letter:
      let isCapital = first.isCapital || !first.hasCase
      self = isCapital ? .capital : Self.isAddress(token, in: bytes) ? .other : .small
    case .digit: self = .number
    case .period: self = Self.shape(ofStops: token, in: bytes)
    case .ellipsis: self = .ellipsis
    case .exclamation: self = .exclamation
    case .comma: self = .comma
    case .semicolon: self = .semicolon
    case .colon: self = .colon
    case .dash: self = .dash
    case .hyphen: self = Self.shape(ofHyphen: token, first, in: bytes)
    case .opening: self = .opening
    case .closing: self = .closing
    default: self = .other
    }
  }

  /// Whether the token is an address, which has no capital where a sentence begins.
  private static func isAddress(_ token: TextToken, in bytes: borrowing Span<UInt8>) -> Bool {
    token.range.contains { bytes[$0] == 0x2F || bytes[$0] == 0x40 }
  }

  /// A dash stands alone, a clitic as « -il » has letters, a number as « -5 » digits.
  private static func shape(
    ofHyphen token: TextToken, _ first: Glyph, in bytes: borrowing Span<UInt8>
  ) -> TokenShape {
    guard Int(token.length) > first.length else { return .dash }
    switch Glyph(at: Int(token.start) + first.length, in: bytes).sign {
    case .letter: return .small
    case .digit: return .number
    default: return token.length < 4 ? .dash : .other
    }
  }

  private static func shape(
    ofStops token: TextToken, in bytes: borrowing Span<UInt8>
  ) -> TokenShape {
    let last = Glyph(at: Int(token.end) - 1, in: bytes)
    if last.sign == .digit { return .number }
    if last.sign == .exclamation { return .exclamation }
    return token.length == 1 ? .stop : .ellipsis
  }
}

extension Glyph {
  /// Whether its script has capitals.
  var hasCase: Bool {
    if value < 0x250 { return true }
    guard let properties = Unicode.Scalar(value)?.properties else { return false }
    return properties.isLowercase || properties.isUppercase
  }
}
