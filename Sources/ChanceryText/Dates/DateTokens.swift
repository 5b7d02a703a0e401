/// A written date cut into numbers, words and signs.
struct DateTokens {
  /// A piece of a date.
  enum Token: Hashable {
    /// Digits: what they are worth and how many there are.
    case number(Int, digits: Int)
    /// Letters, in small ASCII letters.
    case word(String)
    /// Any other sign.
    case sign(UInt8)
    /// Blanks, of which several count as one.
    case blank
  }

  /// The pieces in their order, without blanks around them.
  private(set) var all: [Token] = []

  /// Cuts a text; `nil` when it is too long, empty, or holds what no date holds.
  init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8.prefix(Self.longest + 1))
    guard bytes.count <= Self.longest else { return nil }
    var index = 0
    while index < bytes.count {
      guard let token = Self.token(in: bytes, at: &index) else { return nil }
      if token == .blank, all.isEmpty || all.last == .blank { continue }
      all.append(token)
    }
    if all.last == .blank { all.removeLast() }
    guard !all.isEmpty else { return nil }
  }

  /// More bytes than any date has.
  private static let longest = 100

  private static func token(in bytes: [UInt8], at index: inout Int) -> Token? {
    let byte = bytes[index]
    if isDigit(byte) { return number(in: bytes, at: &index) }
    if letter(in: bytes, at: index) != nil { return word(in: bytes, at: &index) }
    index += 1
    if byte == 0xC2, index < bytes.count, bytes[index] == 0xA0 {
      index += 1
      return .blank
    }
    if byte <= 0x20 { return .blank }
    return byte < 0x7F ? .sign(byte) : nil
  }

  private static func number(in bytes: [UInt8], at index: inout Int) -> Token? {
    let start = index
    var value = 0
    while index < bytes.count, isDigit(bytes[index]) {
      guard index - start < 18 else { return nil }
      value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
      index += 1
    }
    return .number(value, digits: index - start)
  }

  private static func word(in bytes: [UInt8], at index: inout Int) -> Token {
    var word = ""
    while let (letter, length) = letter(in: bytes, at: index) {
      word.unicodeScalars.append(Unicode.Scalar(letter))
      index += length
    }
    return .word(word)
  }

  /// The small ASCII letter for a letter, with or without an accent, and its length in bytes.
  private static func letter(in bytes: [UInt8], at index: Int) -> (UInt8, Int)? {
    guard index < bytes.count else { return nil }
    let byte = bytes[index]
    if (0x61...0x7A).contains(byte | 0x20) { return (byte | 0x20, 1) }
    guard byte == 0xC3, index + 1 < bytes.count else { return nil }
    switch bytes[index + 1] | 0x20 {
    case 0xA0...0xA5: return (UInt8(ascii: "a"), 2)
    case 0xA8...0xAB: return (UInt8(ascii: "e"), 2)
    case 0xB9...0xBC: return (UInt8(ascii: "u"), 2)
    default: return nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
