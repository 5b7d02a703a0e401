/// The order of the two bytes of a unit of UTF-16.
enum UTF16Order {
  case littleEndian
  case bigEndian

  /// The name of the encoding.
  var name: String {
    switch self {
    case .littleEndian: "UTF-16LE"
    case .bigEndian: "UTF-16BE"
    }
  }

  /// The units that bytes make; an odd byte at the end is left out.
  func units(of bytes: ArraySlice<UInt8>) -> some Collection<UInt16> {
    let high = self == .bigEndian ? 0 : 1
    let pairs = 0..<bytes.count / 2
    return pairs.lazy.map { pair in
      let start = bytes.startIndex + 2 * pair
      return UInt16(bytes[start + high]) << 8 | UInt16(bytes[start + 1 - high])
    }
  }

  /// How many units are halves of characters without their other half.
  func loneHalves(in bytes: ArraySlice<UInt8>) -> Int {
    var lone = 0
    var isAfterFirstHalf = false
    for unit in units(of: bytes) {
      let isSecondHalf = UTF16.isTrailSurrogate(unit)
      if isAfterFirstHalf != isSecondHalf { lone += 1 }
      isAfterFirstHalf = UTF16.isLeadSurrogate(unit)
    }
    return isAfterFirstHalf ? lone + 1 : lone
  }
}
