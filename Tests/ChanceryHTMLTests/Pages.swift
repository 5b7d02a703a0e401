import ChanceryHTML

extension HTMLDocument {
  /// Reads a page that a test has written.
  init(page: String) { self.init(Array(page.utf8)) }

  /// What stands in the source at a range.
  func cut(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }

  /// The body in few words: a name for an element, `[text]` for text, `!` for a comment, and
  /// `(` and `)` around children.
  var outline: String { first(.body).map { outline(below: $0) } ?? "" }

  /// The whole page in few words.
  var wholeOutline: String { outline(below: HTMLDocument.root) }

  private func outline(below root: Int) -> String {
    var parts: [String] = []
    var open: [Int] = []
    for node in preorder(from: root) where node != root && nodes[node].kind != .doctype {
      while let last = open.last, last != Int(nodes[node].parent) {
        parts.append(")")
        open.removeLast()
      }
      switch nodes[node].kind {
      case .text: parts.append("[\(text(of: node))]")
      case .comment: parts.append("!")
      default: parts.append(name(of: node))
      }
      if nodes[node].firstChild >= 0 {
        parts.append("(")
        open.append(node)
      }
    }
    return (parts + open.map { _ in ")" }).joined(separator: " ")
  }
}
