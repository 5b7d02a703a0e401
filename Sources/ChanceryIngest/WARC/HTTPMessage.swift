/// An answer of a web server as it is kept in an archive (RFC 9112).
struct HTTPMessage {
  /// The number of the status line; `nil` when there is no such line or no number in it.
  let status: Int?
  /// The header.
  let fields: HeaderFields
  /// What follows the header, as it was sent.
  let body: ArraySlice<UInt8>

  /// Reads an answer.
  ///
  /// The result is `nil` when it does not begin with `HTTP/`; a header without an end has no body.
  init?(_ bytes: ArraySlice<UInt8>, headerLimit: Int) {
    guard bytes.starts(with: "HTTP/".utf8) else { return nil }
    let lineEnd = bytes.firstIndex(of: 0x0A) ?? bytes.endIndex
    let words = bytes[..<lineEnd].split { $0 <= 0x20 }
    status = words.count > 1 ? Int(String(decoding: words[1], as: UTF8.self)) : nil
    let head = bytes.prefix(headerLimit)
    let size = head.withUnsafeBufferPointer { HeaderFields.end(in: $0) } ?? head.count
    let bodyStart = bytes.startIndex + size
    fields = HeaderFields(bytes[min(lineEnd, bodyStart)..<bodyStart])
    body = bytes[bodyStart...]
  }
}
