internal import ChanceryText

/// The addresses that a feed or a list of feeds names, and nothing else of it.
///
/// ```swift
/// let feed = Array("<rss><item><link>/a</link></item></rss>".utf8)
/// FeedLinks(in: feed)?.references   // ["/a"]
/// ```
///
/// Reads RSS, RDF, Atom, JSON Feed and OPML, as an ``Ingestor`` does; entries without a text count
/// as well.
public struct FeedLinks: Hashable, Sendable {
  /// What it is.
  public enum Kind: Sendable {
    /// The references are those of the entries.
    case feed
    /// A list in OPML: the references are feeds.
    case list
  }

  /// The most entries of a feed, or feeds of a list, that are looked at.
  public static let limit = 10_000

  /// What it is.
  public let kind: Kind
  /// The addresses in their order, each to be resolved against that of the feed: whole ones, or as
  /// they are written where the feed does not say what they are relative to.
  public let references: [String]

  /// Looks through a feed.
  ///
  /// The result is `nil` when the content is neither a feed nor a list.
  ///
  /// - Parameters:
  ///   - bytes: The whole content.
  ///   - charset: The character set that a server named for them, if one did.
  /// - Complexity: O(*n*).
  public init?(in bytes: [UInt8], charset: String? = nil) {
    let limits = FeedLimits(entries: Self.limit)
    guard
      let feed = try? FeedReader.read(bytes, charset: charset, limits: limits, isExpected: false)
    else { return nil }
    kind = feed.kind == .opml ? .list : .feed
    references =
      feed.kind == .opml ? feed.outlines.map(\.address) : feed.entries.compactMap(\.url)
  }
}
