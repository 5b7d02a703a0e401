/// What an element of a feed means, whichever of the formats it comes from.
enum FeedElement: Hashable {
  case channel
  case entry
  case title
  /// A title in another vocabulary, for want of one of the feed's own.
  case alternativeTitle
  case id
  case link
  /// Where FeedBurner's own link leads to.
  case originalLink
  /// The whole content, always marked up.
  case wholeContent
  /// The content of Atom, which says itself of what kind it is.
  case content
  case summary
  /// A date of publication; the lower the rank, the more it counts.
  case published(rank: Int)
  case modified
  /// One person, or the address and name of one.
  case author
  case creator
  case podcastAuthor
  case language
  /// An element that says nothing about an article; what is in it is passed over.
  case other

  /// The meaning of a name.
  init(_ name: XMLName) {
    switch name.space {
    case .none, .atom: self = Self.own[name.local] ?? .other
    case .dublinCore: self = Self.dublinCore[name.local] ?? .other
    case .content: self = name.local == "encoded" ? .wholeContent : .other
    case .xhtml: self = name.local == "body" || name.local == "div" ? .wholeContent : .other
    case .itunes: self = Self.itunes[name.local] ?? .other
    case .feedburner: self = name.local == "origlink" ? .originalLink : .other
    case .rdf, .xml, .other: self = .other
    }
  }

  /// Whether it holds words or a date and no elements of a feed, so that one of those ends it.
  var isPlain: Bool {
    switch self {
    case .title, .id, .link, .published, .modified, .language: true
    default: false
    }
  }

  /// Whether it may hold whole documents, even other feeds.
  var isContent: Bool { self == .wholeContent || self == .content || self == .summary }

  private static let own: [String: FeedElement] = [
    "channel": .channel, "item": .entry, "entry": .entry, "title": .title, "guid": .id, "id": .id,
    "link": .link, "body": .wholeContent, "fullitem": .wholeContent, "content": .content,
    "encoded": .wholeContent, "description": .summary, "summary": .summary, "abstract": .summary,
    "pubdate": .published(rank: 0), "published": .published(rank: 0),
    "issued": .published(rank: 1), "date": .published(rank: 2), "created": .published(rank: 3),
    "updated": .modified, "modified": .modified, "author": .author, "language": .language,
  ]

  private static let dublinCore: [String: FeedElement] = [
    "title": .alternativeTitle, "creator": .creator, "author": .creator, "description": .summary,
    "abstract": .summary, "issued": .published(rank: 1), "date": .published(rank: 2),
    "created": .published(rank: 3), "modified": .modified, "language": .language,
  ]

  private static let itunes: [String: FeedElement] = [
    "title": .alternativeTitle, "author": .podcastAuthor, "summary": .summary,
  ]
}
