/// A run of letters and digits inside a compound such as « porte-parole » or "3.5".
struct Piece {
  /// The first byte.
  let start: Int
  /// The byte after the last one: where the sign that joins the next piece begins.
  var end: Int
  /// The number of scalars.
  var count = 0
  /// Whether all of it are digits.
  var isNumber = true
  /// Whether none of it are digits.
  var isLetters = true
  /// Whether the first scalar is a digit.
  var beginsWithDigit = false
  /// Whether the last scalar is a digit.
  var endsWithDigit = false
  /// Whether the first scalar is a capital.
  var isCapital = false
  /// Whether there is a small letter.
  var hasSmall = false
  /// What joins the next piece.
  var joint = Joint.none

  /// What stands between two pieces of a compound.
  enum Joint {
    case none
    case apostrophe, hyphen, period, comma, colon, slash, ampersand, star, at
    /// A full stop and a hyphen: « J.-C. ».
    case periodHyphen
  }

  /// Reads a piece.
  ///
  /// - Precondition: A letter or digit stands at `start`.
  init(at start: Int, in bytes: borrowing Span<UInt8>) {
    self.start = start
    end = start
    var glyph = Glyph(at: start, in: bytes)
    beginsWithDigit = glyph.sign == .digit
    isCapital = glyph.isCapital
    while glyph.sign.isWord || glyph.sign == .joiner {
      add(glyph)
      glyph = Glyph(at: end, in: bytes)
    }
  }

  @inline(__always)
  private mutating func add(_ glyph: Glyph) {
    end += glyph.length
    guard glyph.sign != .joiner else { return }
    count += 1
    endsWithDigit = glyph.sign == .digit
    isNumber = isNumber && endsWithDigit
    isLetters = isLetters && !endsWithDigit
    hasSmall = hasSmall || (!endsWithDigit && !glyph.isCapital)
  }

  /// Whether it may be three of the digits of a larger number, with a unit written on to it.
  var isGroup: Bool { beginsWithDigit && (isNumber ? count == 3 : count > 3) }
  /// Whether it is a number or a single capital.
  var isNumberOrCapital: Bool { isNumber || isOneLetter && isCapital }
  /// Whether it is one letter.
  var isOneLetter: Bool { count == 1 && isLetters }
}

extension Piece {
  /// What joins a piece to the next one, and how many bytes that takes; nothing when it is the last.
  static func joint(
    after piece: borrowing Piece, in bytes: borrowing Span<UInt8>
  ) -> (joint: Joint, length: Int) {
    let glyph = Glyph(at: piece.end, in: bytes)
    let next = Glyph(at: piece.end + glyph.length, in: bytes)
    guard next.sign.isWord else { return longJoint(after: piece, glyph, next, in: bytes) }
    let parted = piece.endsWithDigit && next.sign == .digit
    let joint: Joint =
      switch glyph.sign {
      case .apostrophe: .apostrophe
      case .hyphen: .hyphen
      case .period: .period
      case .comma: parted ? .comma : .none
      case .colon: parted ? .colon : .none
      case .slash: .slash
      case .ampersand: .ampersand
      case .star: .star
      case .at: .at
      default: .none
      }
    return (joint, glyph.length)
  }

  /// Joints of several signs.
  ///
  /// That of « J.-C. », and that of "maria...@example.org" as archives of mail write it.
  private static func longJoint(
    after piece: borrowing Piece, _ glyph: Glyph, _ next: Glyph, in bytes: borrowing Span<UInt8>
  ) -> (joint: Joint, length: Int) {
    guard glyph.sign == .period else { return (.none, 0) }
    if next.sign == .hyphen {
      let beyond = Glyph(at: piece.end + 1 + next.length, in: bytes)
      guard piece.isOneLetter, beyond.sign == .letter else { return (.none, 0) }
      return (.periodHyphen, 1 + next.length)
    }
    let third = Glyph(at: piece.end + 2, in: bytes)
    let fourth = Glyph(at: piece.end + 3, in: bytes)
    guard next.sign == .period, third.sign == .period, fourth.sign == .at,
      Glyph(at: piece.end + 4, in: bytes).sign.isWord
    else { return (.none, 0) }
    return (.at, 4)
  }
}
