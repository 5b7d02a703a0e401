/// The 32-bit FNV-1a hash (Fowler, Noll, Vo), byte by byte.
struct FNV {
  /// The hash of what was added.
  private(set) var value: UInt32 = 2_166_136_261

  /// Adds a byte.
  mutating func add(_ byte: UInt8) { value = (value ^ UInt32(byte)) &* 16_777_619 }

  /// Adds bytes.
  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }
}
