internal import ChanceryHTML
internal import ChanceryText

extension PageScan {
  /// Whether the page shows a day anywhere, in whatever notation.
  ///
  /// - Complexity: O(length of the short texts with digits in them).
  func shows(_ day: String) -> Bool {
    for node in times {
      guard let attribute = page.attribute(.datetime, of: node) else { continue }
      if page.text(of: attribute, limit: 60).hasPrefix(day) { return true }
    }
    for node in page.nodes.indices where page.nodes[node].isText {
      let source = page.nodes[node].source
      guard source.count >= 6, source.count <= Self.longestLine, !zones[node].contains(.hidden),
        page.source[source].contains(where: { $0 &- 0x30 < 10 }),
        shows(day, in: string(of: node, limit: Self.longestLine))
      else { continue }
      return true
    }
    return false
  }

  private static let longestLine = 240

  private func shows(_ day: String, in text: String) -> Bool {
    let tokens = DateTokens(text)
    for monthFirst in [false, true] {
      var start = 0
      while let date = WrittenDate(in: tokens, from: start, monthFirst: monthFirst) {
        if date.iso.hasPrefix(day) { return true }
        start = date.end
      }
    }
    return false
  }
}
