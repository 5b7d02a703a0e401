public import ChanceryClean
internal import ChanceryLanguage
public import ChanceryRecords
public import ChanceryText

/// The way of an article through the program: cleaned, parsed, coded.
///
/// ```swift
/// let record = Pipeline().record(of: RawArticle(text: text, origin: .init(name: "memory")))
/// print(String(decoding: RecordEncoder().line(record), as: UTF8.self))
/// ```
///
/// The stages are pure, so that one pipeline serves many tasks at once.
public struct Pipeline: Sendable {
  /// What can be set about the way through.
  public struct Settings: Hashable, Sendable {
    /// The date of publication of every article, whatever its input states; `nil` leaves it.
    public var published: PublicationDate?

    /// Makes settings.
    public init(published: PublicationDate? = nil) { self.published = published }
  }

  /// What was set.
  public let settings: Settings
  private let cleaner = Cleaner()
  private let parser = Parser()
  private let coder = Coder()

  /// Makes the stages ready.
  ///
  /// - Parameter settings: What to do differently.
  public init(settings: Settings = Settings()) { self.settings = settings }

  /// Cleans an article.
  ///
  /// - Complexity: O(*n*) for an article of *n* bytes.
  public func clean(_ raw: RawArticle) -> CleanArticle { cleaner.clean(dated(raw)) }

  /// Cleans, parses and codes an article.
  ///
  /// - Complexity: O(*n*) for an article of *n* bytes.
  public func code(_ raw: RawArticle) -> CodedArticle { coder.code(parser.parse(clean(raw))) }

  /// Makes the record of an article: what is printed and stored.
  ///
  /// - Complexity: O(*n*) for an article of *n* bytes.
  public func record(of raw: RawArticle) -> ArticleRecord { ArticleRecord(code(raw)) }

  /// The article with the publication date that the settings ask for.
  private func dated(_ raw: RawArticle) -> RawArticle {
    guard let published = settings.published else { return raw }
    var metadata = raw.metadata
    metadata.published = published
    return RawArticle(
      id: raw.id, text: raw.text, mediaType: raw.mediaType, origin: raw.origin,
      retrieved: raw.retrieved, metadata: metadata, findings: raw.findings)
  }
}
