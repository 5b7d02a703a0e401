internal import ChanceryText

extension InputReader {
  /// Each entry of a feed as an article; a list of feeds is set aside.
  func readFeed<Failure>(
    _ source: ByteSource, _ receive: (IngestedItem) throws(Failure) -> Void
  ) throws(Failure) {
    let feed: Feed
    do throws(IngestProblem) {
      let bytes = try source.whole(limit: settings.archives.maximumWholeBytes)
      feed = try FeedReader.read(bytes, charset: charset)
    } catch {
      return try receive(setAside(error))
    }
    if feed.kind == .opml {
      return try receive(setAside(.feedList(count: feed.outlines.count)))
    }
    guard !feed.entries.isEmpty else { return try receive(setAside(.empty)) }
    for (index, entry) in feed.entries.enumerated() {
      let origin = origin(part: "#\(index + 1)")
      // What was seen in the feed as a whole is said once, with its first entry.
      let further = index == 0 ? feed.findings : []
      try receive(
        item(at: origin) { () throws(IngestProblem) in
          try article(of: entry, in: feed, from: origin, further: further)
        })
    }
  }

  private func article(
    of entry: FeedEntry, in feed: Feed, from origin: RawArticle.Origin, further: [Finding]
  ) throws(IngestProblem) -> RawArticle {
    guard let text = entry.content, !text.isEmpty else { throw .noText }
    guard text.utf8.count <= settings.maximumArticleBytes else {
      throw .tooLarge(limit: settings.maximumArticleBytes)
    }
    try PlainTextCheck.checkThatThereIsText(text)
    var findings = further + PlainTextCheck.findings(in: text)
    if entry.isSummary { findings.append(Self.summary) }
    return RawArticle(
      id: entry.id, text: text, mediaType: entry.contentIsMarkup ? .html : .plainText,
      origin: origin,
      metadata: RawArticle.Metadata(
        title: entry.title, url: entry.url, published: entry.published,
        language: entry.language ?? feed.language, authors: entry.authors, site: feed.title),
      findings: findings)
  }

  private static let summary = Finding(
    .summaryOnly, at: SourceRange(0..<0), "the feed gives a summary, not the whole article")
}
