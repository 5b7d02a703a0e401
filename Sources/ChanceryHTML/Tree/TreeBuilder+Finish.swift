extension TreeBuilder {
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

  /// Hands the tree over.
  mutating func finish() -> Built {
    if isScattered { gatherPieces() }
    return Built(
      nodes: nodes.copy(), attributes: tokenizer.attributes.copy(), pieces: pieces.copy(),
      replacements: tokenizer.replacements.copy(), nameLetters: tokenizer.names.letters,
      nameStarts: tokenizer.names.starts, doctype: doctype, isQuirky: isQuirky, notes: notes)
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
