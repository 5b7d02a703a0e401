/// Templates, and which mode goes with what is open.
extension TreeBuilder {
  mutating func startTemplate() {
    guard !isTooDeepForTables else { return note(.depth, at: tokenizer.token.start) }
    let node = insertElement()
    nodes[node].flags.insert(.template)
    pushMarker()
    framesetIsAllowed = false
    mode = .inTemplate
    templateModes.append(.inTemplate)
  }

  mutating func endTemplate() {
    guard hasOpen(.template) else { return }
    generateImpliedEndsThoroughly()
    popThrough(.template)
    clearFormattingToMarker()
    _ = templateModes.popLast()
    resetMode()
  }

  mutating func inTemplate() -> Bool {
    switch tokenizer.token.kind {
    case .text, .null, .comment, .doctype: return inBody()
    case .startTag: return startInTemplate()
    case .endTag: return tokenizer.token.tag == .template ? inHead() : true
    case .end:
      guard hasOpen(.template) else { return true }
      popThrough(.template)
      clearFormattingToMarker()
      _ = templateModes.popLast()
      resetMode()
      return false
    }
  }

  private mutating func startInTemplate() -> Bool {
    switch tokenizer.token.tag {
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
      return inHead()
    case .caption, .colgroup, .tbody, .tfoot, .thead: return become(.inTable)
    case .col: return become(.inColumnGroup)
    case .tr: return become(.inTableBody)
    case .td, .th: return become(.inRow)
    default: return become(.inBody)
    }
  }

  private mutating func become(_ other: Mode) -> Bool {
    _ = templateModes.popLast()
    templateModes.append(other)
    mode = other
    return false
  }

  /// Chooses the mode anew by what is open.
  mutating func resetMode() {
    var index = stack.last
    while index >= 0 {
      let isLast = index == 0
      let element = isLast ? context ?? stack[0] : stack[index]
      if !element.isForeign, let found = mode(for: element.tag, isLast: isLast) {
        mode = found
        return
      }
      index -= 1
    }
    mode = .inBody
  }

  private func mode(for tag: HTMLTag, isLast: Bool) -> Mode? {
    switch tag {
    case .td, .th: isLast ? nil : .inCell
    case .tr: .inRow
    case .tbody, .thead, .tfoot: .inTableBody
    case .caption: .inCaption
    case .colgroup: .inColumnGroup
    case .table: .inTable
    case .template: templateModes.last ?? .inBody
    case .head: isLast ? nil : .inHead
    case .body: .inBody
    case .frameset: .inFrameset
    case .html: headElement < 0 ? .beforeHead : .afterHead
    default: nil
    }
  }
}
