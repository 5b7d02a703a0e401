internal import ChanceryHTML
internal import ChanceryText

/// Walks a page and writes its text down, block by block.
///
/// Nothing is called recursively: the walk follows the links of the tree.
struct PageTextWriter {
  private let document: HTMLDocument
  private let roles = ElementRole.table
  private let names = ClassNames.embedded
  private var text: CollapsedText
  private var blocks: [PageBlock] = []
  private var containers: [PageContainer] = []
  private var buckets: [UInt16] = []
  /// The containers that are open, innermost last, and how many containers each has had inside.
  private var open: [Int] = []
  private var links = 0
  private var stress = 0
  private var media = 0
  private var rules = 0
  private var preformatted = 0
  /// What inline elements that began since the last text say.
  private var inlineWords: UInt16 = 0
  /// The line breaks since the last block; a second one ends a paragraph.
  private var lineBreaks = 0
  /// Cells that ended since the last text of the row, and whether the row has any text.
  private var cells = 0
  private var rowHasText = false
  private var isFull = false
  /// The block that is being written.
  private var current: PageBlock?

  /// Begins before the first element.
  init(_ document: HTMLDocument) {
    self.document = document
    text = CollapsedText(document)
    buckets.reserveCapacity(4_096)
  }

  /// Walks the whole page.
  ///
  /// - Complexity: O(*n*).
  mutating func walk() {
    document.source.withUnsafeBufferPointer { source in
      document.nodes.withUnsafeBufferPointer { nodes in
        var node = 0
        while true {
          if visit(node, nodes, source), nodes[node].firstChild >= 0 {
            node = Int(nodes[node].firstChild)
            continue
          }
          while nodes[node].nextSibling < 0 {
            node = Int(nodes[node].parent)
            if node <= 0 { return }
            leave(node, nodes)
          }
          node = Int(nodes[node].nextSibling)
        }
      }
    }
  }

  /// Ends the work.
  consuming func finish() -> PageText {
    endBlock()
    let (bytes, map) = text.finish()
    Self.addUp(blocks, in: bytes, to: &containers)
    return PageText(
      bytes: bytes, map: map, blocks: blocks, containers: containers, buckets: buckets,
      isCutShort: isFull)
  }
}

extension PageTextWriter {
  /// Enters a node; tells whether to go on with its children.
  ///
  /// An element without children that is entered is left at once.
  private mutating func visit(
    _ index: Int, _ nodes: UnsafeBufferPointer<HTMLNode>, _ source: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let node = nodes[index]
    switch node.kind {
    case .document: return true
    case .doctype, .comment: return false
    case .text:
      write(index, source)
      return false
    case .element: return visit(element: index, nodes, source)
    }
  }

  private mutating func visit(
    element index: Int, _ nodes: UnsafeBufferPointer<HTMLNode>,
    _ source: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let node = nodes[index]
    let role = role(of: node, source)
    switch role {
    case .skipped: return false
    case .medium:
      media += 1
      return false
    case .lineBreak:
      endBlock()
      lineBreaks += 1
      return false
    case .rule:
      endBlock()
      rules += 1
      return false
    case .link, .stress, .block, .inline: break
    }
    guard node.firstChild >= 0 else {
      if node.tag == .td || node.tag == .th { cells += 1 }
      return false
    }
    if role == .block { enter(index, nodes, source) } else { enter(inline: index, role, source) }
    return true
  }

  private mutating func enter(
    inline index: Int, _ role: ElementRole, _ source: UnsafeBufferPointer<UInt8>
  ) {
    if role == .stress { stress += 1 }
    if role == .link {
      links += 1
      if links == 1 { current?.links += 1 }
    }
    noteInline(index, source)
  }

  /// What an element does to its text; one with a hyphen in its name is a block of its site's own.
  private func role(of node: HTMLNode, _ source: UnsafeBufferPointer<UInt8>) -> ElementRole {
    if node.namespace == .svg { return .medium }
    if node.tag.rawValue < 256, node.tag.isKnown { return roles[Int(node.tag.rawValue)] }
    var at = Int(node.sourceStart) + 1
    while at < Int(node.sourceEnd) {
      let byte = source[at]
      if byte == UInt8(ascii: "-") { return .block }
      if byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { break }
      at += 1
    }
    return .inline
  }

  private mutating func leave(_ index: Int, _ nodes: UnsafeBufferPointer<HTMLNode>) {
    let node = nodes[index]
    guard node.kind == .element else { return }
    if let last = open.last, containers[last].node == Int32(index) {
      endBlock()
      lineBreaks = 0
      open.removeLast()
      if node.tag == .pre || node.tag == .listing || node.tag == .xmp { preformatted -= 1 }
      if node.tag == .td || node.tag == .th { cells += 1 }
      if node.tag == .tr { (cells, rowHasText) = (0, false) }
    } else if node.tag == .a {
      links -= 1
    } else if node.tag.rawValue < 256, roles[Int(node.tag.rawValue)] == .stress {
      stress -= 1
    }
  }

  private mutating func noteInline(_ index: Int, _ source: UnsafeBufferPointer<UInt8>) {
    guard let value = document.attribute(.class, of: index) else { return }
    names.forEachWord(in: value.valueRange, of: source) { words, _ in inlineWords |= words }
  }
}

