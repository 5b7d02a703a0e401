/// The list of active formatting elements.
extension TreeBuilder {
  mutating func pushMarker() {
    formatting.append(OpenElement(node: -1, tag: .none, traits: []))
  }

  mutating func clearFormattingToMarker() {
    while !formatting.isEmpty {
      let entry = formatting[formatting.last]
      formatting.truncate(to: formatting.last)
      if entry.node < 0 { return }
    }
  }

  /// Puts the current element on the list; of four equal ones the first is forgotten.
  mutating func pushFormatting() {
    let element = current
    var equal = 0
    var first = 0
    var length = 0
    var index = formatting.last
    while index >= 0, formatting[index].node >= 0 {
      if formatting[index].tag == element.tag,
        haveEqualAttributes(formatting[index].node, element.node)
      {
        equal += 1
        first = index
      }
      length += 1
      index -= 1
    }
    if equal >= 3 {
      formatting.remove(at: first)
    } else if length >= settings.maximumFormatting {
      note(.formatting, at: tokenizer.token.start)
      formatting.remove(at: index + 1)
    }
    formatting.append(element)
  }

  private mutating func haveEqualAttributes(_ one: Int32, _ other: Int32) -> Bool {
    let count = Int(nodes[one].itemCount)
    guard count == Int(nodes[other].itemCount) else { return false }
    let first = Int(nodes[one].itemStart)
    let second = Int(nodes[other].itemStart)
    for index in 0..<count {
      if equal(tokenizer.attributes[first + index], tokenizer.attributes[second + index]) {
        continue
      }
      // The order does not matter, but so many in another order are not worth the search.
      guard count <= 16, contains(tokenizer.attributes[first + index], second..<(second + count))
      else { return false }
    }
    return true
  }

  private mutating func contains(_ attribute: HTMLAttribute, _ range: Range<Int>) -> Bool {
    for index in range where equal(attribute, tokenizer.attributes[index]) { return true }
    return false
  }

  private mutating func equal(_ one: HTMLAttribute, _ other: HTMLAttribute) -> Bool {
    let first = one.valueRange
    let second = other.valueRange
    guard one.name == other.name, first.count == second.count else { return false }
    for offset in 0..<first.count {
      let left = tokenizer.bytes[first.lowerBound + offset]
      if left != tokenizer.bytes[second.lowerBound + offset] { return false }
    }
    return true
  }

  /// Opens again what was formatting and got closed by a block.
  @inline(__always) mutating func reconstructFormatting() {
    if formatting.isEmpty { return }
    let last = formatting[formatting.last]
    if last.node < 0 || nodes[last.node].flags.contains(.open) { return }
    reconstructClosed()
  }

  @inline(never) private mutating func reconstructClosed() {
    var index = formatting.last
    while index > 0 {
      let before = formatting[index - 1]
      if before.node < 0 || nodes[before.node].flags.contains(.open) { break }
      index -= 1
    }
    let count = formatting.count - index
    guard count <= cloneBudget, stack.count + count < settings.maximumDepth else {
      note(.formatting, at: tokenizer.token.start)
      formatting.truncate(to: index)
      return
    }
    while index < formatting.count {
      let clone = clone(formatting[index].node)
      insert(clone, at: currentPlace())
      push(clone)
      formatting[index].node = clone
      index += 1
    }
  }

  /// Makes an element like another one.
  mutating func clone(_ node: Int32) -> Int32 {
    cloneBudget -= 1
    let copy = Int32(nodes.count)
    let original = nodes[node]
    var made = HTMLNode(
      kind: .element, tag: original.tag, start: original.sourceStart, end: original.sourceEnd,
      flags: .cloned)
    made.itemStart = original.itemStart
    made.itemCount = original.itemCount
    nodes.append(made)
    return copy
  }

  mutating func startAnchor() {
    var index = formatting.last
    while index >= 0, formatting[index].node >= 0 {
      if formatting[index].tag == .a {
        closeAnchor(formatting[index].node)
        break
      }
      index -= 1
    }
    reconstructFormatting()
    insertElement()
    pushFormatting()
  }

  private mutating func closeAnchor(_ node: Int32) {
    adoptMisnested()
    if let index = formattingIndex(of: node) { formatting.remove(at: index) }
    if nodes[node].flags.contains(.open) { removeFromStack(node) }
  }

  mutating func startUnbroken() {
    reconstructFormatting()
    if hasInScope(.nobr) {
      adoptMisnested()
      reconstructFormatting()
    }
    insertElement()
    pushFormatting()
  }

  mutating func formattingIndex(of node: Int32) -> Int? {
    var index = formatting.last
    while index >= 0 {
      if formatting[index].node == node { return index }
      index -= 1
    }
    return nil
  }

  mutating func removeFromStack(_ node: Int32) {
    var index = stack.last
    while index >= 0, stack[index].node != node { index -= 1 }
    if index >= 0 { removeFromStack(at: index) }
  }
}
