extension TreeBuilder {
  /// Where a node goes: below a parent, before a child of it or last.
  struct Place {
    var parent: Int32
    var before: Int32 = -1
    var isFostered = false
  }

  /// The appropriate place for inserting a node below an element.
  @inline(__always) mutating func place(in target: OpenElement) -> Place {
    if fosterParenting, target.traits.contains(.fosters) { return fosterPlace() }
    return Place(parent: target.node)
  }

  /// The place in the current element.
  @inline(__always) mutating func currentPlace() -> Place {
    stack.isEmpty ? Place(parent: 0) : place(in: stack[stack.last])
  }

  /// The place before the table, or where content of a table goes without one.
  @inline(never) private mutating func fosterPlace() -> Place {
    var index = stack.last
    while index > 0 {
      let element = stack[index]
      if element.isHTML(.template) { return Place(parent: element.node, isFostered: true) }
      if element.isHTML(.table) {
        let parent = nodes[element.node].parent
        if parent >= 0 { return Place(parent: parent, before: element.node, isFostered: true) }
        return Place(parent: stack[index - 1].node, isFostered: true)
      }
      index -= 1
    }
    return Place(parent: stack[0].node, isFostered: true)
  }

  /// Links a node into the tree.
  @inline(__always) mutating func insert(_ node: Int32, at place: Place) {
    let previous =
      place.before >= 0
      ? nodes[place.before].previousSibling : nodes[place.parent].lastChild
    nodes[node].parent = place.parent
    nodes[node].previousSibling = previous
    nodes[node].nextSibling = place.before
    if previous >= 0 {
      nodes[previous].nextSibling = node
    } else {
      nodes[place.parent].firstChild = node
    }
    if place.before >= 0 {
      nodes[place.before].previousSibling = node
    } else {
      nodes[place.parent].lastChild = node
    }
    if place.isFostered { nodes[node].flags.insert(.fostered) }
  }

  /// Takes a node out of the tree with everything below it.
  mutating func detach(_ node: Int32) {
    let links = nodes[node]
    guard links.parent >= 0 else { return }
    if links.previousSibling >= 0 {
      nodes[links.previousSibling].nextSibling = links.nextSibling
    } else {
      nodes[links.parent].firstChild = links.nextSibling
    }
    if links.nextSibling >= 0 {
      nodes[links.nextSibling].previousSibling = links.previousSibling
    } else {
      nodes[links.parent].lastChild = links.previousSibling
    }
    nodes[node].parent = -1
    nodes[node].previousSibling = -1
    nodes[node].nextSibling = -1
  }

  /// Puts all children of a node below another one.
  mutating func moveChildren(of node: Int32, to target: Int32) {
    var child = nodes[node].firstChild
    guard child >= 0 else { return }
    let last = nodes[target].lastChild
    nodes[child].previousSibling = last
    if last >= 0 { nodes[last].nextSibling = child } else { nodes[target].firstChild = child }
    nodes[target].lastChild = nodes[node].lastChild
    nodes[node].firstChild = -1
    nodes[node].lastChild = -1
    while child >= 0 {
      nodes[child].parent = target
      child = nodes[child].nextSibling
    }
  }

  /// Adds text in the current place.
  @inline(__always) mutating func insertText(_ piece: HTMLTextPiece) {
    let place = currentPlace()
    if place.parent == 0 { return }
    let previous =
      place.before >= 0
      ? nodes[place.before].previousSibling : nodes[place.parent].lastChild
    if previous >= 0, nodes[previous].kind == .text {
      append(piece, to: previous)
      return
    }
    let node = Int32(nodes.count)
    nodes.append(HTMLNode(kind: .text, start: piece.sourceStart, end: piece.sourceEnd))
    insert(node, at: place)
    append(piece, to: node)
  }

  /// Adds a piece to a text or comment.
  @inline(__always) mutating func append(_ piece: HTMLTextPiece, to node: Int32) {
    nodes[node].sourceEnd = max(nodes[node].sourceEnd, piece.sourceEnd)
    let last = pieces.last
    let follows = lastOwner == node
    if follows, piece.isVerbatim, pieces[last].isVerbatim,
      pieces[last].sourceEnd == piece.sourceStart
    {
      pieces[last].sourceEnd = piece.sourceEnd
      return
    }
    if nodes[node].itemCount == 0 {
      nodes[node].itemStart = Int32(pieces.count)
    } else if !follows, !isScattered {
      scatter()
    }
    nodes[node].itemCount += 1
    pieces.append(piece)
    lastOwner = node
    if isScattered { owners.append(node) }
  }

  /// Adds the comment of the token.
  mutating func insertComment(at place: Place) {
    let token = tokenizer.token
    let node = Int32(nodes.count)
    nodes.append(
      HTMLNode(kind: .comment, start: Int32(token.start), end: Int32(token.end)))
    insert(node, at: place)
    addData(from: token.dataStart, to: token.dataEnd, of: node)
  }

  mutating func insertComment() { insertComment(at: currentPlace()) }

  /// Adds the data of a comment, with its line ends and NULs replaced.
  private mutating func addData(from start: Int, to end: Int, of node: Int32) {
    var start = start
    while start < end {
      let index = ByteScan.first(
        of: 0x0D, 0x0D, 0x0D, in: tokenizer.bytes, from: start, to: end)
      if index > start { append(HTMLTextPiece(start, index), to: node) }
      if index >= end { return }
      if tokenizer.bytes[index] == 0 {
        append(
          HTMLTextPiece(index, index + 1, replacement: Tokenizer.substitute, count: 3), to: node)
      } else if index + 1 >= end || tokenizer.bytes[index + 1] != 0x0A {
        append(
          HTMLTextPiece(index, index + 1, replacement: Tokenizer.newline, count: 1), to: node)
      }
      start = index + 1
    }
  }
}
