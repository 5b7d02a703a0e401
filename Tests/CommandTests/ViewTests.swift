import Chancery
import ChanceryRecordSupport
import ChanceryStore
import ChanceryTestSupport
import ChanceryText
import Foundation
import Testing

@testable import chancery

@Suite struct ViewTests {
  private let article = StoredArticle(number: 3, record: Sample.record(id: "accord"))
  private let plain = Styled(isColored: false)

  private func joined(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }

  @Test func anArticleOfAStore() throws {
    let view = ArticleView(record: article.record, number: 3, style: plain)
    try expectSnapshot(of: joined(view.lines), named: "show.txt")
  }

  @Test func anArticleThatWasJustRead() throws {
    let view = ArticleView(record: article.record, number: nil, style: plain)
    try expectSnapshot(of: joined(view.lines), named: "read.txt")
  }

  @Test func coloursAreOnlyAdded() throws {
    let colored = ArticleView(record: article.record, number: 3, style: Styled(isColored: true))
    try expectSnapshot(
      of: joined(colored.lines).replacingOccurrences(of: "\u{1B}", with: "␛"),
      named: "show-colored.txt")
  }

  @Test func residueStandsInItsPlace() throws {
    let view = ResidueView(record: article.record, style: plain)
    try expectSnapshot(of: view.text + "\n", named: "residue.txt")
  }

  @Test(arguments: ["q1", "q2", "e1", "r1", "f1"])
  func aRecordIsExplained(id: String) throws {
    let table = OffsetTable(of: article.record.text, in: .codepoints)
    let explanation = try #require(Explanation(of: id, in: article.record, counting: table))
    let view = ExplanationView(explanation: explanation, article: article)
    try expectSnapshot(of: joined(view.lines(plain)), named: "explain-\(id).txt")
    let object = try JSONSerialization.jsonObject(with: Data(view.line)) as? [String: Any]
    #expect(object?["record"] as? String == id)
  }

  @Test(arguments: ["q3", "e0", "r0", "r2", "f9", "", "r", "x1", "r-1"])
  func whatIsNotThereIsNotExplained(id: String) {
    let table = OffsetTable(of: article.record.text, in: .codepoints)
    #expect(Explanation(of: id, in: article.record, counting: table) == nil)
  }

  @Test(arguments: ["\u{1B}[2Jx", "\u{202E}x", "a\nb", "\u{9B}31m", "\0"])
  func hostileTextIsNeverRaw(text: String) {
    let words = Sample.text.replacingOccurrences(of: "Inês Duarte", with: "Inês \(text) Duarte")
    let record = Sample.record(text: words, id: text, source: text, speaker: text)
    let view = ArticleView(record: record, number: 1, style: plain)
    let residue = ResidueView(record: record, style: plain).text
    for printed in view.lines + residue.split(separator: "\n").map(String.init) {
      #expect(!printed.unicodeScalars.contains(where: VisibleText.isUnruly))
    }
  }
}
