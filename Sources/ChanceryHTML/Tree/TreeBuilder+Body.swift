/// The mode "in body": text and start tags.
extension TreeBuilder {
  mutating func inBody() -> Bool {
    switch tokenizer.token.kind {
    case .text: insertBodyText(tokenizer.token.piece)
    case .startTag: return startInBody()
    case .endTag: return endInBody()
    case .comment: insertComment()
    case .null, .doctype: break
    case .end:
      if !templateModes.isEmpty { return inTemplate() }
    }
    return true
  }

  @inline(__always) mutating func insertBodyText(_ piece: HTMLTextPiece) {
    reconstructFormatting()
    insertText(piece)
    if framesetIsAllowed, !isSpace(piece) { framesetIsAllowed = false }
  }

  private mutating func startInBody() -> Bool {
    let tag = tokenizer.token.tag
    let rule = tag.rawValue < 256 ? rules[Int(tag.rawValue)] : .ordinary
    switch rule {
    case .ordinary:
      reconstructFormatting()
      insertElement()
    case .block:
      closeParagraph()
      insertElement()
    case .anchor: startAnchor()
    case .formatting:
      reconstructFormatting()
      insertElement()
      pushFormatting()
    case .voidInline:
      reconstructFormatting()
      insertVoid()
      framesetIsAllowed = false
    case .listItem: startListItem()
    case .heading: startHeading()
    case .head: return inHead()
    case .voidData: insertVoid()
    case .option: startOption()
    case .table, .svg, .math, .form, .button, .input, .select: startEmbedded(rule)
    default: return startSeldom(rule)
    }
    return true
  }

  private mutating func startHeading() {
    closeParagraph()
    if current.traits.contains(.heading) { pop() }
    insertElement()
  }

  private mutating func startEmbedded(_ rule: BodyRule) {
    switch rule {
    case .table: startTable()
    case .svg: startForeign(.svg)
    case .math: startForeign(.mathML)
    case .form: startForm()
    case .button: startButton()
    case .input: startInput()
    default: startSelect()
    }
  }

  private mutating func startSeldom(_ rule: BodyRule) -> Bool {
    switch rule {
    case .html: if !hasOpen(.template) { mergeAttributes(into: stack[0].node) }
    case .body: startSecondBody()
    case .frameset: startFrameset()
    case .preformatted:
      closeParagraph()
      insertElement()
      skipsNewline = true
      framesetIsAllowed = false
    case .definition: startDefinition()
    case .plainText:
      closeParagraph()
      insertElement()
      tokenizer.state = .plainText
    case .unbroken: startUnbroken()
    case .marker:
      reconstructFormatting()
      insertElement()
      pushMarker()
      framesetIsAllowed = false
    case .rule: startRule()
    case .image:
      tokenizer.token.tag = .img
      return false
    case .textArea: startTextArea()
    case .raw: startRaw()
    case .rubyBase:
      if hasInScope(.ruby) { generateImpliedEnds() }
      insertElement()
    case .rubyText:
      if hasInScope(.ruby) { generateImpliedEnds(except: .rtc) }
      insertElement()
    default: break
    }
    return true
  }

  private mutating func startSecondBody() {
    guard stack.count > 1, stack[1].isHTML(.body), !hasOpen(.template) else { return }
    framesetIsAllowed = false
    mergeAttributes(into: stack[1].node)
  }

  private mutating func startFrameset() {
    guard stack.count > 1, stack[1].isHTML(.body), framesetIsAllowed else { return }
    detach(stack[1].node)
    while stack.count > 1 { pop() }
    insertElement()
    mode = .inFrameset
  }

  private mutating func startForm() {
    let isInTemplate = hasOpen(.template)
    if formElement >= 0, !isInTemplate { return }
    closeParagraph()
    let node = insertElement()
    if !isInTemplate { formElement = node }
  }

  private mutating func startListItem() {
    framesetIsAllowed = false
    if hasOpen(.li) { closeItem(.li, .li) }
    closeParagraph()
    insertElement()
  }

  private mutating func startDefinition() {
    framesetIsAllowed = false
    if hasOpen(.dd) || hasOpen(.dt) { closeItem(.dd, .dt) }
    closeParagraph()
    insertElement()
  }

  /// Closes the item that a new one follows.
  private mutating func closeItem(_ one: HTMLTag, _ other: HTMLTag) {
    var index = stack.last
    while index >= 0 {
      let element = stack[index]
      if element.isHTML(one) || element.isHTML(other) {
        generateImpliedEnds(except: element.tag)
        popThrough(element.tag)
        return
      }
      if element.traits.contains(.special), element.isForeign || !isTransparent(element.tag) {
        return
      }
      index -= 1
    }
  }

  private func isTransparent(_ tag: HTMLTag) -> Bool {
    tag == .address || tag == .div || tag == .p
  }

  private mutating func startButton() {
    if hasInScope(.button) {
      generateImpliedEnds()
      popThrough(.button)
    }
    reconstructFormatting()
    insertElement()
    framesetIsAllowed = false
  }

  private mutating func startTable() {
    guard !isTooDeepForTables else { return note(.depth, at: tokenizer.token.start) }
    if !isQuirky { closeParagraph() }
    insertElement()
    framesetIsAllowed = false
    mode = .inTable
  }

  private mutating func startRule() {
    closeParagraph()
    if hasInScope(.select) { generateImpliedEnds() }
    insertVoid()
    framesetIsAllowed = false
  }

  private mutating func startTextArea() {
    skipsNewline = true
    framesetIsAllowed = false
    insertRaw(.rcdata, until: "textarea")
  }

  private mutating func startRaw() {
    switch tokenizer.token.tag {
    case .xmp:
      closeParagraph()
      reconstructFormatting()
      framesetIsAllowed = false
      insertRaw(.rawText, until: "xmp")
    case .iframe:
      framesetIsAllowed = false
      insertRaw(.rawText, until: "iframe")
    default: insertRaw(.rawText, until: "noembed")
    }
  }
}
