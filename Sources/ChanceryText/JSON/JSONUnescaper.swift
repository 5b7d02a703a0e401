/// Turns the inside of a JSON string, already checked, into UTF-8.
struct JSONUnescaper {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  /// The text so far.
  private(set) var output: [UInt8] = []
  /// How many escapes stood for half a character.
  private(set) var loneSurrogates = 0

  /// Takes the bytes between the quotation marks.
  ///
  /// - Precondition: Every escape among them is whole.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    output.reserveCapacity(bytes.count)
  }

  /// Does the work, one run without escapes at a time.
  mutating func run() {
    while position < bytes.count {
      let rest = bytes[position...]
      let end = rest.firstIndex(of: UInt8(ascii: "\\")) ?? bytes.count
      output.append(contentsOf: bytes[position..<end])
      position = end
      if end < bytes.count { takeEscape() }
    }
  }

  private mutating func takeEscape() {
    let sign = bytes[position + 1]
    guard sign == UInt8(ascii: "u") else {
      output.append(Self.meaning(of: sign))
      position += 2
      return
    }
    let first = unit(at: position)
    position += 6
    append(Unicode.Scalar(first) ?? pair(with: first) ?? lone())
  }

  /// The character that a first half makes with the escape that follows it.
  private mutating func pair(with first: UInt32) -> Unicode.Scalar? {
    guard (0xD800...0xDBFF).contains(first), position + 6 <= bytes.count,
      bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
    else { return nil }
    let second = unit(at: position)
    guard (0xDC00...0xDFFF).contains(second) else { return nil }
    position += 6
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func lone() -> Unicode.Scalar {
    loneSurrogates += 1
    return "\u{FFFD}"
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// The number that the escape `\uXXXX` at a place stands for.
  private func unit(at place: Int) -> UInt32 {
    bytes[place + 2..<place + 6].reduce(0) { $0 << 4 | UInt32(Self.value(ofDigit: $1)) }
  }

  /// What a hexadecimal digit is worth; 255 when it is none.
  static func value(ofDigit byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: 255
    }
  }

  /// The byte that a one-letter escape stands for; 0 when there is no such escape.
  static func meaning(of sign: UInt8) -> UInt8 {
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): sign
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: 0
    }
  }
}
