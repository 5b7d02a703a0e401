internal import Chancery

/// An event as one JSON object, a line of the standard output.
enum JSONEvent {
  /// Writes an event.
  ///
  /// - Parameters:
  ///   - name: The value of `event`.
  ///   - body: Writes the other members.
  static func write(_ name: String, _ body: (inout JSONWriter) -> Void) {
    var json = JSONWriter()
    json.object { json in
      json.field("event", name)
      body(&json)
    }
    json.endLine()
    Output.results.write(json.bytes)
  }
}
