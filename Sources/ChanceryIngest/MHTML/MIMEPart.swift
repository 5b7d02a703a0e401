internal import ChanceryText

/// A part of a MIME message: a header and a content, which may be parts again (RFC 2046).
struct MIMEPart {
  /// The header.
  let fields: HeaderFields
  /// The type of the content.
  let type: MediaLabel
  /// The content as it is written.
  let content: ArraySlice<UInt8>

  /// Reads a part.
  ///
  /// - Parameters:
  ///   - bytes: The header, a blank line and the content.
  ///   - headerLimit: The most bytes of a header; a longer one is cut there.
  init(_ bytes: ArraySlice<UInt8>, headerLimit: Int) {
    let head = bytes.prefix(headerLimit)
    // A part without a header begins with the blank line.
    let isBare = head.first == 0x0A || head.starts(with: [0x0D, 0x0A])
    let size = isBare ? 0 : head.withUnsafeBufferPointer { HeaderFields.end(in: $0) } ?? head.count
    let end = bytes.startIndex + size
    fields = HeaderFields(bytes[..<end])
    type = MediaLabel(fields["content-type"] ?? "text/plain")
    content = bytes[end...]
  }

  /// The content, decoded.
  var decoded: ArraySlice<UInt8> {
    TransferEncoding(fields["content-transfer-encoding"]).decode(content)
  }

  /// The parts of a content that has some; none otherwise.
  ///
  /// - Parameters:
  ///   - limit: The most parts.
  ///   - headerLimit: The most bytes of the header of a part.
  /// - Returns: The parts in their order.
  /// - Complexity: O(*n*).
  func parts(limit: Int, headerLimit: Int) -> [MIMEPart] {
    guard type.type.hasPrefix("multipart/"), let boundary = type["boundary"],
      boundary.utf8.count <= 256
    else { return [] }
    return Self.pieces(of: content, at: Array("--\(boundary)".utf8), limit: limit)
      .map { MIMEPart($0, headerLimit: headerLimit) }
  }

  /// What stands between the lines that begin with a mark.
  private static func pieces(
    of content: ArraySlice<UInt8>, at mark: [UInt8], limit: Int
  ) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    content.withUnsafeBufferPointer { bytes in
      var start: Int?
      var position = 0
      while pieces.count < limit, let found = bytes.first(of: mark, from: position) {
        position = found + mark.count
        guard found == 0 || bytes[found - 1] == 0x0A else { continue }
        if let start {
          pieces.append(slice(content, start, Self.lineEnd(before: found, in: bytes)))
        }
        start = nil
        if bytes.has(Array("--".utf8), at: position) { return }
        guard let newline = bytes.firstNewline(from: position) else { return }
        start = newline + 1
        position = newline
      }
      if let start, pieces.count < limit { pieces.append(slice(content, start, bytes.count)) }
    }
    return pieces
  }

  private static func slice(
    _ content: ArraySlice<UInt8>, _ start: Int, _ end: Int
  ) -> ArraySlice<UInt8> {
    content[(content.startIndex + start)..<(content.startIndex + max(start, end))]
  }

  /// Where the line ends before one that begins at a place.
  private static func lineEnd(before place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    place > 1 && bytes[place - 2] == 0x0D ? place - 2 : max(place - 1, 0)
  }
}
