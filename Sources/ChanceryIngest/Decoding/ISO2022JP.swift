internal import ChanceryHTML
internal import ChanceryText

/// ISO-2022-JP, carried over into EUC-JP, which has the same characters without escapes.
///
/// The states are those of the Encoding Standard, section 12.2; a byte above ASCII and an escape that
/// is none of its own give U+FFFD, for which an impossible byte of EUC-JP is put.
struct ISO2022JP {
  private enum Mode {
    case ascii
    case roman
    case katakana
    case pairs
  }

  private let bytes: ArraySlice<UInt8>
  private var mode = Mode.ascii
  private var carried: [UInt8] = []

  /// Takes bytes that are declared to be ISO-2022-JP.
  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// Decodes the bytes.
  ///
  /// - Throws: ``IngestProblem/noConverter(charset:)`` when the C library has no EUC-JP.
  /// - Complexity: O(*n*).
  consuming func decode() throws(IngestProblem) -> CharsetDecoding {
    carried.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    while position < bytes.endIndex { position += take(at: position) }
    let name = HTMLEncoding(label: "iso-2022-jp") ?? .utf8
    return try IconvDecoder("EUC-JP-MS", name).decode(carried[...])
  }

  /// Takes what stands at a place and says how many bytes it has.
  private mutating func take(at position: Int) -> Int {
    let byte = bytes[position]
    if byte == 0x1B { return escape(at: position) }
    switch mode {
    case .ascii where byte < 0x80: carried.append(byte)
    // EUC-JP has the two signs of JIS-Roman in full width only.
    case .roman where byte == 0x5C: carried += [0xA1, 0xEF]
    case .roman where byte == 0x7E: carried += [0xA1, 0xB1]
    case .roman where byte < 0x80: carried.append(byte)
    case .katakana where (0x21...0x5F).contains(byte): carried += [0x8E, byte | 0x80]
    case .pairs where byte == 0x0A: carried.append(byte)
    case .pairs where (0x21...0x7E).contains(byte):
      guard position + 1 < bytes.endIndex, (0x21...0x7E).contains(bytes[position + 1]) else {
        carried.append(0xFF)
        return 1
      }
      carried += [byte | 0x80, bytes[position + 1] | 0x80]
      return 2
    default: carried.append(0xFF)
    }
    return 1
  }

  /// Changes the mode; an unknown escape gives U+FFFD, and what follows it is read as text.
  private mutating func escape(at position: Int) -> Int {
    let next = bytes[(position + 1)...].prefix(2)
    switch (next.first, next.last) {
    case (0x28, 0x42): mode = .ascii
    case (0x28, 0x4A): mode = .roman
    case (0x28, 0x49): mode = .katakana
    case (0x24, 0x40), (0x24, 0x42): mode = .pairs
    default:
      carried.append(0xFF)
      return 1
    }
    return 3
  }
}
