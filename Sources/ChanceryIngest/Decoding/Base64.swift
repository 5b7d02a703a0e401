/// The encoding of bytes in letters of RFC 4648, section 4.
enum Base64 {
  /// Decodes letters, passing over blanks; `nil` when there is anything else among them.
  ///
  /// - Complexity: O(*n*).
  static func decoded(_ letters: [UInt8]) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count / 4 * 3)
    var held: UInt32 = 0
    var count = 0
    for letter in letters where letter > 0x20 && letter != UInt8(ascii: "=") {
      guard let value = value(of: letter) else { return nil }
      held = held << 6 | UInt32(value)
      count += 1
      if count % 4 != 1 {
        // After two, three and four letters a byte is whole.
        let spare = [0, 0, 4, 2][count % 4]
        bytes.append(UInt8(truncatingIfNeeded: held >> UInt32(spare)))
      }
    }
    return bytes
  }

  private static func value(of letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): letter - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): letter - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
