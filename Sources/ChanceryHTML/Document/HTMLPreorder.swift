/// A node and everything below it, in the order of the tree; see ``HTMLDocument/preorder(from:)``.
@frozen public struct HTMLPreorder: Sequence, IteratorProtocol, Sendable {
  @usableFromInline let nodes: [HTMLNode]
  @usableFromInline let start: Int
  @usableFromInline var upcoming: Int?

  @inlinable init(nodes: [HTMLNode], start: Int) {
    self.nodes = nodes
    self.start = start
    upcoming = start
  }

  /// The place of the next node.
  @inlinable public mutating func next() -> Int? {
    guard let node = upcoming else { return nil }
    upcoming = nodes.following(node, within: start)
    return node
  }
}

/// The children of a node; see ``HTMLDocument/children(of:)``.
@frozen public struct HTMLChildren: Sequence, IteratorProtocol, Sendable {
  @usableFromInline let nodes: [HTMLNode]
  @usableFromInline var upcoming: Int32

  @inlinable init(nodes: [HTMLNode], first: Int32) {
    self.nodes = nodes
    upcoming = first
  }

  /// The place of the next child.
  @inlinable public mutating func next() -> Int? {
    guard upcoming >= 0 else { return nil }
    let node = Int(upcoming)
    upcoming = nodes[node].nextSibling
    return node
  }
}

extension [HTMLNode] {
  /// The node after another one in the order of the tree, below an ancestor.
  @inlinable func following(_ node: Int, within ancestor: Int) -> Int? {
    let child = self[node].firstChild
    return child >= 0 ? Int(child) : followingSkippingChildren(node, within: ancestor)
  }

  /// The node after another one and everything below it, below an ancestor.
  @inlinable func followingSkippingChildren(_ node: Int, within ancestor: Int) -> Int? {
    var current = node
    while current != ancestor {
      let next = self[current].nextSibling
      if next >= 0 { return Int(next) }
      current = Int(self[current].parent)
      if current < 0 { return nil }
    }
    return nil
  }
}
