/// The parts of a text that are looked at: all of a short one, evenly spread windows of a long one.
enum TextSample {
  /// A text of up to this many bytes is read whole.
  static let whole = 2_400
  /// The bytes of a window.
  static let window = 300
  /// How many windows are read of a longer text.
  static let windows = 8
  /// How far an end is moved to a blank.
  private static let reach = 48

  /// The ranges to read, in order and apart from each other.
  ///
  /// - Parameter bytes: The text.
  /// - Returns: Ranges of bytes that begin and end at blanks, or, where a script writes none,
  ///   between scalars. Empty for an empty text.
  static func ranges(of bytes: borrowing Span<UInt8>) -> [Range<Int>] {
    guard bytes.count > whole else { return bytes.isEmpty ? [] : [0..<bytes.count] }
    var ranges: [Range<Int>] = []
    for index in 0..<windows {
      let start = (bytes.count - window) * index / (windows - 1)
      let from = index == 0 ? 0 : gap(after: start, in: bytes)
      let to = gap(after: start + window, in: bytes)
      ranges.append(from..<max(from, to))
    }
    return ranges
  }

  /// The first place at or after a position where a blank is, or else where a scalar begins.
  private static func gap(after position: Int, in bytes: borrowing Span<UInt8>) -> Int {
    let end = min(position + reach, bytes.count)
    var scalar = position
    while scalar < bytes.count, bytes[scalar] & 0xC0 == 0x80 { scalar += 1 }
    for index in min(position, end)..<end where bytes[index] <= 0x20 { return index }
    return min(scalar, bytes.count)
  }
}
