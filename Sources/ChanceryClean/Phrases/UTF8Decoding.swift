/// Reads scalars from bytes that are known to be UTF-8, and never past their end.
enum UTF8Decoding {
  /// The scalar whose first byte stands at an offset, and its length in bytes.
  ///
  /// A byte that begins no scalar gives U+FFFD and length 1.
  @inline(__always)
  static func scalar(
    at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int
  ) -> (scalar: UInt32, length: Int) {
    let first = UInt32(bytes[offset])
    if first < 0x80 { return (first, 1) }
    if first >= 0xC2, first < 0xE0, offset + 1 < end {
      return ((first & 0x1F) << 6 | UInt32(bytes[offset + 1]) & 0x3F, 2)
    }
    if first >= 0xE0, first < 0xF0, offset + 2 < end {
      let middle = UInt32(bytes[offset + 1]) & 0x3F
      return ((first & 0x0F) << 12 | middle << 6 | UInt32(bytes[offset + 2]) & 0x3F, 3)
    }
    if first >= 0xF0, first < 0xF5, offset + 3 < end {
      let second = UInt32(bytes[offset + 1]) & 0x3F
      let third = UInt32(bytes[offset + 2]) & 0x3F
      let high = (first & 0x07) << 18 | second << 12
      return (high | third << 6 | UInt32(bytes[offset + 3]) & 0x3F, 4)
    }
    return (0xFFFD, 1)
  }
}
