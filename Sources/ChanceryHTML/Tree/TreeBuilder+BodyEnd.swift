/// The mode "in body": end tags.
extension TreeBuilder {
  mutating func endInBody() -> Bool {
    let tag = tokenizer.token.tag
    switch tag {
    case .div, .ul, .ol, .section, .article, .header, .footer, .nav, .aside, .figure, .figcaption,
      .main, .button, .blockquote, .dl, .pre, .select, .fieldset, .center, .address, .details,
      .dialog, .dir, .hgroup, .listing, .menu, .search, .summary:
      endBlock(tag)
    case .p:
      if !hasInScope(.p, [.scope, .button]) { insertImplied(.p) }
      endParagraph()
    case .li: endItem(tag, [.scope, .list])
    case .dd, .dt: endItem(tag, .scope)
    case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u:
      adoptMisnested()
    case .h1, .h2, .h3, .h4, .h5, .h6: endHeading()
    case .form: endForm()
    case .applet, .marquee, .object:
      guard hasInScope(tag) else { return true }
      endBlock(tag)
      clearFormattingToMarker()
    case .br: endBreak()
    case .template: return inHead()
    case .body: return endBody()
    case .html: return !endBody()
    default: endOther()
    }
    return true
  }

  private mutating func endBlock(_ tag: HTMLTag) {
    guard hasInScope(tag) else { return }
    generateImpliedEnds()
    popThrough(tag)
  }

  private mutating func endItem(_ tag: HTMLTag, _ bounds: ElementTraits) {
    guard hasInScope(tag, bounds) else { return }
    generateImpliedEnds(except: tag)
    popThrough(tag)
  }

  private mutating func endHeading() {
    guard headingIsInScope else { return }
    generateImpliedEnds()
    while !stack.isEmpty {
      let element = current
      if element.isHTML(tokenizer.token.tag) { endByToken(element.node) }
      pop()
      if element.traits.contains(.heading) { return }
    }
  }

  private var headingIsInScope: Bool {
    mutating get {
      var index = stack.last
      while index >= 0 {
        if stack[index].traits.contains(.heading) { return true }
        if stack[index].traits.contains(.scope) { return false }
        index -= 1
      }
      return false
    }
  }

  private mutating func endForm() {
    if hasOpen(.template) { return endBlock(.form) }
    let node = formElement
    formElement = -1
    guard node >= 0, let index = indexInScope(node) else { return }
    endByToken(node)
    // What closes above it does not change where it stands.
    generateImpliedEnds()
    if index < stack.count { removeFromStack(at: index) }
  }

  /// Where an element stands in the stack, if it is in scope.
  private mutating func indexInScope(_ node: Int32) -> Int? {
    var index = stack.last
    while index >= 0 {
      if stack[index].node == node { return index }
      if stack[index].traits.contains(.scope) { return nil }
      index -= 1
    }
    return nil
  }

  private mutating func endBreak() {
    reconstructFormatting()
    tokenizer.token.attributeCount = 0
    insertVoid()
    framesetIsAllowed = false
  }

  /// Ends the body; false when there is none.
  private mutating func endBody() -> Bool {
    guard hasInScope(.body) else { return tokenizer.token.tag == .body }
    if tokenizer.token.tag == .body, stack.count > 1 { endByToken(stack[1].node) }
    mode = .afterBody
    return true
  }

  /// Closes the element of that name, unless a special one is open inside.
  mutating func endOther() {
    let tag = tokenizer.token.tag
    if tag.rawValue < 256, openCounts[Int(tag.rawValue)] == 0 { return }
    var index = stack.last
    while index >= 0 {
      let element = stack[index]
      if element.isHTML(tag) {
        generateImpliedEnds(except: tag)
        endByToken(element.node)
        while stack.count > index { pop() }
        return
      }
      if element.traits.contains(.special) { return }
      index -= 1
    }
  }
}
