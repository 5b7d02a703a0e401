/// The adoption agency algorithm: what happens at `</b>` in `<b>one<p>two</b>three</p>`.
extension TreeBuilder {
  mutating func adoptMisnested() {
    let tag = tokenizer.token.tag
    if currentIs(tag), formattingIndex(of: current.node) == nil {
      endByToken(current.node)
      return pop()
    }
    for _ in 0..<8 {
      if !adoptOnce(tag) { return }
    }
  }

  /// Mends one element; false when nothing is left to mend.
  private mutating func adoptOnce(_ tag: HTMLTag) -> Bool {
    guard let listIndex = lastFormatting(tag) else {
      endOther()
      return false
    }
    let node = formatting[listIndex].node
    guard nodes[node].flags.contains(.open) else {
      formatting.remove(at: listIndex)
      return false
    }
    var index = stack.last
    var furthest = -1
    var isInScope = true
    while stack[index].node != node {
      if stack[index].traits.contains(.special) { furthest = index }
      if stack[index].traits.contains(.scope) { isInScope = false }
      index -= 1
    }
    guard isInScope else { return false }
    if furthest >= 0, cloneBudget < 8 {
      note(.formatting, at: tokenizer.token.start)
      furthest = -1
    }
    guard furthest >= 0 else {
      if tokenizer.token.tag == tag { endByToken(node) }
      while stack.count > index { pop() }
      formatting.remove(at: listIndex)
      return false
    }
    adopt(at: index, listIndex: listIndex, furthest: furthest)
    return true
  }

  private mutating func lastFormatting(_ tag: HTMLTag) -> Int? {
    var index = formatting.last
    while index >= 0, formatting[index].node >= 0 {
      if formatting[index].tag == tag { return index }
      index -= 1
    }
    return nil
  }

  /// Takes the furthest block out of the formatting element, and repeats the latter inside of it.
  private mutating func adopt(at index: Int, listIndex: Int, furthest: Int) {
    let element = stack[index]
    let block = stack[furthest].node
    let ancestor = stack[index - 1]
    var bookmark = listIndex
    var blockIndex = furthest
    let top = adoptBetween(index, &blockIndex, &bookmark, element.node)
    detach(top)
    insert(top, at: place(in: ancestor))
    let copy = clone(element.node)
    moveChildren(of: block, to: copy)
    insert(copy, at: Place(parent: block))
    if let old = formattingIndex(of: element.node) {
      formatting.remove(at: old)
      if old < bookmark { bookmark -= 1 }
    }
    formatting.insert(
      OpenElement(node: copy, tag: element.tag, traits: element.traits), at: bookmark)
    endByToken(element.node)
    removeFromStack(at: index)
    insertIntoStack(copy, at: blockIndex)
  }

  /// Repeats the elements between block and formatting element around the block.
  ///
  /// - Returns: The outermost of them, or the block.
  private mutating func adoptBetween(
    _ index: Int, _ blockIndex: inout Int, _ bookmark: inout Int, _ element: Int32
  ) -> Int32 {
    let block = stack[blockIndex].node
    var last = block
    var inner = 0
    var between = blockIndex - 1
    while between > index {
      inner += 1
      let node = stack[between].node
      var place = formattingIndex(of: node)
      if inner > 3, let found = place {
        formatting.remove(at: found)
        if found < bookmark { bookmark -= 1 }
        place = nil
      }
      if let place {
        let copy = clone(node)
        formatting[place].node = copy
        replaceInStack(at: between, by: copy)
        if last == block { bookmark = place + 1 }
        detach(last)
        insert(last, at: Place(parent: copy))
        last = copy
      } else {
        removeFromStack(at: between)
        blockIndex -= 1
      }
      between -= 1
    }
    return last
  }

  private mutating func replaceInStack(at index: Int, by copy: Int32) {
    let old = stack[index].node
    nodes[old].flags.remove(.open)
    if nodes[old].endTagStart < 0 {
      nodes[old].endTagStart = Int32(tokenizer.token.start)
      nodes[old].endTagEnd = Int32(tokenizer.token.start)
    }
    nodes[copy].flags.insert(.open)
    stack[index].node = copy
  }

  /// Opens an element of HTML just below one in the stack.
  private mutating func insertIntoStack(_ node: Int32, at index: Int) {
    let tag = nodes[node].tag
    nodes[node].flags.insert(.open)
    stack.insert(
      OpenElement(node: node, tag: tag, traits: ElementTraits.html(tag, traits)), at: index)
    if tag.rawValue < 256 { openCounts[Int(tag.rawValue)] += 1 }
  }
}
