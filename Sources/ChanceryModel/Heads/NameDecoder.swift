internal import Glibc

/// The best sequence of name labels in which `I` follows only `B` or `I` of its kind (Viterbi).
enum NameDecoder {
  /// A run of words.
  struct Run: Hashable, Sendable {
    /// The number of the kind: 0 person, 1 organisation, 2 place, 3 other.
    let kind: Int
    /// The words in the sentence.
    let words: Range<Int>
    /// The mean probability of its labels.
    let confidence: Float
  }

  /// The names in a sentence.
  ///
  /// Label 0 is none; 2k+1 begins kind k, 2k+2 goes on with it.
  ///
  /// - Parameters:
  ///   - scores: Logits, `labels` a word.
  ///   - count: The number of words.
  ///   - labels: The number of labels, odd.
  /// - Returns: The names in order.
  /// - Complexity: O(count · labels).
  static func runs(_ scores: UnsafePointer<Float>, count: Int, labels: Int) -> [Run] {
    guard count > 0 else { return [] }
    var sums = [Float](repeating: 0, count: labels)
    for label in stride(from: 2, to: labels, by: 2) { sums[label] = -1e9 }
    for label in 0..<labels { sums[label] += scores[label] }
    // For each word and label the label before it on the best path.
    var back = [Int](repeating: 0, count: count * labels)
    var next = sums
    for word in 1..<max(1, count) {
      let best = Self.best(sums)
      for label in 0..<labels {
        var from = best
        if label > 0, label % 2 == 0 { from = sums[label] > sums[label - 1] ? label : label - 1 }
        next[label] = sums[from] + scores[word * labels + label]
        back[word * labels + label] = from
      }
      swap(&sums, &next)
    }
    var path = [Int](repeating: best(sums), count: count)
    for word in stride(from: count - 1, to: 0, by: -1) {
      path[word - 1] = back[word * labels + path[word]]
    }
    return runs(path, scores, labels)
  }

  private static func runs(_ path: [Int], _ scores: UnsafePointer<Float>, _ labels: Int) -> [Run] {
    var found: [Run] = []
    var start = 0
    while start < path.count {
      guard path[start] > 0 else {
        start += 1
        continue
      }
      let kind = (path[start] - 1) / 2
      var end = start + 1
      while end < path.count, path[end] == 2 * kind + 2 { end += 1 }
      let sure = (start..<end).map { probability(path[$0], scores + $0 * labels, labels) }
      found.append(
        Run(kind: kind, words: start..<end, confidence: sure.reduce(0, +) / Float(sure.count)))
      start = end
    }
    return found
  }

  private static func probability(
    _ label: Int, _ row: UnsafePointer<Float>, _ labels: Int
  ) -> Float {
    let values = UnsafeBufferPointer(start: row, count: labels)
    let most = values.max() ?? 0
    var work = Array(values)
    for place in work.indices { work[place] = exp(work[place] - most) }
    return work[label] / work.reduce(0, +)
  }

  private static func best(_ values: [Float]) -> Int {
    var best = 0
    for place in values.indices where values[place] > values[best] { best = place }
    return best
  }
}
