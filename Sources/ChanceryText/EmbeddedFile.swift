internal import CChanceryData

/// A data file that was built into the program: a word list, a small model.
///
/// ```swift
/// EmbeddedFile(named: "clean/french/teasers")?.bytes.count
/// ```
public struct EmbeddedFile: Sendable {
  /// The name, as the table in `CChanceryData` has it.
  public let name: String
  /// The bytes, which live as long as the program.
  public nonisolated(unsafe) let bytes: UnsafeBufferPointer<UInt8>

  /// Looks a file up.
  ///
  /// The result is `nil` when no such file was built in.
  ///
  /// - Parameter name: Target, language and file, as `clean/french/teasers`.
  /// - Complexity: O(number of files).
  public init?(named name: String) {
    let data = chancery_data(name)
    guard let start = data.bytes else { return nil }
    self.name = name
    bytes = UnsafeBufferPointer(start: start, count: data.count)
  }

  /// The names of all files, in the order of the table.
  public static var allNames: [String] {
    var names: [String] = []
    while let name = chancery_data_name(names.count) { names.append(String(cString: name)) }
    return names
  }
}
