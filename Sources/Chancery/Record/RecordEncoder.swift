/// Writes the record of an article as one line of JSON, `chancery.record/1`.
///
/// `Documentation/Formats/record.md` gives every field. The same record gives the same bytes.
public struct RecordEncoder: Sendable {
  /// The name and version of the format.
  public static let format = "chancery.record/1"

  /// How offsets are counted.
  public let offsets: OffsetUnit

  /// Makes an encoder.
  public init(offsets: OffsetUnit = .codepoints) { self.offsets = offsets }

  /// The record as one line, its end included.
  ///
  /// - Complexity: O(*n*) for an article and its records of *n* bytes.
  public func line(_ record: ArticleRecord) -> [UInt8] {
    var json = JSONWriter()
    write(record, to: &json)
    json.endLine()
    return json.bytes
  }

  /// Writes the record as one JSON object.
  public func write(_ record: ArticleRecord, to json: inout JSONWriter) {
    let fields = RecordFields(table: OffsetTable(of: record.text, in: offsets))
    json.object { json in
      json.field("format", Self.format)
      json.field("version", record.header.version)
      json.field("offsets", offsets.rawValue)
      json.key("article")
      fields.write(record.header, to: &json)
      fields.writeLists(of: record, to: &json)
      for name in ["events", "times", "places", "quantities"] { json.field(name, []) }
    }
  }
}
