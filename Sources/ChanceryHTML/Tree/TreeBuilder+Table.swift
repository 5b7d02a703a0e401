/// The modes inside of tables, but for rows and cells.
extension TreeBuilder {
  mutating func inTable() -> Bool {
    switch tokenizer.token.kind {
    case .text, .null:
      guard takesTableText else { return inBodyFostered() }
      pendingTableText.removeAll(keepingCapacity: true)
      originalMode = mode
      mode = .inTableText
      return false
    case .comment: insertComment()
    case .doctype: break
    case .startTag: return startInTable()
    case .endTag: return endInTable()
    case .end: return inBody()
    }
    return true
  }

  private var takesTableText: Bool {
    current.traits.contains(.fosters) || current.isHTML(.template)
  }

  /// Goes by the rules of the body, with what is inserted going before the table.
  private mutating func inBodyFostered() -> Bool {
    fosterParenting = true
    let done = inBody()
    fosterParenting = false
    return done
  }

  private mutating func startInTable() -> Bool {
    switch tokenizer.token.tag {
    case .caption:
      clearStack(to: .table)
      pushMarker()
      insertElement()
      mode = .inCaption
    case .colgroup:
      clearStack(to: .table)
      insertElement()
      mode = .inColumnGroup
    case .col:
      clearStack(to: .table)
      insertImplied(.colgroup)
      mode = .inColumnGroup
      return false
    case .tbody, .tfoot, .thead:
      clearStack(to: .table)
      insertElement()
      mode = .inTableBody
    case .td, .th, .tr:
      clearStack(to: .table)
      insertImplied(.tbody)
      mode = .inTableBody
      return false
    case .table:
      guard hasInScope(.table, .table) else { return true }
      popThrough(.table)
      resetMode()
      return false
    case .style, .script, .template: return inHead()
    case .input where tokenIsHidden: insertVoid()
    case .form: startFormInTable()
    default: return inBodyFostered()
    }
    return true
  }

  private mutating func startFormInTable() {
    guard formElement < 0, !hasOpen(.template) else { return }
    formElement = insertElement()
    pop()
  }

  private mutating func endInTable() -> Bool {
    switch tokenizer.token.tag {
    case .table:
      guard hasInScope(.table, .table) else { return true }
      popThrough(.table)
      resetMode()
      return true
    case .body, .caption, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: return true
    case .template: return inHead()
    default: return inBodyFostered()
    }
  }

  mutating func inTableText() -> Bool {
    if tokenizer.token.kind == .null { return true }
    if tokenizer.token.kind == .text {
      pendingTableText.append(tokenizer.token.piece)
      return true
    }
    let pieces = pendingTableText
    if pieces.allSatisfy({ isSpace($0) }) {
      for piece in pieces { insertText(piece) }
    } else {
      fosterParenting = true
      for piece in pieces { insertBodyText(piece) }
      fosterParenting = false
    }
    mode = originalMode
    return false
  }

  mutating func inCaption() -> Bool {
    let tag = tokenizer.token.tag
    switch (tokenizer.token.kind, tag) {
    case (.endTag, .caption):
      endCaption()
      return true
    case (.startTag, .caption), (.startTag, .col), (.startTag, .colgroup), (.startTag, .tbody),
      (.startTag, .td), (.startTag, .tfoot), (.startTag, .th), (.startTag, .thead),
      (.startTag, .tr), (.endTag, .table):
      return !endCaption()
    case (.endTag, .body), (.endTag, .col), (.endTag, .colgroup), (.endTag, .html),
      (.endTag, .tbody), (.endTag, .td), (.endTag, .tfoot), (.endTag, .th), (.endTag, .thead),
      (.endTag, .tr):
      return true
    default: return inBody()
    }
  }

  /// Closes the caption; false when there is none.
  @discardableResult private mutating func endCaption() -> Bool {
    guard hasInScope(.caption, .table) else { return false }
    generateImpliedEnds()
    popThrough(.caption)
    clearFormattingToMarker()
    mode = .inTable
    return true
  }

  mutating func inColumnGroup() -> Bool {
    let tag = tokenizer.token.tag
    switch tokenizer.token.kind {
    case .text:
      if let space = takeLeadingSpace() { insertText(space) }
      if textIsUsedUp { return true }
    case .comment:
      insertComment()
      return true
    case .doctype: return true
    case .startTag where tag == .html: return inBody()
    case .startTag where tag == .col:
      insertVoid()
      return true
    case .startTag where tag == .template: return inHead()
    case .endTag where tag == .template: return inHead()
    case .endTag where tag == .colgroup:
      guard currentIs(.colgroup) else { return true }
      popThrough(.colgroup)
      mode = .inTable
      return true
    case .endTag where tag == .col: return true
    case .end: return inBody()
    default: break
    }
    guard currentIs(.colgroup) else { return true }
    pop()
    mode = .inTable
    return false
  }
}
