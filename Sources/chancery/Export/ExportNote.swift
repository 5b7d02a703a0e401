internal import Chancery
internal import Foundation

/// What an export says of itself: version, settings, query and date.
///
/// It stands beside the data, not in it: the same store gives the same bytes on any day.
struct ExportNote {
  let what: String
  let format: String
  let query: String?
  let offsets: OffsetUnit
  let store: String

  /// The note, in the order it is printed.
  var fields: [(key: String, value: String)] {
    [
      ("what", what), ("as", format), ("version", Version.current), ("store", store),
      ("query", query ?? ""), ("offsets", offsets.rawValue), ("date", Self.now()),
    ]
  }

  /// Writes `FILE.meta.json` beside an export.
  ///
  /// - Parameters:
  ///   - path: The export.
  ///   - rows: How many rows were written; `nil` when the export was cut off.
  /// - Throws: ``CommandError`` when the file cannot be written.
  func write(beside path: String, rows: Int?) throws {
    var json = JSONWriter()
    json.object { json in
      json.field("format", "chancery.export/1")
      for field in fields { json.field(field.key, field.value) }
      json.field("rows", rows)
      json.field("cut_off", rows == nil)
    }
    json.endLine()
    let output = try Output(creating: path + ".meta.json")
    output.write(json.bytes)
    try output.finish()
  }

  /// This moment in UTC, as RFC 3339 writes it.
  private static func now() -> String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    var text = [CChar](repeating: 0, count: 32)
    strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
  }
}
