public import ChanceryText

extension ArticleRecord {
  /// What an article is and where it came from.
  public struct Header: Hashable, Sendable {
    /// What the input calls the article, or the first 16 digits of its hash.
    public var id: String
    /// Where it came from.
    public var origin: RawArticle.Origin
    /// The SHA-256 of the source text.
    public var hash: ContentHash
    /// What the bytes were.
    public var mediaType: RawArticle.MediaType
    /// The language of the clean text.
    public var language: LanguageCode
    /// How sure the language is.
    public var languageConfidence: Confidence
    /// When it was published, as stated or set.
    public var published: PublicationDate?
    /// When it was fetched, as the input states it.
    public var retrieved: String?
    /// The address of the page.
    public var url: String?
    /// Where the headline stands in the source text.
    public var title: SourceRange?
    /// The headline that the input states beside the text.
    public var statedTitle: String?
    /// The people who signed.
    public var authors: [String]
    /// The outlet.
    public var site: String?
    /// The version of Chancery that made the record.
    public var version: String

    /// Makes a header of what is always known; the rest is set afterwards.
    public init(
      id: String, origin: RawArticle.Origin, hash: ContentHash,
      mediaType: RawArticle.MediaType = .plainText, language: LanguageCode,
      languageConfidence: Confidence, authors: [String] = [], version: String = Version.current
    ) {
      self.id = id
      self.origin = origin
      self.hash = hash
      self.mediaType = mediaType
      self.language = language
      self.languageConfidence = languageConfidence
      self.authors = authors
      self.version = version
    }
  }
}
