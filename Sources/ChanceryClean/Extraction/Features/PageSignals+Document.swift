internal import ChanceryHTML
internal import ChanceryText

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
      case .script: read(script: index, of: document)
      default: break
      }
    }
  }

  /// Takes the text of the article from JSON-LD, wherever in it that stands.
  private mutating func read(script index: Int, of document: HTMLDocument) {
    guard let type = document.attribute(.type, of: index),
      document.value(of: type).lowercased().contains("ld+json")
    else { return }
    let json = document.textContent(of: index)
    Array(json.utf8).withUnsafeBufferPointer { bytes in
      for start in Self.places(of: "\"articleBody\"", in: bytes) {
        var reader = JSONReader(UnsafeBufferPointer(rebasing: bytes[start...]))
        guard (try? reader.key()) != nil, let text = try? reader.value(), case .string(let body) = text
        else { continue }
        articlePairs = (articlePairs ?? []).union(WordBag(body, limit: 20_000).pairs)
      }
    }
  }

  private static func places(of key: String, in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    let key = Array(key.utf8)
    var places: [Int] = []
    var at = 0
    while at + key.count < bytes.count, places.count < 16 {
      if bytes[at] == key[0], bytes[at + 1] == key[1], bytes[at..<(at + key.count)].elementsEqual(key) {
        places.append(at)
        at += key.count
      } else {
        at += 1
      }
    }
    return places
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
