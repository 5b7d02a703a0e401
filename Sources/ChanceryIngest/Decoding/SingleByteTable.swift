internal import ChanceryText

/// The upper half of a character set of one byte a character.
struct SingleByteTable: Equatable {
  /// The characters of the bytes from 0x80, 0 where there is none.
  private let upper: [UInt32]

  /// The table of a set by its name in the Encoding Standard; `nil` for other sets.
  init?(named name: String) {
    guard let upper = Self.all[name] else { return nil }
    self.upper = upper
  }

  private init(upper: [UInt32]) { self.upper = upper }

  /// `x-user-defined`: the bytes above ASCII as private characters from U+F780.
  static let userDefined = SingleByteTable(upper: (0..<128).map { 0xF780 + $0 })

  /// Decodes bytes; a byte without a character gives U+FFFD.
  ///
  /// - Complexity: O(*n*).
  func decode(_ bytes: ArraySlice<UInt8>) -> CharsetDecoding {
    var replaced = 0
    // All characters of these sets are below U+10000: three bytes hold any.
    let text = String(unsafeUninitializedCapacity: 3 * bytes.count) { output in
      var count = 0
      for byte in bytes {
        var value = byte < 0x80 ? UInt32(byte) : upper[Int(byte & 0x7F)]
        if value == 0, byte != 0 {
          value = 0xFFFD
          replaced += 1
        }
        count += Self.write(value, to: output, at: count)
      }
      return count
    }
    return CharsetDecoding(text: text, replaced: replaced)
  }

  /// Writes a character below U+10000 as UTF-8 and says how many bytes it has.
  private static func write(
    _ value: UInt32, to output: UnsafeMutableBufferPointer<UInt8>, at place: Int
  ) -> Int {
    if value < 0x80 {
      output[place] = UInt8(value)
      return 1
    }
    if value < 0x800 {
      output[place] = UInt8(0xC0 | value >> 6)
      output[place + 1] = UInt8(0x80 | value & 0x3F)
      return 2
    }
    output[place] = UInt8(0xE0 | value >> 12)
    output[place + 1] = UInt8(0x80 | value >> 6 & 0x3F)
    output[place + 2] = UInt8(0x80 | value & 0x3F)
    return 3
  }

  private static let all: [String: [UInt32]] = {
    guard let file = EmbeddedFile(named: "ingest/single-byte") else {
      preconditionFailure("no embedded file ingest/single-byte")
    }
    var tables: [String: [UInt32]] = [:]
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
    for line in lines where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2 else { continue }
      let upper = fields[1].split(separator: " ").map { UInt32($0, radix: 16) ?? 0 }
      precondition(upper.count == 128, "\(fields[0]) has \(upper.count) characters, not 128")
      tables[String(fields[0])] = upper
    }
    return tables
  }()
}
