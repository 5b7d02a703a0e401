internal import ChanceryText

/// A feed as it stands in a file: its entries in their order, and what it says about itself.
struct Feed: Sendable {
  /// The families of formats.
  enum Kind: String, Sendable, CaseIterable {
    /// RSS 0.91 to 0.94 and 2.0.
    case rss
    /// RSS 0.90, 1.0 and 1.1, which are written in RDF.
    case rdf
    /// Atom 0.3 and 1.0.
    case atom
    /// JSON Feed 1.0 and 1.1.
    case json
    /// A list of feeds in OPML.
    case opml
  }

  /// The family of its format.
  let kind: Kind
  /// What it calls itself, as plain text.
  var title: String?
  /// The page that it belongs to, or its own address when it names no page.
  var address: String?
  /// The language that it declares.
  var language: LanguageCode?
  /// The entries, in the order of the file.
  var entries: [FeedEntry] = []
  /// The feeds that a list names.
  var outlines: [FeedOutline] = []
  /// What was seen while reading; all speak of the feed as a whole.
  var findings: [Finding] = []

  /// Makes an empty feed.
  init(kind: Kind) { self.kind = kind }
}
