/// Which scalars are letters of Latin script, and the small letter that stands for each.
///
/// `fold` in `Training/language/hashing.py` is its twin; both must change together.
enum LatinLetter {
  /// The small letter that stands for a scalar, or 0 when it is no Latin letter.
  ///
  /// Letters with a cedilla that Romanian writes with a comma become the latter. Scalars outside
  /// Latin-1, Latin Extended-A and -B and Latin Extended Additional are no letters here.
  @inline(__always)
  static func folded(_ scalar: UInt32) -> UInt32 {
    let small = scalar | 0x20
    if small &- 0x61 < 26 { return small }
    return scalar < 0xC0 ? 0 : foldedBeyondASCII(scalar)
  }

  private static func foldedBeyondASCII(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xD7, 0xF7: 0
    case 0xC0...0xDE: scalar + 32
    case 0xDF...0xFF: scalar
    case 0x100...0x24F, 0x1E00...0x1EFF: foldedExtended(scalar)
    default: 0
    }
  }

  /// In these blocks a capital is followed by its small letter, with few exceptions.
  private static func foldedExtended(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x130: 0x69
    case 0x131, 0x138: scalar
    case 0x15E, 0x15F: 0x219
    case 0x162, 0x163: 0x21B
    case 0x178: 0xFF
    case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
    case 0x1A0, 0x1AF: scalar + 1
    case 0x180...0x1FF: scalar
    default: scalar | 1
    }
  }
}
