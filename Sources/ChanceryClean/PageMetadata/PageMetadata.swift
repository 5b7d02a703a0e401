public import ChanceryText

/// What a web page says of the article in it, each value with the place it was found in.
///
/// ```swift
/// let metadata = PageMetadata(page, address: "https://example.org/2022/port")
/// metadata.title?.value             // "Le port rouvre"
/// metadata.authors.map(\.value)     // ["Anna Marchand", "Paul Weiss"]
/// metadata.published?.value.iso     // "2022-05-03T14:30:00+02:00"
/// metadata.published?.source        // meta:article:published_time
/// ```
///
/// Nothing is made up: a page that gives no date has none, and the name of the site is no author
/// unless it signs.
public struct PageMetadata: Hashable, Sendable {
  /// The headline, without the name of the site.
  public internal(set) var title: Found<String>?
  /// The people who signed, or the organisation that did.
  public internal(set) var authors: [Found<String>] = []
  /// When it was published.
  public internal(set) var published: Found<PublicationDate>?
  /// When it was changed last.
  public internal(set) var modified: Found<PublicationDate>?
  /// The name of the site.
  public internal(set) var site: Found<String>?
  /// The address that the page calls its own.
  public internal(set) var canonical: Found<String>?
  /// The language that the page declares.
  public internal(set) var language: Found<LanguageCode>?
  /// The section that the article stands in.
  public internal(set) var section: Found<String>?
  /// The licence, mostly an address.
  public internal(set) var licence: Found<String>?
  /// The kind of page: a type of schema.org such as `NewsArticle`, or one of Open Graph.
  public internal(set) var type: Found<String>?
  /// Whether the text is free to read, where the page says so.
  public internal(set) var isAccessibleForFree: Bool?
  /// The text of the article as JSON-LD repeats it, unchanged.
  public internal(set) var articleBody: String?
  /// The node of the heading that is the title.
  package internal(set) var headlineNode: Int?

  /// Metadata of a page that gives none.
  public init() {}
}
