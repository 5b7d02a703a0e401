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
}
