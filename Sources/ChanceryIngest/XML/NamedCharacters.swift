internal import ChanceryText

/// The characters that HTML 4.01 and XML give names to.
enum NamedCharacters {
  /// Each character by its name, which distinguishes small and capital letters.
  static let table: [String: Unicode.Scalar] = {
    var table: [String: Unicode.Scalar] = [:]
    guard let file = EmbeddedFile(named: "ingest/entities") else { return table }
    for line in file.bytes.split(separator: UInt8(ascii: "\n")) where line.first != Self.remark {
      let parts = line.split(separator: UInt8(ascii: " "))
      guard parts.count == 2, let number = UInt32(String(decoding: parts[1], as: UTF8.self)),
        let scalar = Unicode.Scalar(number)
      else { continue }
      table[String(decoding: parts[0], as: UTF8.self)] = scalar
    }
    return table
  }()

  private static let remark = UInt8(ascii: "#")
}
