/// What a walk over bytes tells about the character set they may be in.
struct ByteCensus {
  /// How many bytes there are.
  let count: Int
  /// How many NULs are at even and odd places, counted from the first byte.
  private(set) var nulsByParity = [0, 0]
  /// Control characters that no text has.
  private(set) var controls = 0
  /// ASCII letters.
  private(set) var letters = 0
  /// Bytes from 0x80.
  private(set) var high = 0
  /// Well-formed UTF-8 sequences of two bytes or more.
  private(set) var sequences = 0
  /// Bytes that are part of no well-formed sequence.
  private(set) var broken = 0

  /// Counts.
  ///
  /// - Complexity: O(*n*).
  init(of bytes: ArraySlice<UInt8>) {
    count = bytes.count
    bytes.withUnsafeBufferPointer { buffer in
      var position = 0
      while position < buffer.count {
        let byte = buffer[position]
        if byte < 0x80 {
          add(byte, at: position)
          position += 1
        } else {
          let length = Self.sequenceLength(at: position, in: buffer)
          high += max(1, length)
          if length == 0 { broken += 1 } else { sequences += 1 }
          position += max(1, length)
        }
      }
    }
  }

  /// The order of UTF-16 that NULs at every other place give away.
  ///
  /// Western text in UTF-16 has a NUL in nearly every unit; a quarter is enough here, and on the
  /// other side there may be hardly any.
  var utf16Order: UTF16Order? {
    let even = nulsByParity[0]
    let odd = nulsByParity[1]
    if odd > 0, odd * 8 >= count, even * 16 <= odd { return .littleEndian }
    if even > 0, even * 8 >= count, odd * 16 <= even { return .bigEndian }
    return nil
  }

  /// Whether there are more control characters than any text has.
  var isBinary: Bool { (controls + nulsByParity[0] + nulsByParity[1]) * 20 > count }

  /// Whether bytes above ASCII are as rare among letters as in Western European text.
  var looksWestern: Bool { high * 3 <= letters || high <= 2 }

  private mutating func add(_ byte: UInt8, at position: Int) {
    switch byte {
    case 0: nulsByParity[position & 1] += 1
    case 0x09...0x0D, 0x1A, 0x1B: break
    case 0x01...0x1F, 0x7F: controls += 1
    case 0x41...0x5A, 0x61...0x7A: letters += 1
    default: break
    }
  }

  /// The length of the well-formed sequence at a place (The Unicode Standard, table 3-7), or 0.
  private static func sequenceLength(
    at start: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    func isContinuation(_ offset: Int, in range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      start + offset < bytes.count && range.contains(bytes[start + offset])
    }
    switch bytes[start] {
    case 0xC2...0xDF: return isContinuation(1) ? 2 : 0
    case 0xE0...0xEF:
      let range: ClosedRange<UInt8> =
        bytes[start] == 0xE0 ? 0xA0...0xBF : bytes[start] == 0xED ? 0x80...0x9F : 0x80...0xBF
      return isContinuation(1, in: range) && isContinuation(2) ? 3 : 0
    case 0xF0...0xF4:
      let range: ClosedRange<UInt8> =
        bytes[start] == 0xF0 ? 0x90...0xBF : bytes[start] == 0xF4 ? 0x80...0x8F : 0x80...0xBF
      return isContinuation(1, in: range) && isContinuation(2) && isContinuation(3) ? 4 : 0
    default: return 0
    }
  }
}
