internal import ChanceryText

/// How much an address of an entry or feed counts: the lower, the more.
enum LinkRank {
  /// Where a link that counts readers leads to.
  static let original = 0
  /// The link of RSS, or one of Atom to a page.
  static let page = 1
  /// A link of Atom to the same in another format.
  static let otherFormat = 2
  /// A `guid` that is an address.
  static let guid = 3
  /// `rdf:about`.
  static let about = 4
  /// The address of the feed itself.
  static let itself = 5
}

extension XMLFeedReader {
  /// What relative addresses in an element are resolved against.
  mutating func base(of tag: XMLTag) -> String? {
    let outer = contexts.last?.base
    guard let own = attribute("xml:base", of: tag), own.utf8.count <= Feed.longestBase else {
      return outer
    }
    let base = outer.map { WebAddress($0).resolving(own).description } ?? own
    return base.utf8.count <= Feed.longestBase ? base : outer
  }

  /// Takes a link: the text of RSS or the attributes of Atom.
  mutating func takeLink(_ open: FeedField, _ range: Range<Int>) {
    let link: String
    var rank = LinkRank.page
    if open.element == .originalLink {
      link = words(range)
      rank = LinkRank.original
    } else {
      guard let linkRank = self.rank(of: open.tag) else { return }
      link = attribute("href", of: open.tag) ?? words(range)
      rank = linkRank
    }
    guard !link.isEmpty else { return }
    let base = base(of: open.tag)
    let url = base.map { WebAddress($0).resolving(link).description } ?? link
    if draft != nil {
      if rank < LinkRank.itself { draft?.take(url: url, rank: rank) }
    } else if rank < addressRank {
      addressRank = rank
      feed.address = url
    }
  }

  /// How much a link of Atom counts; `nil` when it leads elsewhere.
  private mutating func rank(of tag: XMLTag) -> Int? {
    let relation = attribute("rel", of: tag)?.lowercased() ?? "alternate"
    switch relation.split(separator: "/").last ?? "alternate" {
    case "alternate":
      let type = attribute("type", of: tag)?.lowercased() ?? "html"
      return type.contains("html") ? LinkRank.page : LinkRank.otherFormat
    case "self": return LinkRank.itself
    default: return nil
    }
  }

  /// Takes a feed that a list names.
  ///
  /// - Returns: Whether the tag has no further meaning.
  mutating func takeOutline(_ name: XMLName, _ tag: XMLTag) -> Bool {
    if name.local == "outline", let address = attribute("xmlurl", of: tag), !address.isEmpty {
      let title = attribute("title", of: tag) ?? attribute("text", of: tag)
      feed.outlines.append(
        FeedOutline(title: title?.isEmpty == false ? title : nil, address: address))
    }
    return name.local != "title" || feed.title != nil || !feed.outlines.isEmpty
  }
}
