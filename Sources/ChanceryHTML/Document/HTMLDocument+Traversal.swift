extension HTMLDocument {
  /// The node after another one in the order of the tree: its first child, else what follows it.
  ///
  /// - Parameters:
  ///   - node: The place of the node.
  ///   - ancestor: The walk stays below this node.
  /// - Returns: `nil` at the end.
  @inlinable public func following(_ node: Int, within ancestor: Int = root) -> Int? {
    nodes.following(node, within: ancestor)
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
    nodes.followingSkippingChildren(node, within: ancestor)
  }

  /// A node and everything below it, in the order of the tree.
  ///
  /// - Parameter node: The place of the node to begin with.
  /// - Returns: A sequence of places.
  @inlinable public func preorder(from node: Int = root) -> HTMLPreorder {
    HTMLPreorder(nodes: nodes, start: node)
  }

  /// The children of a node, in order.
  ///
  /// - Parameter node: The place of the node.
  /// - Returns: A sequence of places.
  @inlinable public func children(of node: Int) -> HTMLChildren {
    HTMLChildren(nodes: nodes, first: nodes[node].firstChild)
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
