internal import ChanceryHTML
internal import ChanceryText

extension PageScan {
  /// A short stretch of shown text without a block's border in it.
  struct TextBlock {
    /// Its first text node.
    let node: Int
    /// Its text as one line, cut when long.
    let text: String
    /// Where it stands.
    let range: SourceRange
  }

  /// The pieces of shown text within an element, in order, each cleaned; empty ones are left out.
  ///
  /// - Complexity: O(nodes within, until the limit of bytes).
  func pieces(of element: Int, limit: Int = 600) -> [(node: Int, text: String)] {
    var pieces: [(Int, String)] = []
    var length = 0
    forEachText(within: element) { node in
      let text = PlainValue.clean(string(of: node, limit: limit))
      if !text.isEmpty { pieces.append((node, text)) }
      length += text.utf8.count
      return length < limit
    }
    return pieces
  }

  /// The shown text of an element, a line break where a block begins or two pieces touch.
  func lines(of element: Int, limit: Int = 400) -> String {
    var output: [UInt8] = []
    var lastBlock = blockNodes[element]
    var lastText = element
    forEachText(within: element) { node in
      let start = output.count
      var text: [UInt8] = []
      page.appendText(of: node, to: &text, limit: limit)
      let isBlank = text.allSatisfy { $0 <= 0x20 }
      if !isBlank, start > 0 {
        let isTouching = (output.last ?? 0x20) > 0x20 && (text.first ?? 0x20) > 0x20
        if blockNodes[node] != lastBlock || isTouching && !isTight(output.last, text.first)
          || isLink(lastText) && page.nodes[lastText].parent != page.nodes[node].parent
        {
          output.append(0x0A)
        }
      }
      if !isBlank {
        lastBlock = blockNodes[node]
        lastText = node
      }
      output += text.lazy.map { $0 < 0x20 ? 0x20 : $0 }
      return output.count < limit
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Whether a text is the content of a link.
  private func isLink(_ node: Int) -> Bool {
    let parent = Int(page.nodes[node].parent)
    return parent >= 0 && page.nodes[parent].tag == .a
  }

  /// Whether two bytes may touch without a border: punctuation does not begin a line.
  private func isTight(_ last: UInt8?, _ first: UInt8?) -> Bool {
    guard let last, let first else { return true }
    return first == UInt8(ascii: ",") || first == UInt8(ascii: ".") || first == UInt8(ascii: "-")
      || last == UInt8(ascii: "-") || last == UInt8(ascii: "(") || first == UInt8(ascii: ")")
  }

  /// The blocks of shown text between two nodes, in order.
  ///
  /// - Parameters:
  ///   - start: The first node.
  ///   - end: The node after the last one.
  ///   - most: How many blocks are wanted at most.
  ///   - longOnes: How many long blocks may be among them, the last being one of them.
  /// - Returns: The blocks; those without text are left out.
  func textBlocks(
    from start: Int, to end: Int, most: Int, longOnes: Int = .max
  ) -> [TextBlock] {
    var long = 0
    var blocks: [TextBlock] = []
    var text: [UInt8] = []
    var first = -1
    var last = -1
    func flush() {
      if first >= 0 {
        let clean = PlainValue.clean(String(decoding: text, as: UTF8.self))
        if clean.utf8.count > 240 { long += 1 }
        if !clean.isEmpty {
          // Text that was moved out of a table stands after what follows it.
          let range = SourceRange(page.nodes[first].source).union(
            SourceRange(page.nodes[last].source))
          blocks.append(TextBlock(node: first, text: clean, range: range))
        }
      }
      text.removeAll(keepingCapacity: true)
      first = -1
    }
    for node in max(0, start)..<max(0, start, min(end, page.nodes.count)) {
      if blocks.count >= most || long >= longOnes { break }
      if page.nodes[node].tag == .br { flush() }
      guard page.nodes[node].isText, !zones[node].contains(.hidden) else { continue }
      if first >= 0, blockNodes[node] != blockNodes[last] { flush() }
      if first < 0 { first = node }
      last = node
      if text.count < 500 {
        page.appendText(of: node, to: &text, limit: 500)
        text.append(0x20)
      }
    }
    flush()
    return blocks
  }

  /// The longest part of a stated title that the page shows as a text of its own, outside of links
  /// and menus: a headline in no heading.
  ///
  /// - Complexity: O(nodes) for each part, but for texts of about its length.
  func shownPart(of titles: [String], _ names: SiteNames) -> (node: Int, text: String)? {
    for title in titles.prefix(3) {
      let parts = TitleParts(title).all
      var candidates = [title, names.strip(title)] + parts.filter { !names.isName($0) }
      candidates.sort { $0.utf8.count > $1.utf8.count }
      for candidate in candidates.prefix(6) {
        let folded = FoldedTitle(candidate)
        guard folded.count >= 2, let node = text(with: folded, length: candidate.utf8.count) else {
          continue
        }
        return (node, PlainValue.clean(string(of: node, limit: 2000)))
      }
    }
    return nil
  }

  private func text(with wanted: FoldedTitle, length: Int) -> Int? {
    for node in page.nodes.indices where page.nodes[node].isText {
      let source = page.nodes[node].source.count
      guard source * 4 >= length * 3, source <= length * 2 + 100,
        zones[node].isDisjoint(with: [.hidden, .navigation])
      else { continue }
      let parent = Int(page.nodes[node].parent)
      if parent >= 0, page.nodes[parent].tag == .a || page.nodes[parent].tag == .li { continue }
      if FoldedTitle(string(of: node, limit: 2000)) == wanted { return node }
    }
    return nil
  }

  /// The text of one node.
  func string(of node: Int, limit: Int) -> String {
    var text: [UInt8] = []
    page.appendText(of: node, to: &text, limit: limit)
    return String(decoding: text, as: UTF8.self)
  }

  /// Walks the shown text nodes within an element in the order of the tree, by its links.
  func forEachText(within element: Int, _ body: (Int) -> Bool) {
    var node = element
    while true {
      let isHidden = zones[node].contains(.hidden) && node != element
      if page.nodes[node].isText, !isHidden, !body(node) { return }
      if page.nodes[node].firstChild >= 0, !isHidden {
        node = Int(page.nodes[node].firstChild)
        continue
      }
      while page.nodes[node].nextSibling < 0 || node == element {
        if node == element { return }
        node = Int(page.nodes[node].parent)
      }
      node = Int(page.nodes[node].nextSibling)
    }
  }
}