extension PageTextWriter {
  private mutating func enter(
    _ index: Int, _ nodes: UnsafeBufferPointer<HTMLNode>, _ source: UnsafeBufferPointer<UInt8>
  ) {
    endBlock()
    lineBreaks = 0
    let node = nodes[index]
    if node.tag == .pre || node.tag == .listing || node.tag == .xmp { preformatted += 1 }
    if node.tag == .tr { (cells, rowHasText) = (0, false) }
    let parent = open.last
    var surroundings = parent.map { containers[$0].surroundings } ?? []
    surroundings.formUnion(Surroundings.of(node.tag))
    if links > 0 { surroundings.insert(.link) }
    let firstBucket = Int32(buckets.count)
    let (words, signature) = readAttributes(of: index, source, to: &surroundings)
    var position: Int32 = 0
    if let parent {
      position = containers[parent].children
      containers[parent].children += 1
    }
    open.append(containers.count)
    containers.append(
      PageContainer(
        node: Int32(index), parent: Int32(parent ?? -1), depth: Int32(open.count - 1),
        tag: node.tag.rawValue, surroundings: surroundings, words: words,
        outerWords: parent.map { containers[$0].outerWords | containers[$0].words } ?? 0,
        signature: signature, position: position, buckets: firstBucket..<Int32(buckets.count)))
  }

  /// Reads what the attributes of an element say; gives the classes of its words, and a hash of its
  /// tag and its `class`.
  private mutating func readAttributes(
    of index: Int, _ source: UnsafeBufferPointer<UInt8>, to surroundings: inout Surroundings
  ) -> (words: UInt16, signature: UInt32) {
    var words: UInt16 = 0
    var signature = UInt32(document.nodes[index].tag.rawValue) &* 0x9E37_79B1
    for attribute in document.attributes(of: index) {
      let range = attribute.valueRange
      switch attribute.name {
      case .class, .id, .role:
        names.forEachWord(in: range, of: source) { bits, bucket in
          words |= bits
          buckets.append(bucket)
        }
        if attribute.name == .class {
          for at in range { signature = (signature ^ UInt32(source[at])) &* 0x0100_0193 }
        }
        if ClassWord.related.isAmong(words), names.isTeaser(range, of: source) {
          surroundings.insert(.teaser)
        }
        if attribute.name == .role { surroundings.formUnion(Surroundings.ofRole(range, source)) }
      default:
        surroundings.formUnion(Surroundings.of(attribute.name, range, source))
      }
    }
    return (words, signature)
  }

  private mutating func write(_ index: Int, _ source: UnsafeBufferPointer<UInt8>) {
    let before = text.count
    let isOpen = current != nil
    guard !isFull, let container = open.last,
      let start = text.write(
        document.pieces(of: index), isPreformatted: preformatted > 0, continuesLine: isOpen)
    else { return }
    if current == nil {
      current = PageBlock(
        range: start..<start, container: container, links: links > 0 ? 1 : 0,
        inlineWords: inlineWords, followsLineBreak: lineBreaks == 1 && !blocks.isEmpty,
        cellsBefore: rowHasText ? min(cells, 50) : 0, mediaBefore: media, rulesBefore: rules)
    }
    let written = text.count - (isOpen ? before : start)
    if links > 0 { current?.linkBytes += written }
    if stress > 0 { current?.stressedBytes += written }
    inlineWords = 0
    lineBreaks = 0
    cells = 0
    rowHasText = true
  }

  private mutating func endBlock() {
    inlineWords = 0
    text.endLine()
    guard var block = current else { return }
    current = nil
    block.range = block.range.lowerBound..<text.count
    guard text.hasWord(from: block.range.lowerBound) else { return }
    blocks.append(block)
    if blocks.count == PageText.mostBlocks { isFull = true }
  }

  /// Adds what each block has to its container and all containers around it.
  private static func addUp(
    _ blocks: [PageBlock], in bytes: [UInt8], to containers: inout [PageContainer]
  ) {
    for block in blocks {
      containers[block.container].bytes += Int32(block.range.count)
      containers[block.container].linkBytes += Int32(min(block.linkBytes, block.range.count))
      containers[block.container].blocks += 1
      if block.range.count >= 40, Self.endsSentence(block.range, of: bytes) {
        containers[block.container].sentences += 1
      }
    }
    for index in containers.indices.reversed() where containers[index].parent >= 0 {
      let inner = containers[index]
      let outer = Int(inner.parent)
      containers[outer].bytes += inner.bytes
      containers[outer].linkBytes += inner.linkBytes
      containers[outer].blocks += inner.blocks
      containers[outer].sentences += inner.sentences
    }
  }

  /// Whether a text ends with `.`, `!`, `?` or `…`, a closing mark aside.
  private static func endsSentence(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    for at in range.suffix(6).reversed() {
      switch bytes[at] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
      case UInt8(ascii: "\""), UInt8(ascii: ")"), UInt8(ascii: "'"), 0x80...: continue
      default: return false
      }
    }
    return false
  }
}
