internal import ChanceryText

/// Reads feeds: RSS, RDF, Atom, JSON Feed and OPML lists, well-formed or not.
///
/// ```swift
/// let feed = try FeedReader.read(Array("<rss><channel><item><title>Un</title></item>".utf8))
/// feed.entries.map(\.title)   // ["Un"]
/// feed.findings.map(\.code)   // [.damagedFeed]: it is cut off
/// ```
struct FeedReader {
  /// Reads a feed.
  ///
  /// Nothing is fetched, whatever the feed names.
  ///
  /// - Parameters:
  ///   - bytes: The whole content of a file.
  ///   - limits: When to stop; what was read until then is given, with a finding.
  /// - Returns: The feed, which may have no entries.
  /// - Throws: Why the bytes are no feed, or no text.
  /// - Complexity: O(*n*).
  static func read(
    _ bytes: [UInt8], limits: FeedLimits = FeedLimits()
  ) throws(IngestProblem) -> Feed {
    let decoded = try PageDecoder.decode(bytes[...], label: XMLDeclaration.encoding(of: bytes))
    let text = Array(decoded.text.utf8)
    guard let first = text.first(where: { $0 > 0x20 }) else { throw .empty }
    var feed: Feed
    if first == UInt8(ascii: "{") {
      feed = try JSONFeedReader.read(text, limits: limits)
    } else {
      var reader = XMLFeedReader(text, limits: limits)
      feed = try reader.read()
    }
    feed.findings = decoded.findings + feed.findings
    return feed
  }
}
