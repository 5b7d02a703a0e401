/// Foreign content: drawings and formulas.
extension TreeBuilder {
  /// The current element, or the context of a fragment while nothing but its root is open.
  private var adjustedCurrent: OpenElement {
    mutating get {
      if stack.count == 1, let context { return context }
      return current
    }
  }

  var adjustedCurrentIsForeign: Bool {
    mutating get { !stack.isEmpty && adjustedCurrent.isForeign }
  }

  /// Whether the token goes by the rules for foreign content.
  var foreignRulesApply: Bool {
    mutating get {
      guard !stack.isEmpty else { return false }
      let element = adjustedCurrent
      let kind = tokenizer.token.kind
      guard element.isForeign, kind != .end else { return false }
      let tag = tokenizer.token.tag
      let isText = kind == .text || kind == .null
      if element.traits.contains(.textIntegration) {
        if isText { return false }
        if kind == .startTag, tag != .mglyph, tag != .malignmark { return false }
      }
      if element.traits.contains(.htmlIntegration), isText || kind == .startTag { return false }
      return !(kind == .startTag && tag == .svg && element.tag == .annotationXml)
    }
  }

  mutating func inForeign() -> Bool {
    switch tokenizer.token.kind {
    case .null: insertText(substitute)
    case .text:
      insertText(tokenizer.token.piece)
      if framesetIsAllowed, !isSpace(tokenizer.token.piece) { framesetIsAllowed = false }
    case .comment: insertComment()
    case .doctype, .end: break
    case .startTag:
      if tokenBreaksOut { return breakOut() }
      insertForeign(adjustedNamespace)
    case .endTag:
      if tokenizer.token.tag == .br || tokenizer.token.tag == .p { return breakOut() }
      return endInForeign()
    }
    return true
  }

  private var tokenBreaksOut: Bool {
    mutating get {
      let tag = tokenizer.token.tag
      if ElementTraits.html(tag, traits).contains(.breaksOut) { return true }
      guard tag == .font else { return false }
      for index in 0..<tokenizer.token.attributeCount {
        let name = tokenizer.attributes[tokenizer.token.attributeStart + index].name
        if name == .color || name == .face || name == .size { return true }
      }
      return false
    }
  }

  /// Closes the foreign elements, and goes by the rules of the mode.
  private mutating func breakOut() -> Bool {
    while stack.count > 1, current.isForeign,
      current.traits.isDisjoint(with: [.textIntegration, .htmlIntegration])
    {
      pop()
    }
    return dispatch(mode)
  }

  private var adjustedNamespace: HTMLNamespace {
    mutating get {
      stack.count == 1 && context != nil ? contextNamespace : nodes[current.node].namespace
    }
  }

  /// Inserts `<svg>` or `<math>` where HTML stands.
  mutating func startForeign(_ namespace: HTMLNamespace) {
    reconstructFormatting()
    insertForeign(namespace)
  }

  private mutating func insertForeign(_ namespace: HTMLNamespace) {
    makeRoom()
    let place = currentPlace()
    let node = makeElement(namespace)
    insert(node, at: place)
    if tokenizer.token.isSelfClosing {
      nodes[node].endTagStart = nodes[node].sourceEnd
      nodes[node].endTagEnd = nodes[node].sourceEnd
      return
    }
    nodes[node].flags.insert(.open)
    var traits = ElementTraits.foreign(tokenizer.token.tag, namespace)
    if tokenizer.token.tag == .annotationXml, namespace == .mathML, tokenHoldsHTML {
      traits.insert(.htmlIntegration)
    }
    stack.append(OpenElement(node: node, tag: tokenizer.token.tag, traits: traits))
    openForeign += 1
  }

  /// Whether an `annotation-xml` says that its content is HTML.
  private var tokenHoldsHTML: Bool {
    mutating get {
      for index in 0..<tokenizer.token.attributeCount {
        let attribute = tokenizer.attributes[tokenizer.token.attributeStart + index]
        guard attribute.name == .encoding else { continue }
        let value = attribute.valueRange
        return value.count == 9 && tokenizer.matches("text/html", at: value.lowerBound)
          || value.count == 21 && tokenizer.matches("application/xhtml+xml", at: value.lowerBound)
      }
      return false
    }
  }

  private mutating func endInForeign() -> Bool {
    let tag = tokenizer.token.tag
    var index = stack.last
    while index > 0 {
      let element = stack[index]
      if !element.isForeign { return dispatch(mode) }
      if element.tag == tag {
        endByToken(element.node)
        while stack.count > index { pop() }
        return true
      }
      index -= 1
    }
    // Only the root of a fragment is left, which never closes.
    return stack.count == 1 ? true : dispatch(mode)
  }
}
