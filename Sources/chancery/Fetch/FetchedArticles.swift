internal import ChanceryFetch
internal import ChanceryIngest
internal import ChanceryText

/// The articles of a page or feed, as an import of the same file would give them, with the address
/// and the time in place of a file.
struct FetchedArticles {
  let page: FetchedPage
  /// Whether the content is a feed, in XML or JSON.
  let isFeed: Bool

  /// Reads the content.
  func items(with ingestor: Ingestor) -> [IngestedItem] {
    var items: [IngestedItem] = []
    let input = IngestInput.bytes(page.content, named: name, charset: page.charset)
    ingestor.ingest(input) { items.append(addressed($0)) }
    return items
  }

  /// A name whose ending says what the content is; without one, its beginning tells.
  private var name: String {
    if isFeed { return "page.rss" }
    switch page.mediaType ?? "" {
    case "text/html", "application/xhtml+xml": return "page.html"
    case "text/plain": return "page.txt"
    case let type where type.hasSuffix("json"): return "page.json"
    case let type where type.hasSuffix("xml"): return "page.xml"
    default: return page.content.first { $0 > 0x20 } == UInt8(ascii: "<") ? "page.html" : "page"
    }
  }

  private func addressed(_ item: IngestedItem) -> IngestedItem {
    switch item {
    case .passedOver: item
    case .setAside(let input):
      .setAside(SetAside(origin: origin(input.origin), code: input.code, reason: input.reason))
    case .article(let raw):
      .article(
        RawArticle(
          id: raw.id, text: raw.text, mediaType: raw.mediaType, origin: origin(raw.origin),
          retrieved: raw.retrieved ?? page.retrieved, metadata: metadata(raw.metadata),
          findings: raw.findings))
    }
  }

  /// The place with the address in place of the name; what part of the content it is, stays.
  private func origin(_ origin: RawArticle.Origin) -> RawArticle.Origin {
    let part = origin.name.hasPrefix(name) ? origin.name.dropFirst(name.count) : ""
    return RawArticle.Origin(name: page.requested.text + part, line: origin.line)
  }

  /// The metadata with an address: the one that the article states, as far as it leads to the web,
  /// else that of the page.
  private func metadata(_ stated: RawArticle.Metadata) -> RawArticle.Metadata {
    var metadata = stated
    let own = stated.url.map { WebAddress(page.address.text).resolving($0) }
    metadata.url = own.flatMap { $0.isWeb ? $0.description : nil } ?? page.address.text
    return metadata
  }
}
