internal import ChanceryText

/// Mends UTF-8 that was read as windows-1252, once or twice.
///
/// « lâ€™Ã©tat » becomes « l’état ». A sequence counts only when its scalars, taken back to bytes,
/// are one well-formed UTF-8 character that news text uses; « CAFÉ» » is left alone.
enum MojibakeRepair {
  /// A mended text with the way back.
  struct Result {
    let bytes: [UInt8]
    let map: TextMap
    /// The first and the number of the mended sequences, in bytes of the source.
    let first: SourceRange
    let count: Int
  }

  /// Mends a text.
  ///
  /// - Returns: `nil` when there is nothing to mend.
  /// - Complexity: O(*n*).
  static func mend(_ source: [UInt8]) -> Result? {
    guard let once = pass(source) else { return nil }
    guard let twice = pass(once.bytes) else { return once }
    let map = twice.map.composed(over: once.map)
    return Result(bytes: twice.bytes, map: map, first: once.first, count: once.count)
  }

  /// Whether U+00C0 and the low bits of a byte make a scalar that garbled text begins with.
  @inline(__always)
  private static func isLead(_ second: UInt8) -> Bool {
    switch second {
    case 0x82...0x85, 0x90, 0x91, 0xA2, 0xB0: true
    default: false
    }
  }

  private static func pass(_ source: [UInt8]) -> Result? {
    var builder: TextMap.Builder?
    var kept = 0
    var count = 0
    var first: SourceRange?
    source.withUnsafeBufferPointer { bytes in
      var at = 0
      while at + 1 < bytes.count {
        guard bytes[at] == 0xC3, isLead(bytes[at + 1]), let sequence = Sequence(at: at, in: bytes)
        else {
          at += 1
          continue
        }
        if first == nil {
          builder = TextMap.Builder(source: source)
          first = SourceRange(at..<sequence.end)
        }
        builder?.keep(kept..<at)
        builder?.replace(at..<sequence.end, with: sequence.utf8)
        count += 1
        at = sequence.end
        kept = at
      }
    }
    guard var builder, let first else { return nil }
    builder.keep(kept..<source.count)
    let (text, map) = builder.finish()
    return Result(bytes: text, map: map, first: first, count: count)
  }

  /// A run of scalars that are the bytes of one character.
  private struct Sequence {
    let end: Int
    let utf8: [UInt8]

    init?(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
      let (lead, leadLength) = UTF8Decoding.scalar(at: start, in: bytes, end: bytes.count)
      guard let length = Self.length(ofLead: lead) else { return nil }
      var utf8 = [UInt8(lead)]
      var at = start + leadLength
      while utf8.count < length {
        guard at < bytes.count else { return nil }
        let (scalar, count) = UTF8Decoding.scalar(at: at, in: bytes, end: bytes.count)
        guard let byte = Windows1252.byte(for: scalar), byte & 0xC0 == 0x80 else { return nil }
        utf8.append(byte)
        at += count
      }
      let scalar = utf8.withUnsafeBufferPointer { UTF8Decoding.scalar(at: 0, in: $0, end: length) }
      guard Self.isPlausible(scalar.scalar) else { return nil }
      end = at
      self.utf8 = utf8
    }

    /// How many bytes a character has that begins with the byte of this scalar.
    private static func length(ofLead scalar: UInt32) -> Int? {
      switch scalar {
      case 0xC2, 0xC3, 0xC4, 0xC5, 0xD0, 0xD1: 2
      case 0xE2: 3
      case 0xF0: 4
      default: nil
      }
    }

    private static func isPlausible(_ scalar: UInt32) -> Bool {
      switch scalar {
      case 0x80...0x17F: true
      case 0x400...0x45F: true
      case 0x2000...0x206F, 0x20AC, 0x2122, 0x2190...0x21FF, 0x2200...0x22FF: true
      case 0x1F300...0x1FAFF: true
      default: false
      }
    }
  }
}
