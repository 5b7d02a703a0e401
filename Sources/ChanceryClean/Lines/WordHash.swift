/// A hash of a word that does not hear case and accents: FNV-1a over folded scalars.
struct WordHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Adds a scalar that is folded already.
  @inline(__always)
  mutating func add(_ scalar: UInt32) {
    value = (value ^ UInt64(scalar)) &* 0x100_0000_01b3
  }

  /// A letter without case and accent.
  @inline(__always)
  static func folded(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
    if scalar >= 0xC0, scalar < 0x180 { return UInt32(FoldTable.latin[Int(scalar - 0xC0)]) + 0x60 }
    if scalar >= 0x391, scalar <= 0x3A9 || scalar >= 0x410, scalar <= 0x42F { return scalar + 32 }
    return scalar
  }
}
