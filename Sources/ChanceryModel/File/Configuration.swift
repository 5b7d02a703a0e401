/// The settings of a network: the lines `name=value` of the entry `configuration`.
struct Configuration {
  private let file: String
  private var values: [String: String] = [:]

  /// Reads the entry.
  init(_ file: ModelFile) throws(ModelError) {
    self.file = file.name
    for line in try file.lines("configuration") {
      guard let equals = line.firstIndex(of: "=") else { continue }
      values[String(line[..<equals])] = String(line[line.index(after: equals)...])
    }
  }

  /// A setting.
  func value(_ name: String) throws(ModelError) -> String {
    guard let value = values[name] else {
      throw .entry(name: file, entry: "configuration", problem: "lacks “\(name)”")
    }
    return value
  }

  /// A setting that is a whole number.
  func number(_ name: String, in range: ClosedRange<Int>) throws(ModelError) -> Int {
    guard let number = Int(try value(name)), range.contains(number) else {
      throw .entry(name: file, entry: "configuration", problem: "has a wrong “\(name)”")
    }
    return number
  }
}
