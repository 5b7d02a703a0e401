import Chancery
import ChanceryClean
import ChanceryLanguage
import ChanceryRecords
import ChanceryText
import Foundation
import Testing

/// The example articles against what was written down for them by hand.
@Suite struct ExampleTests {
  /// What is expected of one example.
  struct Expectation: Decodable {
    struct Words: Decodable {
      let text: String
      let speaker: String?
    }

    let residue: [String]
    let keep: [String]
    let quotations: [Words]
  }

  static let names = [
    "03-greve-des-dockers-anvers", "06-border-shooting-tumbes", "07-liberia-recount-order",
    "11-jakarta-trade-talks", "13-peacekeepers-drawdown", "16-gazoduc-bulgarie-grece",
    "18-barrage-du-fleuve-senegal", "20-cote-divoire-noix-de-cajou",
  ]

  /// An example as it is coded, and what is expected of it.
  private func example(_ name: String) throws -> (coded: CodedArticle, expected: Expectation) {
    let file = SharedData.root.appending(path: "Examples/articles/\(name).txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    let raw = RawArticle(text: text, origin: .init(name: name))
    let wanted = SharedData.root.appending(path: "Tests/QualityTests/Examples/\(name).json")
    let expected = try JSONDecoder().decode(Expectation.self, from: Data(contentsOf: wanted))
    return (Pipeline().code(raw), expected)
  }

  @Test(arguments: names)
  func marksResidueAndNothingElse(name: String) throws {
    let (coded, expected) = try example(name)
    let clean = coded.parsed.clean
    let source = Array(clean.raw.text.utf8)
    let found = clean.removals.map { String(decoding: source[$0.range.range], as: UTF8.self) }
    for text in found {
      #expect(
        expected.residue.contains { $0.contains(text) || text.contains($0) }, "extra: \(text)")
    }
    for text in expected.residue {
      #expect(found.contains { $0.contains(text) || text.contains($0) }, "missed: \(text)")
    }
    for sentence in expected.keep {
      #expect(
        !found.contains { $0.contains(sentence) || sentence.contains($0) }, "lost: \(sentence)")
    }
  }

  @Test func findsQuotationsAndTheirSpeakers() throws {
    var expectedCount = 0
    var found = 0
    var named = 0
    for name in Self.names {
      let (coded, expected) = try example(name)
      let source = Array(coded.parsed.clean.raw.text.utf8)
      for words in expected.quotations {
        expectedCount += 1
        let best = coded.quotations.max {
          overlap($0, words.text, source) < overlap($1, words.text, source)
        }
        guard let best, overlap(best, words.text, source) >= 0.8 else { continue }
        found += 1
        let speaker = coded.entities.first { $0.id == best.speaker?.entity }?.name ?? ""
        if shareWord(speaker, words.speaker ?? "") { named += 1 }
      }
    }
    let baseline = try Baseline.read()
    baseline.expect("examples.quotations", 100 * Double(found) / Double(expectedCount))
    baseline.expect("examples.speakers", 100 * Double(named) / Double(expectedCount))
  }

  /// How much the bytes of a quotation and of the expected words overlap, 0…1 (IoU).
  private func overlap(_ quotation: Quotation, _ words: String, _ source: [UInt8]) -> Double {
    var expected: Set<Int> = []
    var start = 0
    for part in words.components(separatedBy: " … ") {
      let bytes = Array(part.utf8)
      guard
        let place = (start..<max(start, source.count - bytes.count + 1)).first(where: {
          source[$0..<($0 + bytes.count)].elementsEqual(bytes)
        })
      else { return 0 }
      start = place + bytes.count
      expected.formUnion(place..<start)
    }
    let found = Set(quotation.evidence.ranges.flatMap { Array($0.range) })
    return Double(found.intersection(expected).count) / Double(found.union(expected).count)
  }

  /// Whether two names have a word in common.
  private func shareWord(_ first: String, _ second: String) -> Bool {
    !Set(first.lowercased().split(separator: " "))
      .isDisjoint(with: second.lowercased().split(separator: " "))
  }
}
