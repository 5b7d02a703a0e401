internal import ChanceryFetch
internal import ChanceryIngest
internal import ChanceryText

/// The articles of a page or feed, as an import of the same file would give them, with the address
/// and the time in place of a file.
struct FetchedArticles {
  let page: FetchedPage
  /// Whether the content is a feed in XML.
  let isFeed: Bool

  /// Reads the content.
  func items(with ingestor: Ingestor) -> [IngestedItem] {
    var items: [IngestedItem] = []
    let input = IngestInput.bytes(page.content, named: name, charset: page.charset)
    ingestor.ingest(input) { items.append(addressed($0)) }
    return items
  }

  /// A name whose ending says what the content is.
  private var name: String {
    if isFeed { return "feed.xml" }
    switch page.mediaType ?? "" {
    case "text/html", "application/xhtml+xml": return "page.html"
    case "text/plain": return "page.txt"
    case let type where type.hasSuffix("json"): return "feed.json"
    case let type where type.hasSuffix("xml"): return "page.xml"
    default: return page.content.first { $0 > 0x20 } == UInt8(ascii: "<") ? "page.html" : "page.txt"
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
          retrieved: page.retrieved, metadata: metadata(raw.metadata), findings: raw.findings))
    }
  }

  private func origin(_ origin: RawArticle.Origin) -> RawArticle.Origin {
    RawArticle.Origin(name: page.requested.text, line: origin.line)
  }

  /// The metadata with an address: that of the entry, as far as it states one, else the page's own.
  private func metadata(_ stated: RawArticle.Metadata) -> RawArticle.Metadata {
    var metadata = stated
    let isEntry = isFeed || page.mediaType?.hasSuffix("json") == true
    let entry = isEntry ? stated.url.flatMap { try? page.address.resolving($0).text } : nil
    metadata.url = entry ?? page.address.text
    return metadata
  }
}
