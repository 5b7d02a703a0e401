/// The modes before the body.
extension TreeBuilder {
  mutating func initial() -> Bool {
    switch tokenizer.token.kind {
    case .text:
      _ = takeLeadingSpace()
      if textIsUsedUp { return true }
    case .comment:
      insertComment(at: Place(parent: 0))
      return true
    case .doctype:
      insertDoctype()
      mode = .beforeHTML
      return true
    default: break
    }
    isQuirky = true
    mode = .beforeHTML
    return false
  }

  private mutating func insertDoctype() {
    let token = tokenizer.token
    let node = Int32(nodes.count)
    nodes.append(HTMLNode(kind: .doctype, start: Int32(token.start), end: Int32(token.end)))
    insert(node, at: Place(parent: 0))
    let read = tokenizer.doctype.value(in: tokenizer)
    isQuirky = tokenizer.doctype.forcesQuirks || read.asksForQuirks
    doctype = read
  }

  mutating func beforeHTML() -> Bool {
    switch tokenizer.token.kind {
    case .doctype: return true
    case .comment:
      insertComment(at: Place(parent: 0))
      return true
    case .text:
      _ = takeLeadingSpace()
      if textIsUsedUp { return true }
    case .startTag where tokenizer.token.tag == .html:
      let node = makeElement()
      insert(node, at: Place(parent: 0))
      push(node)
      mode = .beforeHead
      return true
    case .endTag where !mayImplyStructure: return true
    default: break
    }
    let node = makeImplied(.html)
    insert(node, at: Place(parent: 0))
    push(node)
    mode = .beforeHead
    return false
  }

  /// Whether the end tag is one of those that imply head and body.
  private var mayImplyStructure: Bool {
    switch tokenizer.token.tag {
    case .head, .body, .html, .br: true
    default: false
    }
  }

  mutating func beforeHead() -> Bool {
    switch tokenizer.token.kind {
    case .doctype: return true
    case .comment:
      insertComment()
      return true
    case .text:
      _ = takeLeadingSpace()
      if textIsUsedUp { return true }
    case .startTag where tokenizer.token.tag == .html: return inBody()
    case .startTag where tokenizer.token.tag == .head:
      headElement = insertElement()
      mode = .inHead
      return true
    case .endTag where !mayImplyStructure: return true
    default: break
    }
    headElement = insertImplied(.head)
    mode = .inHead
    return false
  }

  mutating func inHead() -> Bool {
    switch tokenizer.token.kind {
    case .doctype: return true
    case .comment:
      insertComment()
      return true
    case .text:
      if let space = takeLeadingSpace() { insertText(space) }
      if textIsUsedUp { return true }
    case .startTag:
      if let done = inHeadStart() { return done }
    case .endTag:
      switch tokenizer.token.tag {
      case .head:
        endByToken(current.node)
        pop()
        mode = .afterHead
        return true
      case .template:
        endTemplate()
        return true
      case .body, .html, .br: break
      default: return true
      }
    default: break
    }
    pop()
    mode = .afterHead
    return false
  }

  /// Deals with a start tag in the head; `nil` when the tag ends it.
  private mutating func inHeadStart() -> Bool? {
    switch tokenizer.token.tag {
    case .html: return inBody()
    case .base, .basefont, .bgsound, .link, .meta: insertVoid()
    case .title: insertRaw(.rcdata, until: "title")
    case .noscript:
      insertElement()
      mode = .inHeadNoscript
    case .noframes: insertRaw(.rawText, until: "noframes")
    case .style: insertRaw(.rawText, until: "style")
    case .script: insertRaw(.script, until: "script")
    case .template: startTemplate()
    case .head: break
    default: return nil
    }
    return true
  }

  /// Inserts an element whose content is text up to its end tag.
  mutating func insertRaw(_ state: Tokenizer.State, until name: String) {
    insertElement()
    tokenizer.enter(state, until: name)
    originalMode = mode
    mode = .text
  }

  mutating func inHeadNoscript() -> Bool {
    switch tokenizer.token.kind {
    case .doctype: return true
    case .comment: return inHead()
    case .text:
      if let space = takeLeadingSpace() { insertText(space) }
      if textIsUsedUp { return true }
    case .startTag:
      switch tokenizer.token.tag {
      case .html: return inBody()
      case .basefont, .bgsound, .link, .meta, .noframes, .style: return inHead()
      case .head, .noscript: return true
      default: break
      }
    case .endTag:
      if tokenizer.token.tag == .noscript {
        endByToken(current.node)
        pop()
        mode = .inHead
        return true
      }
      if tokenizer.token.tag != .br { return true }
    default: break
    }
    pop()
    mode = .inHead
    return false
  }

  mutating func afterHead() -> Bool {
    switch tokenizer.token.kind {
    case .doctype: return true
    case .comment:
      insertComment()
      return true
    case .text:
      if let space = takeLeadingSpace() { insertText(space) }
      if textIsUsedUp { return true }
    case .startTag:
      if let done = afterHeadStart() { return done }
    case .endTag:
      switch tokenizer.token.tag {
      case .template: return inHead()
      case .body, .html, .br: break
      default: return true
      }
    default: break
    }
    insertImplied(.body)
    mode = .inBody
    return false
  }

  private mutating func afterHeadStart() -> Bool? {
    switch tokenizer.token.tag {
    case .html: return inBody()
    case .body:
      insertElement()
      framesetIsAllowed = false
      mode = .inBody
    case .frameset:
      insertElement()
      mode = .inFrameset
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
      let head = headElement
      push(head)
      let done = inHead()
      var index = stack.last
      while index > 0, stack[index].node != head { index -= 1 }
      if index > 0 { removeFromStack(at: index) }
      return done
    case .head: break
    default: return nil
    }
    return true
  }
}
