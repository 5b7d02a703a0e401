/// Raw text, framesets, and the modes after the body.
extension TreeBuilder {
  mutating func inText() -> Bool {
    switch tokenizer.token.kind {
    case .text:
      insertText(tokenizer.token.piece)
      return true
    case .endTag:
      endByToken(current.node)
      pop()
      mode = originalMode
      return true
    case .end:
      pop()
      mode = originalMode
      return false
    default: return true
    }
  }

  mutating func afterBody() -> Bool {
    switch tokenizer.token.kind {
    case .text:
      if let space = takeLeadingSpace() { insertBodyText(space) }
      if textIsUsedUp { return true }
    case .comment:
      insertComment(at: Place(parent: stack[0].node))
      return true
    case .doctype, .end: return true
    case .startTag where tokenizer.token.tag == .html: return inBody()
    case .endTag where tokenizer.token.tag == .html:
      if context == nil {
        endByToken(stack[0].node)
        mode = .afterAfterBody
      }
      return true
    default: break
    }
    mode = .inBody
    return false
  }

  mutating func afterAfterBody() -> Bool {
    switch tokenizer.token.kind {
    case .text:
      if let space = takeLeadingSpace() { insertBodyText(space) }
      if textIsUsedUp { return true }
    case .comment:
      insertComment(at: Place(parent: 0))
      return true
    case .doctype, .end: return true
    case .startTag where tokenizer.token.tag == .html: return inBody()
    default: break
    }
    mode = .inBody
    return false
  }

  mutating func inFrameset() -> Bool {
    let tag = tokenizer.token.tag
    switch tokenizer.token.kind {
    case .text: insertSpaceOnly()
    case .comment: insertComment()
    case .startTag where tag == .html: return inBody()
    case .startTag where tag == .frameset: insertElement()
    case .startTag where tag == .frame: insertVoid()
    case .startTag where tag == .noframes: return inHead()
    case .endTag where tag == .frameset:
      guard stack.count > 1 else { return true }
      endByToken(current.node)
      pop()
      if context == nil, !currentIs(.frameset) { mode = .afterFrameset }
    default: break
    }
    return true
  }

  mutating func afterFrameset() -> Bool {
    let tag = tokenizer.token.tag
    switch tokenizer.token.kind {
    case .text: insertSpaceOnly()
    case .comment: insertComment()
    case .startTag where tag == .html: return inBody()
    case .startTag where tag == .noframes: return inHead()
    case .endTag where tag == .html:
      endByToken(stack[0].node)
      mode = .afterAfterFrameset
    default: break
    }
    return true
  }

  mutating func afterAfterFrameset() -> Bool {
    switch tokenizer.token.kind {
    case .text: insertSpaceOnly()
    case .comment: insertComment(at: Place(parent: 0))
    case .startTag where tokenizer.token.tag == .html: return inBody()
    case .startTag where tokenizer.token.tag == .noframes: return inHead()
    default: break
    }
    return true
  }

  /// Inserts the white space of the token; other text has no place among frames.
  private mutating func insertSpaceOnly() {
    while !textIsUsedUp {
      if let space = takeLeadingSpace() {
        insertText(space)
        continue
      }
      guard tokenizer.token.piece.isVerbatim else { return }
      tokenizer.token.piece.sourceStart += 1
    }
  }
}
