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
  ///   - charset: The character set that a server named for it, if one did.
  ///   - limits: When to stop; what was read until then is given, with a finding.
  ///   - isExpected: Whether a feed is expected; if not, only what begins as one is read.
  /// - Returns: The feed, which may have no entries.
  /// - Throws: Why the bytes are no feed, or no text.
  /// - Complexity: O(*n*).
  static func read(
    _ bytes: [UInt8], charset: String? = nil, limits: FeedLimits = FeedLimits(),
    isExpected: Bool = true
  ) throws(IngestProblem) -> Feed {
    let label = charset ?? XMLDeclaration.encoding(of: bytes)
    let decoded = try PageDecoder.decode(bytes[...], label: label)
    let text = Array(decoded.text.utf8)
    guard let first = text.first(where: { $0 > 0x20 }) else { throw .empty }
    guard isExpected || first == UInt8(ascii: "{") || Markup(text) == .feed else { throw .notAFeed }
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
