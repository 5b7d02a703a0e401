/// How the rows of an export are written.
public protocol ExportFormat: Sendable {
  /// What stands before the rows.
  func opening(_ columns: [String]) -> [UInt8]
  /// One row, its end included.
  func row(_ values: [ExportValue], _ columns: [String]) -> [UInt8]
  /// A remark that is no row, such as that the export was cut off.
  func remark(_ fields: [(key: String, value: String)]) -> [UInt8]
}

/// The formats that can be exported, by the name the command takes.
public enum ExportFormats {
  /// Their names, in the order the help lists them.
  public static let names = ["jsonl", "csv", "tsv"]

  /// The format of a name, `nil` when there is none.
  public static func named(_ name: String) -> (any ExportFormat)? {
    switch name {
    case "jsonl": JSONLines()
    case "csv": DelimitedText(.commas)
    case "tsv": DelimitedText(.tabs)
    default: nil
    }
  }
}
