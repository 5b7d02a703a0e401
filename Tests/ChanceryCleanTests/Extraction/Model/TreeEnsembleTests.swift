import Testing

@testable import ChanceryClean

/// Small trees whose sums can be told by hand.
@Suite struct TreeEnsembleTests {
  private typealias Node = TreeEnsemble.Node

  /// Feature 0 over 10 → 1; otherwise feature 1 over 0.5 → -1, else -3.
  private let nodes = [
    Node(value: 10, feature: 0, skip: 4), Node(value: 0.5, feature: 1, skip: 2),
    Node(value: -3, feature: -1, skip: 0), Node(value: -1, feature: -1, skip: 0),
    Node(value: 1, feature: -1, skip: 0),
  ]

  private func probability(_ roots: [Int32], _ row: [Float]) -> Float {
    row.withUnsafeBufferPointer { row in
      guard let start = row.baseAddress else { return .nan }
      return TreeEnsemble(nodes: nodes, roots: roots).probability(of: start)
    }
  }

  @Test(
    arguments: [
      ([11, 0], 1), ([10, 1], -1), ([10, 0.5], -3), ([-5, 0], -3), ([.infinity, 0], 1),
      ([.nan, .nan], -3),
    ] as [([Float], Float)])
  func followsTheAnswers(row: [Float], logit: Float) {
    #expect(abs(probability([0], row) - logistic(logit)) < 1e-6)
  }

  @Test func addsTreesUp() {
    #expect(abs(probability([0, 0, 1], [11, 0]) - logistic(1 + 1 - 3)) < 1e-6)
    #expect(abs(probability([4, 3], [0, 0]) - 0.5) < 1e-6)
  }

  @Test func isInDoubtWithoutTrees() {
    #expect(probability([], [0, 0]) == 0.5)
  }
}
