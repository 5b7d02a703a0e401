internal import ChanceryText

/// One entry of a feed, with nothing in it that the feed does not state.
struct FeedEntry: Hashable, Sendable {
  /// What the feed calls it (`guid`, `id`, `rdf:about`).
  var id: String?
  /// The headline as plain text.
  var title: String?
  /// The address of the article, resolved against `xml:base` and the address of the feed.
  var url: String?
  /// When it was published; `nil` when the feed states no date or none that can be read.
  var published: PublicationDate?
  /// When it was changed.
  var modified: PublicationDate?
  /// Those who signed it, as the feed separates them; where an entry names none, those of an Atom
  /// or JSON feed.
  var authors: [String] = []
  /// Its language, or that of the feed.
  var language: LanguageCode?
  /// The longest text that the feed gives; `nil` when there is none.
  var content: String?
  /// Whether ``content`` is HTML or XHTML, and not plain text.
  var contentIsMarkup = false
  /// Whether there was nothing but a summary or description.
  var isSummary = false
}
