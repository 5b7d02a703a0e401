extension TreeBuilder {
  /// The element that is open last.
  var current: OpenElement { @inline(__always) mutating get { stack[stack.last] } }

  @inline(__always) mutating func currentIs(_ tag: HTMLTag) -> Bool {
    !stack.isEmpty && stack[stack.last].isHTML(tag)
  }

  /// Makes an element for the token.
  @inline(__always) mutating func makeElement(_ namespace: HTMLNamespace = .html) -> Int32 {
    let node = Int32(nodes.count)
    var element = HTMLNode(
      kind: .element, tag: tokenizer.token.tag, start: Int32(tokenizer.token.start),
      end: Int32(tokenizer.token.end))
    element.namespace = namespace
    element.itemStart = Int32(tokenizer.token.attributeStart)
    element.itemCount = Int32(tokenizer.token.attributeCount)
    nodes.append(element)
    return node
  }

  /// Makes an element that has no tag.
  mutating func makeImplied(_ tag: HTMLTag) -> Int32 {
    let node = Int32(nodes.count)
    let place = Int32(tokenizer.token.start)
    nodes.append(HTMLNode(kind: .element, tag: tag, start: place, end: place, flags: .implied))
    return node
  }

  /// Inserts the element of the token and opens it.
  @inline(__always) @discardableResult mutating func insertElement() -> Int32 {
    makeRoom()
    let place = currentPlace()
    let node = makeElement()
    insert(node, at: place)
    push(node)
    return node
  }

  /// Inserts an element without a tag and opens it.
  @discardableResult mutating func insertImplied(_ tag: HTMLTag) -> Int32 {
    makeRoom()
    let place = currentPlace()
    let node = makeImplied(tag)
    insert(node, at: place)
    push(node)
    return node
  }

  /// Inserts the element of the token, which has no content.
  @inline(__always) mutating func insertVoid() {
    let place = currentPlace()
    let node = makeElement()
    insert(node, at: place)
    nodes[node].endTagStart = nodes[node].sourceEnd
    nodes[node].endTagEnd = nodes[node].sourceEnd
  }

  /// Closes the current element when as many are open as may be.
  @inline(__always) mutating func makeRoom() {
    if stack.count >= settings.maximumDepth {
      note(.depth, at: tokenizer.token.start)
      pop()
    }
  }

  /// Whether so many elements are open that no table or template may begin.
  var isTooDeepForTables: Bool { mutating get { stack.count >= settings.maximumDepth - 8 } }

  /// Opens an element of HTML.
  @inline(__always) mutating func push(_ node: Int32) {
    let tag = nodes[node].tag
    nodes[node].flags.insert(.open)
    stack.append(OpenElement(node: node, tag: tag, traits: ElementTraits.html(tag, traits)))
    if tag.rawValue < 256 { openCounts[Int(tag.rawValue)] += 1 }
  }

  /// Closes the current element; without an end tag it ends where the token begins.
  @inline(__always) mutating func pop() {
    let element = stack[stack.last]
    stack.truncate(to: stack.last)
    forget(element)
  }

  /// Notes that an element is not open any more.
  @inline(__always) mutating func forget(_ element: OpenElement) {
    if element.isForeign {
      openForeign -= 1
    } else if element.tag.rawValue < 256 {
      openCounts[Int(element.tag.rawValue)] -= 1
    }
    nodes[element.node].flags.remove(.open)
    if nodes[element.node].endTagStart < 0 {
      nodes[element.node].endTagStart = Int32(tokenizer.token.start)
      nodes[element.node].endTagEnd = Int32(tokenizer.token.start)
    }
  }

  /// Takes an element out of the middle of the stack.
  mutating func removeFromStack(at index: Int) {
    let element = stack[index]
    stack.remove(at: index)
    forget(element)
  }

  /// The token is the end tag of that element.
  @inline(__always) mutating func endByToken(_ node: Int32) {
    guard tokenizer.token.kind == .endTag else { return }
    nodes[node].endTagStart = Int32(tokenizer.token.start)
    nodes[node].endTagEnd = Int32(tokenizer.token.end)
  }

  /// Closes elements up to and with the last one of that name.
  mutating func popThrough(_ tag: HTMLTag) {
    while !stack.isEmpty {
      let element = current
      let isLast = element.isHTML(tag)
      if isLast, tokenizer.token.tag == tag { endByToken(element.node) }
      pop()
      if isLast { return }
    }
  }

  /// Closes elements until one with one of the traits is current.
  mutating func clearStack(to traits: ElementTraits) {
    while stack.count > 1, current.traits.isDisjoint(with: traits) { pop() }
  }

  /// Whether an element of that name is open in the scope that the traits bound.
  @inline(__always) mutating func hasInScope(_ tag: HTMLTag, _ bounds: ElementTraits = .scope)
    -> Bool
  {
    if openCounts[Int(tag.rawValue)] == 0 { return false }
    return search(tag, bounds)
  }

  @inline(never) private mutating func search(_ tag: HTMLTag, _ bounds: ElementTraits) -> Bool {
    var index = stack.last
    while index >= 0 {
      let element = stack[index]
      if element.isHTML(tag) { return true }
      if !element.traits.isDisjoint(with: bounds) { return false }
      index -= 1
    }
    return false
  }

  @inline(__always) mutating func hasOpen(_ tag: HTMLTag) -> Bool {
    openCounts[Int(tag.rawValue)] > 0
  }

  /// Closes what may be left open.
  @inline(__always) mutating func generateImpliedEnds(except tag: HTMLTag = .none) {
    while !stack.isEmpty, current.traits.contains(.impliedEnd), current.tag != tag { pop() }
  }

  mutating func generateImpliedEndsThoroughly() {
    while !stack.isEmpty, current.traits.contains(.thoroughEnd) { pop() }
  }

  /// Closes a paragraph if one is open in button scope.
  @inline(__always) mutating func closeParagraph() {
    if openCounts[Int(HTMLTag.p.rawValue)] > 0, search(.p, [.scope, .button]) { endParagraph() }
  }

  mutating func endParagraph() {
    generateImpliedEnds(except: .p)
    popThrough(.p)
  }

  /// The source has ended: closes everything.
  mutating func closeAll() {
    while !stack.isEmpty { pop() }
  }
}
