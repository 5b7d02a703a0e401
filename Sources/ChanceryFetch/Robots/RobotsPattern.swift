/// A pattern of a robots.txt: a beginning of paths, with `*` for anything and `$` at its end for the
/// end of the path (RFC 9309, section 2.2.3).
struct RobotsPattern: Hashable {
  /// The pieces between the stars, in the one form of ``normal(_:)``.
  private let pieces: [[UInt8]]
  /// Whether the path must end with the last piece.
  private let isWhole: Bool
  /// How many bytes it has: of the patterns that match, the longest holds.
  let length: Int

  /// Reads a pattern.
  init(_ pattern: ArraySlice<UInt8>) {
    isWhole = pattern.last == UInt8(ascii: "$")
    let body = Self.normal(isWhole ? pattern.dropLast() : pattern)
    let parts = body.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
    // Stars in a row are one.
    pieces = parts.enumerated().filter { index, part in
      !part.isEmpty || index == 0 || index == parts.count - 1
    }.map { Array($0.element) }
    length = body.count + (isWhole ? 1 : 0)
  }

  /// Whether a path in normal form fits.
  ///
  /// The first place of each piece is as good as any later one, so that nothing is tried twice.
  func matches(_ path: [UInt8]) -> Bool {
    guard let first = pieces.first, path.starts(with: first) else { return false }
    var position = first.count
    for (index, piece) in pieces.enumerated().dropFirst() {
      if isWhole, index == pieces.count - 1 {
        return path.count - piece.count >= position && path.suffix(piece.count) == piece[...]
      }
      guard let found = path.find(piece, from: position) else { return false }
      position = found + piece.count
    }
    return !isWhole || position == path.count
  }

  /// The one form that paths and patterns are compared in: what needs no escape has none, all else
  /// has one in capitals.
  static func normal(_ bytes: some Collection<UInt8>) -> [UInt8] {
    let bytes = Array(bytes)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "%"), position + 2 < bytes.count,
        let high = value(bytes[position + 1]), let low = value(bytes[position + 2])
      {
        let escaped = high << 4 | low
        output += isUnreserved(escaped) ? [escaped] : escape(escaped)
        position += 3
      } else {
        output += byte < 0x80 && byte > 0x20 ? [byte] : escape(byte)
        position += 1
      }
    }
    return output
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x37
    case 0x61...0x66: digit - 0x57
    default: nil
    }
  }
}
