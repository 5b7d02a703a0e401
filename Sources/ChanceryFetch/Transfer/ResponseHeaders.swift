/// The status and the header lines of an answer, taken one line after another.
struct ResponseHeaders {
  /// The most bytes of all lines together.
  static let limit = 256 << 10

  /// The status of the last status line; 0 before any.
  private(set) var status = 0
  /// The lines in their order, names in small letters.
  private(set) var lines: [(name: String, value: String)] = []
  /// How many bytes all lines had.
  private var size = 0

  /// Whether there were more bytes than any answer needs.
  var isTooLarge: Bool { size > Self.limit }

  /// Takes a line; a status line begins a new answer, as after `100 Continue`.
  mutating func take(_ bytes: UnsafeRawBufferPointer) {
    size += bytes.count
    guard !isTooLarge else { return }
    let line = String(decoding: bytes, as: UTF8.self).filter { !$0.isNewline }
    if line.hasPrefix("HTTP/") {
      let fields = line.split(separator: " ", maxSplits: 2)
      status = fields.count > 1 ? Int(fields[1]) ?? 0 : 0
      lines = []
    } else if let colon = line.firstIndex(of: ":") {
      let value = line[line.index(after: colon)...]
      let start = value.drop { $0 == " " || $0 == "\t" }
      lines.append((line[..<colon].lowercased(), String(start)))
    }
  }

  /// The value of the first line of a name.
  subscript(name: String) -> String? { lines.first { $0.name == name }?.value }
}
