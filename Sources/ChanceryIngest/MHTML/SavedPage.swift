internal import ChanceryText

/// A page that a browser saved in one file, `.mhtml` or `.mht` (RFC 2557).
struct SavedPage {
  /// The page itself.
  let page: CapturedPage
  /// Its title as the browser has it.
  let title: String?
  /// Its address.
  let url: String?
  /// When it was saved, in ISO 8601.
  let saved: String?

  private static let deepest = 4
  private static let mostParts = 10_000

  /// Finds the page among the parts.
  ///
  /// It is the part that the message names as its start or whose address is that of the page,
  /// else the first that is HTML.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - headerLimit: The most bytes of a header.
  /// - Throws: ``IngestProblem/noPages`` when no part is HTML.
  /// - Complexity: O(*n*).
  init(_ bytes: ArraySlice<UInt8>, headerLimit: Int) throws(IngestProblem) {
    let message = MIMEPart(bytes, headerLimit: headerLimit)
    let pages = Self.leaves(of: message, headerLimit: headerLimit).filter {
      $0.type.type == "text/html" || $0.type.type == "application/xhtml+xml"
    }
    let address = message.fields["snapshot-content-location"]
    let root = pages.first { part in
      let id = part.fields["content-id"]
      return id != nil && id == message.type["start"]
    }
    let located = pages.first { address != nil && $0.fields["content-location"] == address }
    guard let part = root ?? located ?? pages.first else { throw .noPages }
    page = CapturedPage(
      form: .html, bytes: part.decoded, charset: part.type.charset, isDamaged: false)
    title = message.fields["subject"].map(EncodedWords.decode).flatMap { $0.isEmpty ? nil : $0 }
    url = (address ?? part.fields["content-location"]).map(RecordHeader.address)
    saved = message.fields["date"].flatMap { PublicationDate(anyFormat: $0) }.map(\.iso)
  }

  /// Whether a file begins as a saved page does.
  static func isSavedPage(_ head: ArraySlice<UInt8>) -> Bool {
    guard let first = head.first, (65...90).contains(first & 0xDF) else { return false }
    let fields = HeaderFields(head.prefix(1 << 12))
    guard fields["mime-version"] != nil, let type = fields["content-type"] else { return false }
    return MediaLabel(type).type == "multipart/related"
  }

  /// The parts that have no parts, in their order; what lies too deep is left out.
  private static func leaves(of message: MIMEPart, headerLimit: Int) -> [MIMEPart] {
    var leaves = [message]
    for _ in 0..<deepest {
      let next = leaves.flatMap { part -> [MIMEPart] in
        guard part.type.type.hasPrefix("multipart/") else { return [part] }
        return part.parts(limit: mostParts, headerLimit: headerLimit)
      }
      leaves = Array(next.prefix(mostParts))
      if !leaves.contains(where: { $0.type.type.hasPrefix("multipart/") }) { break }
    }
    return leaves
  }
}
