internal import ChanceryHTML

extension PageSignals {
  /// Reads what the head of a page says.
  ///
  /// - Parameters:
  ///   - document: The page.
  ///   - metadata: What was found of its article.
  /// - Complexity: O(*n*).
  init(_ document: HTMLDocument, _ metadata: PageMetadata) {
    if let title = metadata.title { titles.append(WordBag(title.value, limit: 60)) }
    articlePairs = metadata.articleBody.map { WordBag($0, limit: 20_000).pairs }
    headlineNode = metadata.headlineNode
    for (index, node) in document.nodes.enumerated() where node.tag == .meta && node.isElement {
      read(meta: index, of: document)
    }
  }

  private mutating func read(meta index: Int, of document: HTMLDocument) {
    guard
      let name = document.attribute(.property, of: index) ?? document.attribute(.name, of: index),
      let content = document.attribute(.content, of: index)
    else { return }
    switch document.value(of: name).lowercased() {
    case "og:title", "twitter:title":
      titles.append(WordBag(document.value(of: content), limit: 60))
    case "description", "og:description", "twitter:description":
      descriptions.append(WordBag(document.value(of: content), limit: 80))
    default: break
    }
  }
}
