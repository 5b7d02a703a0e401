/// A character reference: `&eacute;`, `&#233;`, `&#xE9;`.
package struct CharacterReference {
  /// How many bytes it takes, with the ampersand.
  package let length: Int
  /// The code point that it stands for.
  let first: UInt32
  /// A second one, or 0.
  let second: UInt32

  /// What `&#x80;` to `&#x9F;` mean: the characters of windows-1252.
  private static let controls: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// Reads the reference at an ampersand; `nil` when there is none.
  init?(_ bytes: UnsafePointer<UInt8>, at start: Int, end: Int, inAttribute: Bool) {
    guard start + 1 < end else { return nil }
    if bytes[start + 1] == UInt8(ascii: "#") {
      guard let (value, after) = Self.number(bytes, from: start + 2, end: end) else { return nil }
      self.init(length: after - start, first: Self.meaning(of: value), second: 0)
      return
    }
    let table = NamedReferences.shared
    guard let (entry, count) = table.longest(bytes + start + 1, count: end - start - 1) else {
      return nil
    }
    let after = start + 1 + count
    if inAttribute, bytes[after - 1] != UInt8(ascii: ";"), after < end {
      let next = bytes[after]
      let kinds = ByteClass.letter | ByteClass.digit
      if next == UInt8(ascii: "=") || ByteClass.shared.table[Int(next)] & kinds != 0 { return nil }
    }
    self.init(length: count + 1, first: table.first(entry), second: table.second(entry))
  }

  /// Reads the reference at an ampersand, as XML has it: `nil` when none ends with a semicolon.
  ///
  /// - Parameters:
  ///   - start: The place of the ampersand.
  ///   - bytes: The text, as far as it may be read.
  /// - Complexity: O(*n*) for a number of *n* digits; a name has at most 32 bytes.
  package init?(closedAt start: Int, of bytes: ArraySlice<UInt8>) {
    let reference = bytes[start...].withUnsafeBufferPointer { rest -> CharacterReference? in
      guard let base = rest.baseAddress else { return nil }
      return CharacterReference(base, at: 0, end: rest.count, inAttribute: false)
    }
    guard let reference, bytes[start + reference.length - 1] == UInt8(ascii: ";") else {
      return nil
    }
    self = reference
  }

  private init(length: Int, first: UInt32, second: UInt32) {
    self.length = length
    self.first = first
    self.second = second
  }

  /// Gives the bytes of UTF-8 one after the other.
  package func encode(_ put: (UInt8) -> Void) {
    for value in [first, second] where value != 0 {
      guard let scalar = Unicode.Scalar(value), let bytes = UTF8.encode(scalar) else { continue }
      for byte in bytes { put(byte) }
    }
  }

  /// Reads digits, and gives their value and the place after them and their semicolon.
  private static func number(
    _ bytes: UnsafePointer<UInt8>, from start: Int, end: Int
  ) -> (value: UInt32, after: Int)? {
    var index = start
    let isHex = index < end && bytes[index] | 0x20 == UInt8(ascii: "x")
    if isHex { index += 1 }
    let digits = index
    var value: UInt32 = 0
    while index < end, let digit = digit(bytes[index], isHex: isHex) {
      value = min(value * (isHex ? 16 : 10) + digit, 0x11_0000)
      index += 1
    }
    guard index > digits else { return nil }
    if index < end, bytes[index] == UInt8(ascii: ";") { index += 1 }
    return (value, index)
  }

  private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f") where isHex: UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F") where isHex: UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }

  private static func meaning(of value: UInt32) -> UInt32 {
    if value >= 0x80, value <= 0x9F { return controls[Int(value - 0x80)] }
    return value == 0 || Unicode.Scalar(value) == nil ? 0xFFFD : value
  }
}
