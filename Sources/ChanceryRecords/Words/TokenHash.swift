/// The hash of a word without case: FNV-1a over its folded bytes.
struct TokenHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes one folded byte.
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The hash of a phrase from the hash of its beginning and that of its next word.
  static func combine(_ hash: UInt64, _ next: UInt64) -> UInt64 {
    (hash &* 0x9E37_79B9_7F4A_7C15) ^ (next &+ 0x7F4A_7C15)
  }

  /// The hash of a stretch of text: ASCII and Latin-1 capitals as small letters, Œ as œ, every
  /// apostrophe as the straight one.
  static func of(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = TokenHash()
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      let left = range.upperBound - index
      switch byte {
      case 0x41...0x5A: hash.add(byte | 0x20)
      case 0x60: hash.add(0x27)
      case 0xC3 where left > 1:
        let next = bytes[index + 1]
        hash.add(byte)
        hash.add((0x80...0x9E).contains(next) && next != 0x97 ? next + 0x20 : next)
        index += 1
      case 0xC5 where left > 1:
        hash.add(byte)
        hash.add(bytes[index + 1] == 0x92 ? 0x93 : bytes[index + 1])
        index += 1
      case 0xE2 where left > 2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99:
        hash.add(0x27)
        index += 2
      default: hash.add(byte)
      }
      index += 1
    }
    return hash.value
  }
}
