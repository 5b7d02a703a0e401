extension Ingestor {
  /// How content is read.
  public enum Format: String, Sendable, CaseIterable {
    /// By its first bytes and the ending of its name.
    case automatic = "auto"
    /// Each input is one article in plain text.
    case plainText = "text"
    /// Each line is a JSON object and an article.
    case jsonLines = "jsonl"
  }

  /// What can be set.
  public struct Settings: Hashable, Sendable {
    /// The most bytes that an article may have, as a file, a line, a page of an archive or an entry of
    /// a feed; at least 1.
    public var maximumArticleBytes: Int
    /// How content is read.
    public var format: Format
    /// How much an archive or a compressed file may hold.
    public var archives: ArchiveLimits

    /// Makes settings.
    ///
    /// - Parameters:
    ///   - maximumArticleBytes: The most bytes of an article; 16 MiB when not given.
    ///   - format: How content is read; by its look when not given.
    ///   - archives: How much an archive may hold; see ``Ingestor/ArchiveLimits`` when not given.
    /// - Precondition: `maximumArticleBytes` is at least 1.
    public init(
      maximumArticleBytes: Int = 16 << 20, format: Format = .automatic,
      archives: ArchiveLimits = ArchiveLimits()
    ) {
      precondition(maximumArticleBytes >= 1, "an article must be allowed at least one byte")
      self.maximumArticleBytes = maximumArticleBytes
      self.format = format
      self.archives = archives
    }
  }
}
