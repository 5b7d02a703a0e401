/// What of a page gave a value, as it is printed: `json-ld`, `og:title`, `time[datetime]`, `byline`.
public struct MetadataSource: RawRepresentable, Hashable, Sendable {
  /// The name of the mark-up.
  public let rawValue: String

  /// Names a kind of mark-up.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A block of `application/ld+json`.
  public static let linkedData = MetadataSource(rawValue: "json-ld")
  /// The `title` element.
  public static let titleElement = MetadataSource(rawValue: "title")
  /// A heading of the text.
  public static let heading = MetadataSource(rawValue: "heading")
  /// The `datetime` of a `time` element.
  public static let time = MetadataSource(rawValue: "time[datetime]")
  /// A date as the text writes it.
  public static let writtenDate = MetadataSource(rawValue: "written-date")
  /// A line that names who wrote the text.
  public static let byline = MetadataSource(rawValue: "byline")
  /// A link that is marked as one to the author.
  public static let authorLink = MetadataSource(rawValue: "a[rel=author]")
  /// The address of the page.
  public static let address = MetadataSource(rawValue: "address")
  /// The attribute `lang` of the page.
  public static let languageAttribute = MetadataSource(rawValue: "html[lang]")

  /// A `meta` element by its name or property.
  public static func meta(_ name: String) -> MetadataSource {
    let isNamed = name.hasPrefix("og:") || name.hasPrefix("twitter:")
    return MetadataSource(rawValue: isNamed ? name : "meta:" + name)
  }

  /// A `link` element by its relation.
  public static func link(_ relation: String) -> MetadataSource {
    MetadataSource(rawValue: "link:" + relation)
  }

  /// A property of microdata or RDFa.
  public static func property(_ name: String) -> MetadataSource {
    MetadataSource(rawValue: "itemprop:" + name)
  }
}

extension MetadataSource: CustomStringConvertible {
  /// The name of the mark-up.
  public var description: String { rawValue }
}
