/// Rows as JSON objects, one a line, with the columns as keys.
public struct JSONLines: ExportFormat {
  /// Makes the format.
  public init() {}

  /// Nothing: every line is a row.
  public func opening(_ columns: [String]) -> [UInt8] { [] }

  /// One object.
  public func row(_ values: [ExportValue], _ columns: [String]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      for (column, value) in zip(columns, values) {
        json.key(column)
        switch value {
        case .none: json.value(nil as String?)
        case .text(let text): json.value(text)
        case .integer(let number): json.value(number)
        case .confidence(let number): json.value((number * 10_000).rounded() / 10_000)
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  /// An object with the format `chancery.export/1`.
  public func remark(_ fields: [(key: String, value: String)]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("format", "chancery.export/1")
      for field in fields { json.field(field.key, field.value) }
    }
    json.endLine()
    return json.bytes
  }
}
