internal import ChanceryText

/// The labels of the Encoding Standard, read once from their table.
enum EncodingLabels {
  /// The name of the character set for each label in small letters.
  static let names: [String: String] = {
    guard let file = EmbeddedFile(named: "html/encoding-labels") else {
      preconditionFailure("no embedded file html/encoding-labels")
    }
    return names(in: String(decoding: file.bytes, as: UTF8.self))
  }()

  /// The bytes of the longest label; nothing longer is looked up.
  static let longest = names.keys.map(\.utf8.count).max() ?? 0

  /// Reads a table: a set a line, its name, a tab, its labels; `#` begins a comment line.
  static func names(in table: String) -> [String: String] {
    var names: [String: String] = [:]
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2 else { continue }
      for label in fields[1].split(separator: " ") { names[String(label)] = String(fields[0]) }
    }
    return names
  }
}
