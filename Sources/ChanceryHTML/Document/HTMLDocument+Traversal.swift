extension HTMLDocument {
  /// The node after another one in the order of the tree: its first child, else what follows it.
  ///
  /// - Parameters:
  ///   - node: The place of the node.
  ///   - ancestor: The walk stays below this node.
  /// - Returns: `nil` at the end.
  @inlinable public func following(_ node: Int, within ancestor: Int = root) -> Int? {
    let child = nodes[node].firstChild
    if child >= 0 { return Int(child) }
    return followingSkippingChildren(node, within: ancestor)
  }

  /// The node after another one and everything below it.
  ///
  /// - Parameters:
  ///   - node: The place of the node.
  ///   - ancestor: The walk stays below this node.
  /// - Returns: `nil` at the end.
  @inlinable public func followingSkippingChildren(
    _ node: Int, within ancestor: Int = root
  ) -> Int? {
    var current = node
    while current != ancestor {
      let next = nodes[current].nextSibling
      if next >= 0 { return Int(next) }
      current = Int(nodes[current].parent)
      if current < 0 { return nil }
    }
    return nil
  }

  /// A node and everything below it, in the order of the tree.
  ///
  /// - Parameter node: The place of the node to begin with.
  /// - Returns: A sequence of places.
  @inlinable public func preorder(from node: Int = root) -> HTMLPreorder {
    HTMLPreorder(document: self, start: node)
  }

  /// The children of a node, in order.
  ///
  /// - Parameter node: The place of the node.
  /// - Returns: A sequence of places.
  @inlinable public func children(of node: Int) -> HTMLChildren {
    HTMLChildren(document: self, first: nodes[node].firstChild)
  }

  /// How many nodes are above a node.
  ///
  /// - Parameter node: The place of the node.
  /// - Returns: 0 for the document.
  /// - Complexity: O(depth).
  public func depth(of node: Int) -> Int {
    var depth = 0
    var parent = nodes[node].parent
    while parent >= 0 {
      depth += 1
      parent = nodes[Int(parent)].parent
    }
    return depth
  }

  /// The nearest element above a node that has that tag.
  ///
  /// - Parameters:
  ///   - tag: The tag.
  ///   - node: The place of the node.
  /// - Returns: The place of the element, `nil` when there is none.
  /// - Complexity: O(depth).
  public func ancestor(_ tag: HTMLTag, of node: Int) -> Int? {
    var parent = nodes[node].parent
    while parent >= 0 {
      if nodes[Int(parent)].tag == tag { return Int(parent) }
      parent = nodes[Int(parent)].parent
    }
    return nil
  }
}

/// A node and everything below it, in the order of the tree; see ``HTMLDocument/preorder(from:)``.
@frozen public struct HTMLPreorder: Sequence, IteratorProtocol, Sendable {
  @usableFromInline let document: HTMLDocument
  @usableFromInline let start: Int
  @usableFromInline var upcoming: Int?

  @inlinable init(document: HTMLDocument, start: Int) {
    self.document = document
    self.start = start
    upcoming = start
  }

  /// The place of the next node.
  @inlinable public mutating func next() -> Int? {
    guard let node = upcoming else { return nil }
    upcoming = document.following(node, within: start)
    return node
  }
}

/// The children of a node; see ``HTMLDocument/children(of:)``.
@frozen public struct HTMLChildren: Sequence, IteratorProtocol, Sendable {
  @usableFromInline let document: HTMLDocument
  @usableFromInline var upcoming: Int32

  @inlinable init(document: HTMLDocument, first: Int32) {
    self.document = document
    upcoming = first
  }

  /// The place of the next child.
  @inlinable public mutating func next() -> Int? {
    guard upcoming >= 0 else { return nil }
    let node = Int(upcoming)
    upcoming = document.nodes[node].nextSibling
    return node
  }
}
