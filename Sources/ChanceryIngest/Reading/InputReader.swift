internal import ChanceryText

/// Reads the articles of one file or stream.
struct InputReader {
  /// What the origin is called.
  let name: String
  /// The ending of its name in small letters.
  let ending: String
  /// What was set.
  let settings: Ingestor.Settings
  /// The character set that a server named.
  var charset: String?
  /// Whether the content comes out of something compressed or an archive.
  var isUnpacked = false

  /// Reads to the end, handing over articles and what had to be set aside.
  ///
  /// - Parameters:
  ///   - bytes: Gives the content from its beginning.
  ///   - places: Gives the content from any place; `nil` for a stream.
  ///   - receive: Takes the items. What it throws ends the reading.
  /// - Throws: What `receive` throws, and nothing else.
  func read<Failure>(
    from bytes: @escaping ByteSource.Read, places: RandomBytes? = nil,
    _ receive: (IngestedItem) throws(Failure) -> Void
  ) throws(Failure) {
    let source: ByteSource
    do throws(IngestProblem) {
      source = try ByteSource(bytes)
    } catch {
      return try receive(setAside(error))
    }
    guard !source.head.isEmpty else { return try receive(setAside(.empty)) }
    switch ContentKind(head: source.head, ending: ending, format: settings.format) {
    case .refused(let kind): try receive(setAside(.refused(kind)))
    case .plainText: try receive(plainText(source))
    case .jsonDocument: try receive(document(source))
    case .jsonLines: try readLines(of: source, receive)
    case .page: try receive(page(source))
    case .savedPage: try receive(savedPage(source))
    case .feed: try readFeed(source, receive)
    case .compressed(let compression): try unpack(source, compression, receive)
    case .webArchive: try readWebArchive(ArchiveStream(plain: source.again()), receive)
    case .zip: try readZIP(places, receive)
    }
  }

  /// The item for an input, or a line of it, that cannot be used.
  func setAside(_ problem: IngestProblem, line: Int? = nil) -> IngestedItem {
    setAside(problem, at: origin(line))
  }

  /// The item for a part of an input that cannot be used.
  func setAside(_ problem: IngestProblem, at origin: RawArticle.Origin) -> IngestedItem {
    .setAside(SetAside(origin: origin, code: problem.code, reason: problem.description))
  }

  /// The place of the input, or of a line of it.
  func origin(_ line: Int? = nil) -> RawArticle.Origin {
    RawArticle.Origin(name: name, line: line)
  }

  /// The place of a part of the input: `crawl.warc.gz@12345`, `feed.xml#3`.
  func origin(part: String) -> RawArticle.Origin { RawArticle.Origin(name: name + part) }

  /// The item for content that becomes an article or cannot.
  ///
  /// - Parameters:
  ///   - origin: Where the content stands; the whole input when not given.
  ///   - article: Makes the article.
  /// - Returns: The article, or why there is none.
  func item(
    at origin: RawArticle.Origin? = nil, _ article: () throws(IngestProblem) -> RawArticle
  ) -> IngestedItem {
    do throws(IngestProblem) {
      return .article(try article())
    } catch {
      return setAside(error, at: origin ?? self.origin())
    }
  }
}
