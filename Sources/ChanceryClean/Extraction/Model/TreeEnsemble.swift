/// Boosted decision trees: their sum is the logit of a probability (Friedman 2001, Greedy function
/// approximation: a gradient boosting machine).
struct TreeEnsemble: Sendable {
  /// A question, or an answer.
  struct Node: Sendable {
    /// The threshold of a question, the value of an answer.
    let value: Float
    /// The feature that is asked for, -1 for an answer.
    let feature: Int16
    /// How many nodes further the next one stands when the feature is greater than the threshold;
    /// otherwise it is the one right after.
    let skip: UInt16
  }

  /// The nodes of all trees.
  let nodes: [Node]
  /// The first node of each tree.
  let roots: [Int32]

  /// The probability for a row of features.
  ///
  /// - Complexity: O(trees × depth).
  func probability(of row: UnsafePointer<Float>) -> Float {
    nodes.withUnsafeBufferPointer { nodes in
      var sum: Float = 0
      for root in roots {
        var at = Int(root)
        var node = nodes[at]
        while node.feature >= 0 {
          at += row[Int(node.feature)] > node.value ? Int(node.skip) : 1
          node = nodes[at]
        }
        sum += node.value
      }
      return logistic(sum)
    }
  }
}
