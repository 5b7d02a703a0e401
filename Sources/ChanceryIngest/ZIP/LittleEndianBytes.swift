/// Bytes with numbers in them whose lowest byte comes first; what lies beyond the end is `nil`.
struct LittleEndianBytes {
  private let bytes: [UInt8]

  /// Takes bytes.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// A number; `nil` when it does not fit an `Int`.
  func number(at place: Int, bytes count: Int) -> Int? {
    guard place >= 0, place <= bytes.count, count <= bytes.count - place else { return nil }
    let value = bytes[place..<place + count].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(exactly: value)
  }

  /// A text, U+FFFD standing for what is not UTF-8.
  func text(at place: Int, count: Int) -> String? {
    guard place >= 0, place <= bytes.count, count <= bytes.count - place else { return nil }
    return String(decoding: bytes[place..<place + count], as: UTF8.self)
  }

  /// Whether a sequence stands at a place.
  func has(_ sequence: [UInt8], at place: Int) -> Bool {
    bytes.withUnsafeBufferPointer { $0.has(sequence, at: place) }
  }

  /// The last place of a sequence of four bytes.
  func last(of sequence: [UInt8]) -> Int? {
    bytes.indices.dropLast(3).last { bytes[$0] == sequence[0] && has(sequence, at: $0) }
  }

  /// The numbers of eight bytes in the 64-bit field among the extra fields of a zip entry.
  func longNumbers(from start: Int, to end: Int) -> [Int] {
    var place = start
    while place + 4 <= end, let tag = number(at: place, bytes: 2),
      let size = number(at: place + 2, bytes: 2)
    {
      if tag == 1 {
        return (0..<size / 8).compactMap { number(at: place + 4 + 8 * $0, bytes: 8) }
      }
      place += 4 + size
    }
    return []
  }
}
