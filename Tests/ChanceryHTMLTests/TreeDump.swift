import ChanceryHTML

/// A tree as html5lib's tests write it: a line a node, two spaces a level.
struct TreeDump {
  let document: HTMLDocument
  private var lines: [String] = []

  /// Writes a page down.
  init(_ document: HTMLDocument) {
    self.document = document
    write(below: HTMLDocument.root)
  }

  /// Writes a fragment down, without the root that stands for what is around it.
  init(fragment document: HTMLDocument) {
    self.document = document
    if let root = document.first(.html) { write(below: root) }
  }

  /// The lines.
  var text: String { lines.joined(separator: "\n") }

  private mutating func write(below root: Int) {
    var depths: [Int: Int] = [root: -1]
    var next = document.following(root, within: root)
    while let node = next {
      let parent = Int(document.nodes[node].parent)
      let isContent = document.nodes[parent].flags.contains(.template)
      let depth = (depths[parent] ?? -1) + 1 + (isContent ? 1 : 0)
      depths[node] = depth
      write(node, "| " + String(repeating: "  ", count: depth))
      if document.nodes[node].flags.contains(.template) {
        lines.append("| " + String(repeating: "  ", count: depth + 1) + "content")
      }
      next = document.following(node, within: root)
    }
  }

  private mutating func write(_ node: Int, _ indent: String) {
    switch document.nodes[node].kind {
    case .document: break
    case .doctype:
      guard let type = document.doctype else { break }
      let hasNames = !(type.publicID ?? "").isEmpty || !(type.systemID ?? "").isEmpty
      let names = hasNames ? " \"\(type.publicID ?? "")\" \"\(type.systemID ?? "")\"" : ""
      lines.append("\(indent)<!DOCTYPE \(type.name)\(names)>")
    case .element:
      let prefix = ["", "svg ", "math "][Int(document.nodes[node].namespace.rawValue)]
      lines.append("\(indent)<\(prefix)\(document.name(of: node))>")
      let attributes = document.attributes(of: node).map { attribute in
        (name(of: attribute, on: node), document.value(of: attribute))
      }
      for (name, value) in attributes.sorted(by: { $0.0 < $1.0 }) {
        lines.append("\(indent)  \(name)=\"\(value)\"")
      }
    case .text: lines.append("\(indent)\"\(document.text(of: node))\"")
    case .comment: lines.append("\(indent)<!-- \(document.text(of: node)) -->")
    }
  }

  /// The name of an attribute, with the designator of its namespace on foreign elements.
  private func name(of attribute: HTMLAttribute, on node: Int) -> String {
    let name = document.name(of: attribute, on: node)
    guard document.nodes[node].namespace != .html, Self.namespaced.contains(name) else {
      return name
    }
    return name.replacing(":", with: " ")
  }

  private static let namespaced: Set<String> = [
    "xlink:actuate", "xlink:arcrole", "xlink:href", "xlink:role", "xlink:show", "xlink:title",
    "xlink:type", "xml:lang", "xml:space", "xmlns:xlink",
  ]
}
