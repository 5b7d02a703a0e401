/// The addresses that a feed or a list of feeds names, and nothing else of it.
///
/// ```swift
/// FeedLinks(Array("<rss><item><link>/a</link></item></rss>".utf8))?.references   // ["/a"]
/// ```
///
/// Works on well-formed and broken XML of RSS, RDF, Atom and OPML alike; nothing is expanded but the
/// five references of XML and those in numbers.
public struct FeedLinks: Sendable {
  /// What it is.
  public enum Kind: Sendable {
    /// RSS, RDF or Atom: the references are those of its entries.
    case feed
    /// OPML: the references are feeds.
    case list
  }

  /// The most addresses that are taken from one feed or list.
  public static let limit = 10_000

  /// What it is.
  public let kind: Kind
  /// The addresses as they are written, in their order.
  public private(set) var references: [String] = []

  /// Looks through a feed.
  ///
  /// The result is `nil` when the outermost element is none of a feed or a list.
  ///
  /// - Parameter bytes: The whole content, in a character set that extends ASCII.
  /// - Complexity: O(*n*).
  public init?(_ bytes: [UInt8]) {
    var scan = TagScan(bytes)
    guard let root = scan.next(), !root.isEnd else { return nil }
    switch root.name {
    case "rss", "rdf", "feed": kind = .feed
    case "opml": kind = .list
    default: return nil
    }
    var entry = Entry()
    while references.count < Self.limit, let tag = scan.next() {
      switch tag.name {
      case "outline" where kind == .list && !tag.isEnd:
        if let address = tag.attributes["xmlurl"] { references.append(address) }
      case "item", "entry":
        if let link = entry.link { references.append(link) }
        entry = Entry(isOpen: !tag.isEnd)
      case "link" where entry.isOpen && !tag.isEnd: entry.take(link: tag, scan.text())
      case "guid" where entry.isOpen && !tag.isEnd: entry.take(guid: tag, scan.text())
      default: break
      }
    }
    if let link = entry.link { references.append(link) }
  }
}

/// The entry that the scan is in.
private struct Entry {
  var isOpen = false
  private var stated: String?
  private var identity: String?

  init(isOpen: Bool = false) { self.isOpen = isOpen }

  /// The address: of the page, or else an identity that is an address.
  var link: String? { stated ?? identity }

  mutating func take(link tag: Tag, _ text: String) {
    guard stated == nil, (tag.attributes["rel"] ?? "alternate") == "alternate" else { return }
    let address = tag.attributes["href"] ?? text
    if !address.isEmpty { stated = address }
  }

  mutating func take(guid tag: Tag, _ text: String) {
    guard tag.attributes["ispermalink"] != "false", text.hasPrefix("http") else { return }
    identity = text
  }
}
