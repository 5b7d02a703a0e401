/// Knows the blanks of news text: space, tab, controls, no-break and typographic spaces,
/// zero-width marks.
enum Blank {
  /// The bytes of the blank at an offset, 0 where there is none.
  @inline(__always)
  static func length(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int) -> Int {
    let byte = bytes[offset]
    if byte <= 0x20 || byte == 0x7F { return 1 }
    if byte < 0xC2 { return 0 }
    if byte == 0xC2 { return offset + 1 < end && bytes[offset + 1] == 0xA0 ? 2 : 0 }
    guard byte >= 0xE2, offset + 2 < end else { return 0 }
    return isBlank(byte, bytes[offset + 1], bytes[offset + 2]) ? 3 : 0
  }

  /// The bytes of the blank that ends at an offset, 0 where there is none.
  @inline(__always)
  static func length(before offset: Int, in bytes: UnsafeBufferPointer<UInt8>, start: Int) -> Int {
    let byte = bytes[offset - 1]
    if byte <= 0x20 || byte == 0x7F { return 1 }
    if byte < 0x80 { return 0 }
    if byte == 0xA0, offset - 2 >= start, bytes[offset - 2] == 0xC2 { return 2 }
    guard offset - 3 >= start else { return 0 }
    return isBlank(bytes[offset - 3], bytes[offset - 2], byte) ? 3 : 0
  }

  /// U+2000…U+200F, U+2028…U+202F, U+205F…U+206F, U+3000, U+FEFF.
  private static func isBlank(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE2, 0x80): third <= 0x8F || third >= 0xA8 && third <= 0xAF
    case (0xE2, 0x81): third >= 0x9F && third <= 0xAF
    case (0xE3, 0x80): third == 0x80
    case (0xEF, 0xBB): third == 0xBF
    default: false
    }
  }
}
