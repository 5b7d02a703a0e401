import ChanceryTestSupport
import Foundation
import Testing

@testable import ChanceryModel

/// The best labels of names.
@Suite("Names")
struct NameDecoderTests {
  @Test("are those of the best sequence in which each begins", arguments: 1...5)
  func best(_ count: Int) {
    let labels = 5
    let paths = Self.paths(count, labels)
    var generator = SeededGenerator(seed: UInt64(count))
    for _ in 0..<80 {
      let scores = (0..<count * labels).map { _ in Float.random(in: -4...4, using: &generator) }
      let best = paths.max { Self.sum($0, scores, labels) < Self.sum($1, scores, labels) } ?? []
      let found = NameDecoder.runs(scores, count: count, labels: labels)
      #expect(found.map { "\($0.kind) \($0.words)" } == Self.runs(best))
    }
  }

  @Test("do not begin inside")
  func inside() {
    // Both words look most like the inside of a person; the second best is the inside, too.
    let scores: [Float] = [0, 1, 9, 0, 8, 0, 1, 9, 0, 8]
    let runs = NameDecoder.runs(scores, count: 2, labels: 5)
    #expect(runs.map(\.words) == [0..<2])
    #expect(runs.map(\.kind) == [0])
  }

  @Test("that touch are two")
  func touching() {
    let scores: [Float] = [0, 9, 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 9, 0]
    let runs = NameDecoder.runs(scores, count: 3, labels: 5)
    #expect(runs.map(\.words) == [0..<1, 1..<2, 2..<3])
    #expect(runs.map(\.kind) == [0, 0, 1])
  }

  @Test("are as sure as their labels are on average")
  func confidence() throws {
    let scores: [Float] = [0, 2, 1, 1, 0, 3]
    let run = try #require(NameDecoder.runs(scores, count: 2, labels: 3).first)
    let first = exp(2.0) / (1 + exp(2.0) + exp(1.0))
    let second = exp(3.0) / (exp(1.0) + 1 + exp(3.0))
    #expect(run.words == 0..<2)
    #expect(abs(Double(run.confidence) - (first + second) / 2) < 1e-6)
  }

  @Test("are none without words or kinds")
  func empty() {
    #expect(NameDecoder.runs([], count: 0, labels: 9).isEmpty)
    #expect(NameDecoder.runs([1, 2], count: 2, labels: 1).isEmpty)
  }

  @Test("do not overlap whatever the scores", arguments: 0..<40)
  func anything(_ seed: UInt64) {
    let special: [Float] = [.nan, .infinity, -.infinity, 0, 3e38, -3e38, -1e9]
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...30, using: &generator)
    let scores = (0..<count * 9).map { _ in special.randomElement(using: &generator) ?? 0 }
    var end = 0
    for run in NameDecoder.runs(scores, count: count, labels: 9) {
      #expect(run.words.lowerBound >= end && !run.words.isEmpty && 0..<4 ~= run.kind)
      end = run.words.upperBound
    }
    #expect(end <= count)
  }

  /// All sequences of labels in which an even one stands after one of its kind.
  private static func paths(_ count: Int, _ labels: Int) -> [[Int]] {
    var all: [[Int]] = [[]]
    for _ in 0..<count {
      var longer: [[Int]] = []
      for path in all {
        for label in 0..<labels {
          let goesOn = path.last == label || path.last == label - 1
          if label == 0 || label % 2 == 1 || goesOn { longer.append(path + [label]) }
        }
      }
      all = longer
    }
    return all
  }

  private static func runs(_ path: [Int]) -> [String] {
    var found: [(kind: Int, words: Range<Int>)] = []
    for (word, label) in path.enumerated() where label > 0 {
      if label % 2 == 1 {
        found.append((label / 2, word..<word + 1))
      } else {
        found[found.count - 1].words = found[found.count - 1].words.lowerBound..<word + 1
      }
    }
    return found.map { "\($0.kind) \($0.words)" }
  }

  private static func sum(_ path: [Int], _ scores: [Float], _ labels: Int) -> Float {
    var sum: Float = 0
    for (word, label) in path.enumerated() { sum += scores[word * labels + label] }
    return sum
  }
}
