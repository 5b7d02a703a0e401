/// The modes inside of the parts of a table: groups of rows, rows, cells.
extension TreeBuilder {
  mutating func inTableBody() -> Bool {
    let tag = tokenizer.token.tag
    switch tokenizer.token.kind {
    case .startTag:
      switch tag {
      case .tr:
        clearToTableBody()
        insertElement()
        mode = .inRow
        return true
      case .td, .th:
        clearToTableBody()
        insertImplied(.tr)
        mode = .inRow
        return false
      case .caption, .col, .colgroup, .tbody, .tfoot, .thead: return !endTableBody()
      default: return inTable()
      }
    case .endTag:
      switch tag {
      case .tbody, .tfoot, .thead:
        if hasInScope(tag, .table) { _ = endTableBody() }
        return true
      case .table: return !endTableBody()
      case .body, .caption, .col, .colgroup, .html, .td, .th, .tr: return true
      default: return inTable()
      }
    default: return inTable()
    }
  }

  private mutating func clearToTableBody() {
    while stack.count > 1, !isTableBody(current), !current.isHTML(.template) { pop() }
  }

  private func isTableBody(_ element: OpenElement) -> Bool {
    element.isHTML(.tbody) || element.isHTML(.tfoot) || element.isHTML(.thead)
  }

  /// Closes the group of rows; false when there is none.
  private mutating func endTableBody() -> Bool {
    guard
      hasInScope(.tbody, .table) || hasInScope(.thead, .table) || hasInScope(.tfoot, .table)
    else { return false }
    clearToTableBody()
    if current.tag == tokenizer.token.tag { endByToken(current.node) }
    pop()
    mode = .inTable
    return true
  }

  mutating func inRow() -> Bool {
    let tag = tokenizer.token.tag
    switch tokenizer.token.kind {
    case .startTag:
      switch tag {
      case .td, .th:
        clearToRow()
        insertElement()
        mode = .inCell
        pushMarker()
        return true
      case .caption, .col, .colgroup, .tbody, .tfoot, .thead, .tr: return !endRow()
      default: return inTable()
      }
    case .endTag:
      switch tag {
      case .tr:
        _ = endRow()
        return true
      case .table: return !endRow()
      case .tbody, .tfoot, .thead: return hasInScope(tag, .table) ? !endRow() : true
      case .body, .caption, .col, .colgroup, .html, .td, .th: return true
      default: return inTable()
      }
    default: return inTable()
    }
  }

  private mutating func clearToRow() {
    while stack.count > 1, !current.isHTML(.tr), !current.isHTML(.template) { pop() }
  }

  /// Closes the row; false when there is none.
  private mutating func endRow() -> Bool {
    guard hasInScope(.tr, .table) else { return false }
    clearToRow()
    if tokenizer.token.tag == .tr { endByToken(current.node) }
    pop()
    mode = .inTableBody
    return true
  }

  mutating func inCell() -> Bool {
    let tag = tokenizer.token.tag
    switch tokenizer.token.kind {
    case .startTag:
      switch tag {
      case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr: return !endCell()
      default: return inBody()
      }
    case .endTag:
      switch tag {
      case .td, .th:
        guard hasInScope(tag, .table) else { return true }
        generateImpliedEnds()
        popThrough(tag)
        clearFormattingToMarker()
        mode = .inRow
        return true
      case .body, .caption, .col, .colgroup, .html: return true
      case .table, .tbody, .tfoot, .thead, .tr:
        return hasInScope(tag, .table) ? !endCell() : true
      default: return inBody()
      }
    default: return inBody()
    }
  }

  /// Closes the cell; false when there is none.
  private mutating func endCell() -> Bool {
    guard hasInScope(.td, .table) || hasInScope(.th, .table) else { return false }
    generateImpliedEnds()
    while stack.count > 1 {
      let element = current
      pop()
      if element.isHTML(.td) || element.isHTML(.th) { break }
    }
    clearFormattingToMarker()
    mode = .inRow
    return true
  }
}
