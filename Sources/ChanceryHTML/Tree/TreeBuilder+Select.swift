/// Fields of forms, where a `<select>` may be open.
extension TreeBuilder {
  mutating func startInput() {
    if context?.isHTML(.select) == true { return }
    if hasInScope(.select) { popThrough(.select) }
    reconstructFormatting()
    insertVoid()
    if !tokenIsHidden { framesetIsAllowed = false }
  }

  /// Whether the token has the attribute `type=hidden`.
  var tokenIsHidden: Bool {
    for index in 0..<tokenizer.token.attributeCount {
      let attribute = tokenizer.attributes[tokenizer.token.attributeStart + index]
      guard attribute.name == .type else { continue }
      return attribute.valueRange.count == 6
        && tokenizer.matches("hidden", at: attribute.valueRange.lowerBound)
    }
    return false
  }

  mutating func startSelect() {
    if context?.isHTML(.select) == true { return }
    if hasInScope(.select) { return popThrough(.select) }
    reconstructFormatting()
    insertElement()
    framesetIsAllowed = false
  }

  mutating func startOption() {
    if hasInScope(.select) {
      generateImpliedEnds(except: tokenizer.token.tag == .option ? .optgroup : .none)
    } else if currentIs(.option) {
      pop()
    }
    reconstructFormatting()
    insertElement()
  }
}
