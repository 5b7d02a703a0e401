internal import ChanceryHTML

extension PageSignals {
  /// Reads the head of a page.
  ///
  /// - Complexity: O(*n*).
  init(_ document: HTMLDocument) {
    for (index, node) in document.nodes.enumerated() where node.isElement {
      switch node.tag {
      case .title where titles.isEmpty:
        if node.firstChild >= 0 { titles.append(WordBag(document.text(of: Int(node.firstChild)))) }
      case .meta: read(meta: index, of: document)
      default: break
      }
    }
  }

  private mutating func read(meta index: Int, of document: HTMLDocument) {
    guard
      let name = document.attribute(.property, of: index) ?? document.attribute(.name, of: index),
      let content = document.attribute(.content, of: index)
    else { return }
    switch document.value(of: name).lowercased() {
    case "og:title", "twitter:title", "title", "dc.title":
      titles.append(WordBag(document.value(of: content), limit: 60))
    case "description", "og:description", "twitter:description":
      descriptions.append(WordBag(document.value(of: content), limit: 80))
    default: break
    }
  }
}
