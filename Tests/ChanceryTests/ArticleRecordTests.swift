import Chancery
import ChanceryClean
import ChanceryLanguage
import ChanceryRecords
import ChanceryText
import Testing

@Suite struct ArticleRecordTests {
  /// A coded article of one block that keeps all of a source but some stretches.
  private func coded(_ text: String, without residue: [Range<Int>], dropping: [Range<Int>] = [])
    -> CodedArticle
  {
    let raw = RawArticle(text: text, origin: .init(name: "a.txt"))
    var builder = TextMap.Builder(source: Array(text.utf8))
    var start = 0
    for gap in (residue + dropping).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      builder.keep(start..<gap.lowerBound)
      start = gap.upperBound
    }
    builder.keep(start..<text.utf8.count)
    let block = Block(.paragraph, at: 0..<builder.count)
    let (bytes, map) = builder.finish()
    let clean = CleanArticle(
      raw: raw, text: String(decoding: bytes, as: UTF8.self), blocks: [block], map: map,
      removals: residue.map {
        Removal(SourceRange($0), kind: .teaser, rule: "r", reason: "r", confidence: 1.0)
      }, findings: [])
    let parsed = ParsedArticle(clean: clean, language: .french, languageConfidence: 0.9)
    return CodedArticle(parsed: parsed, entities: [], quotations: [], findings: [])
  }

  @Test func residueInsideABlockPartsItsBody() {
    let record = ArticleRecord(coded("one READ two", without: [4..<9]))
    #expect(record.body.map(\.range) == [SourceRange(0..<4), SourceRange(9..<12)])
    #expect(record.body.map(\.block) == [0, 0])
  }

  @Test func mendedDamageInsideABlockDoesNotPartIt() {
    let record = ArticleRecord(coded("one . two", without: [], dropping: [4..<6]))
    #expect(record.body.map(\.range) == [SourceRange(0..<9)])
  }

  @Test func bodyAndResidueNeverOverlap() {
    let gaps = [0..<2, 3..<4, 6..<8]
    let record = ArticleRecord(coded("abcdefghij", without: gaps, dropping: [5..<6]))
    for part in record.body {
      #expect(!record.residue.contains { $0.range.overlaps(part.range) })
    }
    #expect(record.body.map { record.source($0.range) } == ["c", "e", "ij"])
  }

  @Test(arguments: [(0..<3, "abc"), (2..<99, "cé"), (50..<60, ""), (0..<0, "")])
  func sourceGivesTheWordsUnderARange(range: Range<Int>, expected: String) {
    let raw = RawArticle(text: "abcé", origin: .init(name: "a"))
    let header = ArticleRecord.Header(
      id: raw.id, origin: raw.origin, hash: raw.hash, language: .undetermined,
      languageConfidence: 0.0)
    let record = ArticleRecord(
      header: header, text: raw.text, cleanText: "", body: [], residue: [], findings: [],
      entities: [], quotations: [])
    #expect(record.source(SourceRange(range)) == expected)
  }
}
