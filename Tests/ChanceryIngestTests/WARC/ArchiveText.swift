/// Writes web archives for tests.
enum ArchiveText {
  static let page = "<!doctype html><title>Un titre</title><p>Le ministre a démissionné.</p>"

  /// A record; `length` overrides the true one, an empty one leaves it out.
  static func record(
    _ type: String, target: String = "http://e.org/a", _ block: String,
    contentType: String = "application/http; msgtype=response", length: String? = nil,
    fields: [String] = [], version: String = "WARC/1.0", lineEnd: String = "\r\n"
  ) -> String {
    let stated = length ?? "\(block.utf8.count)"
    let lines =
      [
        version, "WARC-Type: \(type)", "WARC-Record-ID: <urn:uuid:\(type)>",
        "WARC-Date: 2022-09-16T08:30:00Z", "WARC-Target-URI: \(target)",
        "Content-Type: \(contentType)",
      ] + fields + (stated.isEmpty ? [] : ["Content-Length: \(stated)"])
    return lines.map { $0 + lineEnd }.joined() + lineEnd + block + lineEnd + lineEnd
  }

  /// A record with an answer of a server.
  static func response(
    target: String = "http://e.org/a", _ block: String, length: String? = nil,
    fields: [String] = []
  ) -> String {
    record("response", target: target, block, length: length, fields: fields)
  }

  /// An answer of a server.
  static func http(
    _ body: String = page, status: String = "200 OK", type: String = "text/html; charset=utf-8",
    fields: [String] = []
  ) -> String {
    let lines = ["HTTP/1.1 \(status)"] + (type.isEmpty ? [] : ["Content-Type: \(type)"]) + fields
    return lines.map { $0 + "\r\n" }.joined() + "\r\n" + body
  }

  /// A record with an answer whose body is bytes.
  static func record(body: [UInt8], fields: [String]) -> [UInt8] {
    let head = http("", fields: fields)
    let length = "\(head.utf8.count + body.count)"
    let whole = record("response", head, length: length)
    return Array(whole.utf8.dropLast(4)) + body + Array("\r\n\r\n".utf8)
  }
}
