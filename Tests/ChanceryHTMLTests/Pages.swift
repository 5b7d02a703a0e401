import ChanceryHTML

extension HTMLDocument {
  /// Reads a page that a test has written.
  init(page: String) { self.init(Array(page.utf8)) }

  /// What stands in the source at a range.
  func cut(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }

  /// The body in few words: `<p>` for an element, `[text]` for text, `(` and `)` around children.
  var outline: String {
    guard let body = first(.body) ?? first(.html) else { return "" }
    var parts: [String] = []
    var open: [Int] = []
    for node in preorder(from: body) where node != body {
      while let last = open.last, last != Int(nodes[node].parent) {
        parts.append(")")
        open.removeLast()
      }
      if open.isEmpty, Int(nodes[node].parent) != body { continue }
      parts.append(nodes[node].isText ? "[\(text(of: node))]" : name(of: node))
      if nodes[node].firstChild >= 0 {
        parts.append("(")
        open.append(node)
      }
    }
    return (parts + open.map { _ in ")" }).joined(separator: " ")
  }
}
