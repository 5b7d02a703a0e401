extension Ingestor {
  /// How much an archive or a compressed file may hold; beyond that it is set aside.
  public struct ArchiveLimits: Hashable, Sendable {
    /// The most bytes that a compressed file or an archive may unpack to.
    public var maximumBytes: Int
    /// The most bytes that may come out of a compressed one, once a file gave 16 MiB, or a page that
    /// was sent compressed 1 MiB.
    public var maximumRatio: Int
    /// The most bytes of a header of a record, of an answer, of a saved page.
    public var maximumHeaderBytes: Int
    /// The most entries of a zip archive.
    public var maximumEntries: Int
    /// The most bytes of pages that are kept for later records which refer to them.
    public var maximumRevisitBytes: Int
    /// The most bytes of a file that has to be held in whole beside its articles: a saved page with its
    /// images, a feed.
    public var maximumWholeBytes: Int

    /// Makes limits.
    ///
    /// - Parameters:
    ///   - maximumBytes: The most unpacked bytes; 64 GiB when not given.
    ///   - maximumRatio: The most growth; 200 when not given.
    ///   - maximumHeaderBytes: The most bytes of a header; 64 KiB when not given.
    ///   - maximumEntries: The most entries; 100,000 when not given.
    ///   - maximumRevisitBytes: The most bytes kept; 32 MiB when not given.
    ///   - maximumWholeBytes: The most bytes held; 64 MiB when not given.
    /// - Precondition: All are at least 1.
    public init(
      maximumBytes: Int = 64 << 30, maximumRatio: Int = 200, maximumHeaderBytes: Int = 64 << 10,
      maximumEntries: Int = 100_000, maximumRevisitBytes: Int = 32 << 20,
      maximumWholeBytes: Int = 64 << 20
    ) {
      precondition(
        [
          maximumBytes, maximumRatio, maximumHeaderBytes, maximumEntries, maximumRevisitBytes,
          maximumWholeBytes,
        ].allSatisfy { $0 >= 1 }, "a limit must be at least 1")
      self.maximumBytes = maximumBytes
      self.maximumRatio = maximumRatio
      self.maximumHeaderBytes = maximumHeaderBytes
      self.maximumEntries = maximumEntries
      self.maximumRevisitBytes = maximumRevisitBytes
      self.maximumWholeBytes = maximumWholeBytes
    }
  }
}

extension Ingestor.Settings {
  /// How much a compressed file may grow.
  var unpackLimits: UnpackLimits {
    UnpackLimits(bytes: archives.maximumBytes, ratio: archives.maximumRatio)
  }

  /// How much a compressed page may grow.
  var pageLimits: UnpackLimits {
    UnpackLimits(bytes: maximumArticleBytes, ratio: archives.maximumRatio, free: 1 << 20)
  }

  /// How much of a record is held: a page of the largest size and its header.
  var recordLimits: WARCReader.Limits {
    let (sum, overflow) = maximumArticleBytes.addingReportingOverflow(archives.maximumHeaderBytes)
    let block = overflow ? WARCReader.longest : min(sum, WARCReader.longest)
    return WARCReader.Limits(header: archives.maximumHeaderBytes, block: block)
  }
}
