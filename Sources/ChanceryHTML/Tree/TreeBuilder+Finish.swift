extension TreeBuilder {
  /// Where a tree is built, if it fits.
  struct Memory {
    let nodes: UnsafeMutableBufferPointer<HTMLNode>
    let pieces: UnsafeMutableBufferPointer<HTMLTextPiece>
    let attributes: UnsafeMutableBufferPointer<HTMLAttribute>
  }

  /// What the builder leaves to the document.
  struct Built {
    var nodes: [HTMLNode] = []
    var attributes: [HTMLAttribute] = []
    var pieces: [HTMLTextPiece] = []
    var replacements: [UInt8] = []
    var nameLetters: [UInt8] = []
    var nameStarts: [Int32] = []
    var doctype: HTMLDoctype?
    var isQuirky = false
    var notes: [HTMLNote] = []
  }

  /// Begins a fragment inside of an element.
  mutating func begin(inside tag: HTMLTag, _ namespace: HTMLNamespace) {
    let traits =
      namespace == .html
      ? ElementTraits.html(tag, traits) : ElementTraits.foreign(tag, namespace)
    context = OpenElement(node: -1, tag: tag, traits: traits)
    contextNamespace = namespace
    if namespace == .html { enterRawText(tag) }
    let root = makeImplied(.html)
    insert(root, at: Place(parent: 0))
    push(root)
    if namespace == .html, tag == .template { templateModes.append(.inTemplate) }
    resetMode()
    // A form around the fragment is open, but on no stack.
    if namespace == .html, tag == .form { formElement = .max }
  }

  /// Text in such an element has no end: no start tag was seen that an end tag could answer.
  private mutating func enterRawText(_ tag: HTMLTag) {
    switch tag {
    case .title, .textarea: tokenizer.enter(.rcdata, until: "")
    case .style, .xmp, .iframe, .noembed, .noframes: tokenizer.enter(.rawText, until: "")
    case .script: tokenizer.enter(.script, until: "")
    case .plaintext: tokenizer.state = .plainText
    default: break
    }
  }

  /// Reads a page.
  ///
  /// Nodes and pieces are built in place, where they will stay: in dense pages a copy of them would
  /// cost as much as the parse.
  ///
  /// - Parameters:
  ///   - page: The bytes.
  ///   - settings: The limits.
  ///   - begin: What to do before the first token.
  /// - Returns: The tree.
  static func build(
    _ page: UnsafeBufferPointer<UInt8>, _ settings: HTMLDocument.Settings,
    begin: (inout TreeBuilder) -> Void
  ) -> Built {
    var built = Built()
    var pieces: [HTMLTextPiece] = []
    var attributes: [HTMLAttribute] = []
    let tags = likelyTags(in: page)
    let room = max(page.count / 24, tags * 2) + 32
    // Room for more than most pages have costs nothing: memory is given where it is touched.
    let nodes = [HTMLNode](unsafeUninitializedCapacity: room) { nodeMemory, nodeCount in
      pieces = .init(unsafeUninitializedCapacity: room / 2) { pieceMemory, pieceCount in
        attributes = .init(unsafeUninitializedCapacity: page.count / 32 + 16) {
          memory, attributeCount in
          let memory = Memory(nodes: nodeMemory, pieces: pieceMemory, attributes: memory)
          var builder = TreeBuilder(page, settings: settings, memory: memory)
          begin(&builder)
          builder.run()
          built = builder.finish()
          nodeCount = builder.nodes.lentCount
          pieceCount = builder.pieces.lentCount
          attributeCount = builder.tokenizer.attributes.lentCount
        }
      }
    }
    if built.nodes.isEmpty { built.nodes = nodes }
    if built.pieces.isEmpty { built.pieces = pieces }
    if built.attributes.isEmpty { built.attributes = attributes }
    return built
  }

  /// How many tags a page has, from every eighth stretch of it.
  private static func likelyTags(in page: UnsafeBufferPointer<UInt8>) -> Int {
    var tags = 0
    var start = 0
    while start < page.count {
      let stretch = page[start..<min(start + 64, page.count)]
      for byte in stretch { tags &+= byte == UInt8(ascii: "<") ? 1 : 0 }
      start += 512
    }
    // Pages of equal parts are met exactly; a little more than that.
    return tags * 8 + tags / 2
  }

  /// Hands over what does not lie in lent memory.
  private mutating func finish() -> Built {
    if isScattered { gatherPieces() }
    return Built(
      nodes: nodes.owned(), attributes: tokenizer.attributes.owned(), pieces: pieces.owned(),
      replacements: tokenizer.replacements.owned(), nameLetters: tokenizer.names.letters,
      nameStarts: tokenizer.names.starts, doctype: doctype, isQuirky: isQuirky, notes: notes)
  }

  /// Begins to keep the node of each piece.
  mutating func scatter() {
    isScattered = true
    for _ in 0..<pieces.count { owners.append(0) }
    for node in 0..<nodes.count where nodes[node].kind == .text || nodes[node].kind == .comment {
      for piece in nodes[node].itemStart..<(nodes[node].itemStart + nodes[node].itemCount) {
        owners[piece] = Int32(node)
      }
    }
  }

  /// Puts the pieces of each node together, in their order.
  private mutating func gatherPieces() {
    var next: Int32 = 0
    for node in 0..<nodes.count where nodes[node].kind == .text || nodes[node].kind == .comment {
      let count = nodes[node].itemCount
      nodes[node].itemStart = next
      nodes[node].itemCount = 0
      next += count
    }
    var sorted = Arena<HTMLTextPiece>(capacity: pieces.count)
    for piece in 0..<pieces.count { sorted.append(pieces[piece]) }
    for piece in 0..<pieces.count {
      let owner = owners[piece]
      pieces[nodes[owner].itemStart + nodes[owner].itemCount] = sorted[piece]
      nodes[owner].itemCount += 1
    }
  }
}
