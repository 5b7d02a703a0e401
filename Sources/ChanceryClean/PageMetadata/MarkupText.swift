internal import ChanceryHTML

/// A value that may hold mark-up or character references where it should be plain text.
enum MarkupText {
  /// The text of a value: references resolved, tags taken away, one line.
  ///
  /// Values of JSON-LD are text and need neither; systems escape them all the same.
  static func plain(_ value: String) -> String {
    guard value.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) else {
      return PlainValue.clean(value)
    }
    let page = HTMLDocument(Array(value.utf8.prefix(4000)))
    var text: [UInt8] = []
    for node in page.nodes.indices where page.nodes[node].isText {
      page.appendText(of: node, to: &text, limit: 4000)
    }
    return PlainValue.clean(String(decoding: text, as: UTF8.self))
  }
}
