/// An article as it came in, decoded once: every offset of every record points into its ``text``.
///
/// ```swift
/// let raw = RawArticle(text: "Le ministre a démissionné.", origin: .init(name: "memory"))
/// raw.hash.hexadecimal.prefix(8)
/// ```
public struct RawArticle: Sendable {
  /// What the input calls the article, or the first 16 digits of its hash.
  public let id: String
  /// The decoded text before any cleaning, in UTF-8.
  public let text: String
  /// What the bytes were: plain text, a line of JSON or a web page.
  public let mediaType: MediaType
  /// Where it came from.
  public let origin: Origin
  /// When it was fetched, as the input states it (RFC 3339); `nil` when it does not say.
  public let retrieved: String?
  /// The SHA-256 of ``text`` in UTF-8.
  public let hash: ContentHash
  /// What the input says about the article beside its text.
  public let metadata: Metadata
  /// What was seen while decoding, such as a guessed character set.
  public let findings: [Finding]

  /// Takes a decoded text.
  ///
  /// - Parameters:
  ///   - id: The input's own identifier; when `nil` or empty, the hash gives one.
  ///   - text: The decoded text. It may be empty.
  ///   - mediaType: What the bytes were.
  ///   - origin: Where they came from.
  ///   - retrieved: When they were fetched, if the input says so.
  ///   - metadata: What the input says about the article.
  ///   - findings: What was seen while decoding.
  /// - Complexity: O(*n*), for the hash.
  public init(
    id: String? = nil, text: String, mediaType: MediaType = .plainText, origin: Origin,
    retrieved: String? = nil, metadata: Metadata = Metadata(), findings: [Finding] = []
  ) {
    let hash = ContentHash(of: text.utf8)
    let given = id ?? ""
    self.id = given.isEmpty ? String(hash.hexadecimal.prefix(16)) : given
    self.text = text
    self.mediaType = mediaType
    self.origin = origin
    self.retrieved = retrieved
    self.hash = hash
    self.metadata = metadata
    self.findings = findings
  }
}

extension RawArticle {
  /// The kinds of input that are read.
  public enum MediaType: String, Sendable, CaseIterable {
    /// Text alone, one article a file.
    case plainText = "text/plain"
    /// One JSON object a line and an article.
    case jsonLine = "application/jsonl"
    /// A web page, or the marked-up content of a feed's entry.
    case html = "text/html"
  }

  /// The place that an article was read from.
  public struct Origin: Hashable, Sendable {
    /// The file, address or stream, as the user would name it.
    public let name: String
    /// The line within it, counted from 1, when one file holds many articles.
    public let line: Int?

    /// Names a place.
    public init(name: String, line: Int? = nil) {
      self.name = name
      self.line = line
    }

    /// `articles.jsonl:3`, or the name alone.
    public var label: String { line.map { "\(name):\($0)" } ?? name }
  }

  /// What an input states about an article beside its text; nothing here is guessed.
  public struct Metadata: Hashable, Sendable {
    /// The headline, where it stands outside the text.
    public var title: String?
    /// The address of the page.
    public var url: String?
    /// The day or instant of publication.
    public var published: PublicationDate?
    /// The language that the input declares.
    public var language: LanguageCode?
    /// The people who signed the article.
    public var authors: [String]
    /// The site or outlet.
    public var site: String?

    /// Makes metadata; everything may be absent.
    public init(
      title: String? = nil, url: String? = nil, published: PublicationDate? = nil,
      language: LanguageCode? = nil, authors: [String] = [], site: String? = nil
    ) {
      self.title = title
      self.url = url
      self.published = published
      self.language = language
      self.authors = authors
      self.site = site
    }
  }
}
