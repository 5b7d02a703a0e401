/// One scalar read from bytes that should be UTF-8.
struct UTF8Scalar {
  /// The scalar; 0xFFFD stands for a byte that begins none.
  let value: UInt32
  /// How many bytes it took, at least 1.
  let length: Int

  /// Reads the scalar that begins at a place; continuation bytes are not checked further.
  ///
  /// - Precondition: `position` is a valid index of `bytes`.
  @inline(__always)
  init(at position: Int, in bytes: borrowing Span<UInt8>) {
    let lead = bytes[position]
    self =
      lead < 0x80
      ? UTF8Scalar(value: UInt32(lead), length: 1)
      : UTF8Scalar(lead: lead, at: position, in: bytes)
  }

  private init(value: UInt32, length: Int) {
    self.value = value
    self.length = length
  }

  private init(lead: UInt8, at position: Int, in bytes: borrowing Span<UInt8>) {
    let size = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1
    guard size > 1, position + size <= bytes.count else {
      self.init(value: 0xFFFD, length: 1)
      return
    }
    var scalar = UInt32(lead) & (0x7F >> UInt32(size))
    for offset in 1..<size { scalar = scalar << 6 | UInt32(bytes[position + offset] & 0x3F) }
    self.init(value: scalar, length: size)
  }
}
