/// The best dependency tree over arc scores: one root, no cycle.
///
/// Chu and Liu 1965, Edmonds 1967; cycles are contracted level by level, without recursion.
enum TreeDecoder {
  /// The heads of the words of a sentence.
  ///
  /// - Parameter scores: For `count` words, row by row, the score of hanging on the root and on each
  ///   word: `count` × (`count` + 1).
  /// - Returns: For each word the place of its head from 1, or 0 for the root; exactly one is 0.
  /// - Complexity: O(*n*²) where the best heads are a tree, else O(*n*³) at worst.
  static func heads(_ scores: UnsafePointer<Float>, count: Int) -> [Int] {
    let greedy = (0..<count).map { word in
      Matrix.best((0...count).map { scores[word * (count + 1) + $0] })
    }
    if greedy.count(where: { $0 == 0 }) == 1, cycle(in: [0] + greedy) == nil { return greedy }
    var matrix = Matrix(size: count + 1, filler: -1e9)
    for word in 1...max(1, count) where count > 0 {
      for head in 0...count where head != word {
        // One root: an arc to it costs so much that a second is never worth it.
        matrix[word, head] =
          Double(scores[(word - 1) * (count + 1) + head]) - (head == 0 ? 1e4 : 0)
      }
    }
    return Array(best(matrix).dropFirst())
  }

  private struct Level {
    let matrix: Matrix
    let heads: [Int]
    let cycle: [Int]
  }

  private static func best(_ start: Matrix) -> [Int] {
    var levels: [Level] = []
    var matrix = start
    var heads = matrix.bestHeads()
    while let cycle = cycle(in: heads) {
      levels.append(Level(matrix: matrix, heads: heads, cycle: cycle))
      matrix = contracted(levels[levels.count - 1])
      heads = matrix.bestHeads()
    }
    for level in levels.reversed() { heads = expanded(level, heads) }
    return heads
  }

  /// A cycle among heads, or `nil`; node 0 is the root.
  private static func cycle(in heads: [Int]) -> [Int]? {
    var state = [UInt8](repeating: 0, count: heads.count)
    state[0] = 2
    for node in 1..<max(1, heads.count) {
      var path: [Int] = []
      var at = node
      while state[at] == 0 {
        state[at] = 1
        path.append(at)
        at = heads[at]
      }
      if state[at] == 1, let first = path.firstIndex(of: at) { return Array(path[first...]) }
      for visited in path { state[visited] = 2 }
    }
    return nil
  }

  private static func rest(_ level: Level) -> [Int] {
    let inside = Set(level.cycle)
    return (0..<level.matrix.size).filter { !inside.contains($0) }
  }

  /// What the cycle gains by letting a node of it hang on another node instead.
  private static func gain(_ level: Level, _ node: Int, _ head: Int) -> Double {
    level.matrix[node, head] - level.matrix[node, level.heads[node]]
  }

  /// The graph with the cycle as one node, the last.
  private static func contracted(_ level: Level) -> Matrix {
    let rest = rest(level)
    var new = Matrix(size: rest.count + 1, filler: -1e18)
    for (row, node) in rest.enumerated() {
      for (column, head) in rest.enumerated() { new[row, column] = level.matrix[node, head] }
      new[row, rest.count] = level.cycle.map { level.matrix[node, $0] }.max() ?? -1e18
      new[rest.count, row] = level.cycle.map { gain(level, $0, node) }.max() ?? -1e18
    }
    return new
  }

  /// Heads in the graph with the cycle, from heads in the contracted one.
  private static func expanded(_ level: Level, _ heads: [Int]) -> [Int] {
    let rest = rest(level)
    var full = level.heads
    for (new, old) in rest.enumerated() {
      full[old] =
        heads[new] < rest.count
        ? rest[heads[new]]
        : level.cycle[Matrix.best(level.cycle.map { level.matrix[old, $0] })]
    }
    let entry = rest[heads[rest.count]]
    full[level.cycle[Matrix.best(level.cycle.map { gain(level, $0, entry) })]] = entry
    full[0] = 0
    return full
  }
}

/// Square scores: row = dependent, column = head.
private struct Matrix {
  let size: Int
  private var values: [Double]

  init(size: Int, filler: Double) {
    self.size = size
    values = Array(repeating: filler, count: size * size)
  }

  subscript(row: Int, column: Int) -> Double {
    get { values[row * size + column] }
    set { values[row * size + column] = newValue }
  }

  /// The best head of each node; 0 for node 0.
  func bestHeads() -> [Int] {
    [0] + (1..<max(1, size)).map { row in Self.best(values[row * size..<(row + 1) * size]) }
  }

  /// The place of the greatest value, the first of equals.
  static func best(_ values: some Collection<some Comparable>) -> Int {
    var best = values.startIndex
    for place in values.indices where values[place] > values[best] { best = place }
    return values.distance(from: values.startIndex, to: best)
  }
}
