/// The name of an element: its namespace, as far as it means something here, and the rest.
///
/// Capital letters become small ones: `pubDate` and `pubdate` are one to every reader of feeds.
struct XMLName: Hashable {
  /// The namespace.
  let space: XMLSpace
  /// The name without its prefix, in small ASCII letters.
  let local: String
}

/// The namespaces that occur in feeds.
enum XMLSpace: Hashable {
  /// None, or one of those that RSS has had.
  case none
  /// Atom, from its first drafts on.
  case atom
  /// The Resource Description Framework.
  case rdf
  /// Dublin Core, both its element sets.
  case dublinCore
  /// The module of RSS for whole contents.
  case content
  /// XHTML.
  case xhtml
  /// Podcasts.
  case itunes
  /// FeedBurner.
  case feedburner
  /// `xml:base`, `xml:lang`.
  case xml
  /// Any other.
  case other

  /// The namespace that an address stands for, whatever its case and end.
  ///
  /// - Parameter address: What `xmlns` says.
  init(address: String) {
    var key = Substring(address.lowercased())
    while let last = key.last, last == "/" || last == "#" { key.removeLast() }
    if let place = key.firstIndex(of: ":"), key[place...].hasPrefix("://") {
      key = key[place...].dropFirst(3)
    }
    if key.hasPrefix("www.") { key = key.dropFirst(4) }
    self = Self.addresses[String(key)] ?? (key.isEmpty ? .none : .other)
  }

  /// The namespace that a prefix stands for when the document does not say.
  init(customary prefix: String) {
    switch prefix {
    case "", "rss": self = .none
    case "atom", "atom10", "a10": self = .atom
    case "rdf": self = .rdf
    case "dc", "dcterms": self = .dublinCore
    case "content": self = .content
    case "xhtml", "html": self = .xhtml
    case "itunes": self = .itunes
    case "feedburner": self = .feedburner
    case "xml": self = .xml
    default: self = .other
    }
  }

  /// Addresses in small letters without `http://www.` before and `/` or `#` behind them.
  private static let addresses: [String: XMLSpace] = [
    "backend.userland.com/rss": .none, "blogs.law.harvard.edu/tech/rss": .none,
    "backend.userland.com/rss2": .none, "backend.userland.com/rss091": .none,
    "backend.userland.com/rss092": .none, "backend.userland.com/rss093": .none,
    "cyber.law.harvard.edu/rss/rss.html": .none, "my.netscape.com/rdf/simple/0.9": .none,
    "channel.netscape.com/rdf/simple/0.9": .none, "my.netscape.com/publish/formats/rss-0.91": .none,
    "purl.org/rss/1.0": .none, "purl.org/net/rss1.1": .none, "purl.org/rss/2.0": .none,
    "purl.org/atom/ns": .atom, "w3.org/2005/atom": .atom, "example.com/newformat": .atom,
    "example.com/necho": .atom, "purl.org/echo": .atom, "uri/of/echo/namespace": .atom,
    "purl.org/pie": .atom, "w3.org/1999/02/22-rdf-syntax-ns": .rdf,
    "purl.org/dc/elements/1.1": .dublinCore, "purl.org/dc/elements/1.0": .dublinCore,
    "purl.org/dc/terms": .dublinCore, "purl.org/dc/modules/terms": .dublinCore,
    "purl.org/rss/1.0/modules/dcterms": .dublinCore,
    "purl.org/rss/1.0/modules/content": .content, "w3.org/1999/xhtml": .xhtml,
    "itunes.com/dtds/podcast-1.0.dtd": .itunes, "example.com/dtds/podcast-1.0.dtd": .itunes,
    "rssnamespace.org/feedburner/ext/1.0": .feedburner, "w3.org/xml/1998/namespace": .xml,
  ]
}
