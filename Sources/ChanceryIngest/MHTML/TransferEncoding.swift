/// The ways in which mail and saved pages write bytes as text (RFC 2045, section 6).
enum TransferEncoding {
  case none
  case quotedPrintable
  case base64

  /// Reads `Content-Transfer-Encoding`.
  init(_ value: String?) {
    switch value?.lowercased() {
    case "quoted-printable": self = .quotedPrintable
    case "base64": self = .base64
    default: self = .none
    }
  }

  /// Decodes bytes; what is no such encoding is left as it is or left out.
  ///
  /// - Complexity: O(*n*).
  func decode(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    switch self {
    case .none: bytes
    case .quotedPrintable: Self.quoted(bytes)[...]
    case .base64: Self.sixBits(bytes)[...]
    }
  }

  /// `=C3=A9` for a byte each, `=` at the end of a line for none.
  private static func quoted(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let rest = bytes[position...].dropFirst()
      if bytes[position] != UInt8(ascii: "=") {
        output.append(bytes[position])
        position += 1
      } else if let high = hexadecimal(rest.first), let low = hexadecimal(rest.dropFirst().first) {
        output.append(high << 4 | low)
        position += 3
      } else if let count = softBreak(rest) {
        position += 1 + count
      } else {
        output.append(bytes[position])
        position += 1
      }
    }
    return output
  }

  /// How many bytes a line end takes, with blanks before it; `nil` when there is none.
  private static func softBreak(_ rest: ArraySlice<UInt8>) -> Int? {
    let blanks = rest.prefix(80).prefix { $0 == 0x20 || $0 == 0x09 }.count
    let end = rest.dropFirst(blanks)
    if end.first == 0x0A { return blanks + 1 }
    if end.first == 0x0D { return blanks + (end.dropFirst().first == 0x0A ? 2 : 1) }
    return end.isEmpty ? blanks : nil
  }

  private static func hexadecimal(_ byte: UInt8?) -> UInt8? {
    guard let byte else { return nil }
    return switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  /// Four letters for three bytes; letters of no meaning are passed over, `=` ends it.
  private static func sixBits(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count / 4 * 3)
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      guard byte != UInt8(ascii: "=") else { break }
      guard let value = value(of: byte) else { continue }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        output.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return output
  }

  private static func value(of letter: UInt8) -> UInt32? {
    switch letter {
    case 0x41...0x5A: UInt32(letter - 0x41)
    case 0x61...0x7A: UInt32(letter - 0x61 + 26)
    case 0x30...0x39: UInt32(letter - 0x30 + 52)
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
