internal import Foundation

/// A file of settings, one `name = value` a line, comments after `#`.
struct ConfigurationFile {
  /// Where it is.
  let path: String
  /// What it sets.
  let values: [Setting: String]

  /// Reads the file that `CHANCERY_CONFIG` names, or `chancery.conf` in the current folder.
  ///
  /// - Returns: `nil` when none is named and there is none.
  /// - Throws: ``CommandError`` when it cannot be read or understood.
  static func load() throws -> ConfigurationFile? {
    let named = Settings.environment("CHANCERY_CONFIG").flatMap { $0.isEmpty ? nil : $0 }
    let path = named ?? "chancery.conf"
    if named == nil, access(path, F_OK) != 0 { return nil }
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw CommandError.unreadable(path: path)
    }
    return try ConfigurationFile(path: path, text: text)
  }

  /// Reads the text of a file.
  init(path: String, text: String) throws {
    var values: [Setting: String] = [:]
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() {
      let content = Self.withoutComment(line).trimmingCharacters(in: .whitespaces)
      if content.isEmpty { continue }
      let sides = content.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard sides.count == 2, let setting = Setting(rawValue: sides[0]) else {
        throw CommandError.malformedConfiguration(path: path, line: number + 1)
      }
      values[setting] = sides[1]
    }
    self.path = path
    self.values = values
  }

  /// A line up to its comment: `#` at its start or after a blank.
  private static func withoutComment(_ line: Substring) -> Substring {
    if line.first == "#" { return "" }
    return line.range(of: " #").map { line[..<$0.lowerBound] } ?? line
  }
}
