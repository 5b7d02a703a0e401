/// The best dependency tree over arc scores: one root, no cycle.
///
/// Chu and Liu 1965, Edmonds 1967; cycles are contracted one after another in one matrix, without
/// recursion.
enum TreeDecoder {
  /// Scores beyond this are taken for it, and what is no number for the worst.
  private static let limit = 1e6

  /// The heads of the words of a sentence.
  ///
  /// - Parameters:
  ///   - scores: For `count` words, row by row, the score of hanging on the root and on each word:
  ///     `count` × (`count` + 1). What a word scores with itself does not count.
  ///   - count: The number of words.
  /// - Returns: For each word the place of its head from 1, or 0 for the root; exactly one is 0. No
  ///   words have no heads.
  /// - Complexity: O(*n*²).
  static func heads(_ scores: UnsafePointer<Float>, count: Int) -> [Int] {
    guard count > 0 else { return [] }
    let width = count + 1
    var size = 0.0
    var values = [Double](repeating: -.infinity, count: width * width)
    for word in 1...count {
      for head in 0...count where head != word {
        let score = Double(scores[(word - 1) * width + head])
        let value = score.isNaN ? -limit : min(max(score, -limit), limit)
        values[word * width + head] = value
        size = max(size, abs(value))
      }
    }
    // One root: an arc to it costs more than all that another tree can gain.
    for word in 1...count { values[word * width] -= 2 * size * Double(count) + 1 }
    var graph = Graph(values, width)
    return Array(graph.tree().dropFirst())
  }
}

/// A graph whose cycles are contracted until the best head of each node makes a tree; node 0 is its root.
private struct Graph {
  /// A cycle that became one node, and how to undo that.
  private struct Contraction {
    let cycle: [Int]
    let heads: [Int]
    /// For each other node the node of the cycle that would best hang on it.
    let entries: [Int]
    /// For each other node the node of the cycle that it would best hang on; -1 for no node.
    let exits: [Int]
  }

  /// Row = dependent, column = head; the diagonal is minus infinity.
  private var values: [Double]
  private let width: Int
  private var heads: [Int]
  private var isNode: [Bool]

  init(_ values: [Double], _ width: Int) {
    (self.values, self.width) = (values, width)
    heads = Array(repeating: 0, count: width)
    isNode = Array(repeating: true, count: width)
    for node in 1..<width { heads[node] = bestHead(of: node) }
  }

  /// The best head of each node; 0 for the root.
  mutating func tree() -> [Int] {
    var contractions: [Contraction] = []
    while let cycle = cycle() { contractions.append(contract(cycle)) }
    for contraction in contractions.reversed() { expand(contraction) }
    return heads
  }

  private func bestHead(of node: Int) -> Int {
    var best = 0
    for head in 1..<width
    where isNode[head] && values[node * width + head] > values[node * width + best] { best = head }
    return best
  }

  /// A cycle among the heads, or `nil`.
  private func cycle() -> [Int]? {
    // The node from which a node was first reached.
    var from = [Int](repeating: -1, count: width)
    from[0] = 0
    for start in 1..<width where isNode[start] {
      var at = start
      while from[at] < 0 {
        from[at] = start
        at = heads[at]
      }
      guard at != 0, from[at] == start else { continue }
      var cycle = [at]
      while heads[cycle[cycle.count - 1]] != at { cycle.append(heads[cycle[cycle.count - 1]]) }
      return cycle
    }
    return nil
  }

  /// Makes one node of a cycle: its first.
  private mutating func contract(_ cycle: [Int]) -> Contraction {
    let node = cycle[0]
    let cycleHeads = cycle.map { heads[$0] }
    let kept = cycle.map { values[$0 * width + heads[$0]] }
    for member in cycle { isNode[member] = false }
    var entries = [Int](repeating: -1, count: width)
    var exits = [Int](repeating: -1, count: width)
    for other in 0..<width where isNode[other] {
      var (entry, exit) = (-Double.infinity, -Double.infinity)
      for (member, kept) in zip(cycle, kept) {
        let gain = values[member * width + other] - kept
        if gain > entry || entries[other] < 0 { (entry, entries[other]) = (gain, member) }
        let score = values[other * width + member]
        if score > exit || exits[other] < 0 { (exit, exits[other]) = (score, member) }
      }
      values[node * width + other] = entry
      values[other * width + node] = exit
      if cycle.contains(heads[other]) { heads[other] = node }
    }
    heads[node] = bestHead(of: node)
    isNode[node] = true
    return Contraction(cycle: cycle, heads: cycleHeads, entries: entries, exits: exits)
  }

  /// Makes a cycle of a node again, but for the arc that its new head replaces.
  private mutating func expand(_ contraction: Contraction) {
    let node = contraction.cycle[0]
    let entry = heads[node]
    for (other, exit) in contraction.exits.enumerated() where exit >= 0 && heads[other] == node {
      heads[other] = exit
    }
    for (member, head) in zip(contraction.cycle, contraction.heads) { heads[member] = head }
    heads[contraction.entries[entry]] = entry
    heads[0] = 0
  }
}
