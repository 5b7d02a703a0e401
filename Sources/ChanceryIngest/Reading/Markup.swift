/// What the beginning of a text gives away: a page, a feed, other XML.
///
/// A text that merely mentions a tag is none of these.
enum Markup {
  case page
  case feed
  case otherXML

  /// Judges by the first 1,024 bytes after a byte order mark and blanks.
  init?(_ text: some Collection<UInt8>) {
    let mark = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let start = text.dropFirst(mark).drop { Self.blanks.contains($0) }.prefix(1_024)
    guard start.first == UInt8(ascii: "<") else { return nil }
    let lower = String(decoding: start.map { (65...90).contains($0) ? $0 | 32 : $0 }, as: UTF8.self)
    let isDocument = lower.hasPrefix("<?xml") || lower.hasPrefix("<!doctype")
    if Self.pageStarts.contains(where: { lower.hasPrefix($0) }) {
      self = .page
    } else if Self.feedStarts.contains(where: { lower.hasPrefix($0) })
      || isDocument && Self.feedStarts.contains(where: { lower.contains($0) })
    {
      self = .feed
    } else if isDocument {
      self = lower.contains("<html") ? .page : .otherXML
    } else {
      return nil
    }
  }

  private static let blanks = Array(" \t\r\n\u{0C}".utf8)

  private static let pageStarts = ["<!doctype html", "<html", "<head", "<body", "<!--", "<script"]

  private static let feedStarts = ["<rss", "<feed", "<rdf:rdf", "<opml"]
}
