import ChanceryTestSupport
import Testing

@testable import ChanceryModel

/// The best tree over scores of arcs.
@Suite("The tree of a sentence")
struct TreeDecoderTests {
  @Test("is the best of all trees with one root", arguments: 1...5)
  func best(_ count: Int) {
    let trees = Self.trees(of: count)
    #expect(trees.count == [1, 2, 9, 64, 625][count - 1])
    var generator = SeededGenerator(seed: UInt64(count))
    for round in 0..<60 {
      // Whole numbers give many equal scores.
      let scores = (0..<count * (count + 1)).map { _ in
        round % 2 == 0
          ? Float.random(in: -8...8, using: &generator)
          : Float(Int.random(in: -2...2, using: &generator))
      }
      let found = TreeDecoder.heads(scores, count: count)
      #expect(Self.isTree(found))
      let most = trees.map { Self.sum($0, scores) }.max() ?? 0
      #expect(abs(Self.sum(found, scores) - most) < 1e-4, "\(scores) gave \(found)")
    }
  }

  @Test("is a tree whatever the scores", arguments: [1, 2, 3, 20, 200])
  func stubborn(_ count: Int) {
    for (name, score) in Self.stubbornScores {
      let scores = (0..<count).flatMap { word in (0...count).map { score(word + 1, $0, count) } }
      let found = TreeDecoder.heads(scores, count: count)
      #expect(found.count == count && Self.isTree(found), "with scores that are \(name)")
    }
  }

  @Test("is a tree where scores are anything", arguments: 0..<40)
  func anything(_ seed: UInt64) {
    let special: [Float] = [
      .nan, .infinity, -.infinity, 0, -0.0, 1, -1e9, 3e38, -3e38, .leastNonzeroMagnitude,
    ]
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...30, using: &generator)
    let scores = (0..<count * (count + 1)).map { _ in
      special.randomElement(using: &generator) ?? 0
    }
    #expect(Self.isTree(TreeDecoder.heads(scores, count: count)))
  }

  @Test("of no words is empty")
  func empty() { #expect(TreeDecoder.heads([], count: 0).isEmpty) }

  /// Scores of a dependent and a head, both from 1, for a number of words.
  private static let stubbornScores: [(String, @Sendable (Int, Int, Int) -> Float)] = [
    ("equal", { _, _, _ in 3 }), ("no numbers", { _, _, _ in .nan }),
    ("infinite", { _, _, _ in .infinity }), ("minus infinite", { _, _, _ in -.infinity }),
    ("a ring", { word, head, count in head == word % count + 1 ? 9 : 0 }),
    ("nearness", { word, head, _ in -Float(abs(word - head)) }),
    ("rings in rings", { word, head, _ in head == 0 ? -900 : -Float(max(word, head)) }),
    ("greater to the left", { word, head, _ in head < word ? Float(word) : -Float(head) }),
    ("masks", { word, head, _ in word == head ? -1e9 : -1e9 }),
    ("for the root alone", { _, head, _ in head == 0 ? 1e9 : 0 }),
    ("for the word itself", { word, head, _ in word == head ? 1e9 : 0 }),
  ]

  /// All trees of so many words with one root, as heads.
  private static func trees(of count: Int) -> [[Int]] {
    var all: [[Int]] = [[]]
    for _ in 0..<count { all = all.flatMap { heads in (0...count).map { heads + [$0] } } }
    return all.filter(isTree)
  }

  private static func isTree(_ heads: [Int]) -> Bool {
    guard heads.count(where: { $0 == 0 }) == 1 else { return false }
    guard heads.allSatisfy({ 0...heads.count ~= $0 }) else { return false }
    return heads.indices.allSatisfy { word in
      var at = word + 1
      for _ in heads where at != 0 { at = heads[at - 1] }
      return at == 0
    }
  }

  private static func sum(_ heads: [Int], _ scores: [Float]) -> Float {
    var sum: Float = 0
    for (word, head) in heads.enumerated() { sum += scores[word * (heads.count + 1) + head] }
    return sum
  }
}
