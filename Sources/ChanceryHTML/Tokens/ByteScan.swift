/// Searches that look at eight bytes at once.
///
/// A byte of a word is zero where `(word - 0x01…) & ~word & 0x80…` has its upper bit; the lowest
/// such bit is always right, and it is the only one that is used.
enum ByteScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  @inline(__always) private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- ones) & ~word & tops
  }

  @inline(__always) private static func word(_ bytes: UnsafePointer<UInt8>, _ index: Int) -> UInt64
  {
    UInt64(littleEndian: UnsafeRawPointer(bytes + index).loadUnaligned(as: UInt64.self))
  }

  /// The first byte that is one of the three or a NUL, or the end.
  @inline(__always) static func first(
    of one: UInt8, _ two: UInt8, _ three: UInt8, in bytes: UnsafePointer<UInt8>, from start: Int,
    to end: Int
  ) -> Int {
    var index = start
    let first = UInt64(one) &* ones
    let second = UInt64(two) &* ones
    let third = UInt64(three) &* ones
    while index &+ 8 <= end {
      let eight = word(bytes, index)
      let found =
        zeros(eight ^ first) | zeros(eight ^ second) | zeros(eight ^ third) | zeros(eight)
      if found != 0 { return index &+ found.trailingZeroBitCount &>> 3 }
      index &+= 8
    }
    while index < end {
      let byte = bytes[index]
      if byte == one || byte == two || byte == three || byte == 0 { break }
      index &+= 1
    }
    return index
  }

  /// The first such byte, or the end.
  @inline(__always) static func first(
    of one: UInt8, in bytes: UnsafePointer<UInt8>, from start: Int, to end: Int
  ) -> Int {
    var index = start
    let first = UInt64(one) &* ones
    while index &+ 8 <= end {
      let found = zeros(word(bytes, index) ^ first)
      if found != 0 { return index &+ found.trailingZeroBitCount &>> 3 }
      index &+= 8
    }
    while index < end, bytes[index] != one { index &+= 1 }
    return index
  }
}
