import Chancery
import ChanceryClean
import ChanceryRecordSupport
import ChanceryRecords
import ChanceryStore
import ChanceryText
import Testing

/// Records at random: whatever a record holds comes back from a store, byte for byte.
@Suite struct RoundTripTests {
  @Test(arguments: 0..<40)
  func aRandomRecordComesBack(seed: Int) throws {
    var random = RandomRecord(seed: UInt64(seed))
    let records = (0..<5).map { _ in random.record() }
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    let added = try records.filter { try store.add($0) }
    var back: [ArticleRecord] = []
    try Store(at: temporary.path, for: .reading).forEachArticle { article in
      back.append(article.record)
      return true
    }
    #expect(back == added)
    for (left, right) in zip(back, added) {
      #expect(RecordEncoder().line(left) == RecordEncoder().line(right))
      _ = try StrictRecord.decode(RecordEncoder(offsets: .utf16).line(left))
    }
  }
}

/// Makes records of random text with random ranges, the same from the same seed.
private struct RandomRecord {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x2545_F491_4F6C_DD1D | 1 }

  private mutating func number(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % max(1, bound)
  }

  private mutating func text() -> String {
    let pieces = [
      "a", "é", "𝄞", "\0", "\u{1B}[0m", "\u{202E}", "\n", "« », ", "'", "\"", "\u{FEFF}", "x;--",
    ]
    return (0..<number(below: 40)).map { _ in pieces[number(below: pieces.count)] }.joined()
  }

  private mutating func maybe<Value>(_ value: Value) -> Value? {
    number(below: 2) == 0 ? value : nil
  }

  private mutating func range(_ count: Int, least: Int = 0) -> SourceRange {
    let start = number(below: max(1, count - least))
    return SourceRange(start: start, end: start + least + number(below: count - start - least))
  }

  mutating func record() -> ArticleRecord {
    let text = "#\(number(below: 1_000_000))" + text()
    let count = text.utf8.count
    let entities = (1...3).map { entity("e\($0)", count) }
    return ArticleRecord(
      header: header(text), text: text, cleanText: self.text(),
      body: (0..<number(below: 4)).map { block in
        ArticleRecord.BodyPart(range(count, least: 1), kind: .paragraph, block: block)
      },
      residue: (0..<number(below: 4)).map { _ in
        Removal(
          range(count), kind: .share, rule: self.text(), reason: self.text(), confidence: 0.25)
      },
      findings: (0..<number(below: 4)).map { _ in
        Finding(Finding.Code(rawValue: self.text()), at: range(count), self.text())
      },
      entities: entities, quotations: (1...3).map { quotation("q\($0)", count) })
  }

  private mutating func header(_ text: String) -> ArticleRecord.Header {
    let origin = RawArticle.Origin(name: self.text(), line: maybe(number(below: 9)))
    var header = ArticleRecord.Header(
      id: self.text(), origin: origin, hash: ContentHash(of: text.utf8), language: .english,
      languageConfidence: Confidence(Double(number(below: 1_000)) / 999),
      authors: (0..<number(below: 3)).map { _ in self.text() })
    header.published = maybe(PublicationDate("2022-09-15T10:00:00Z")) ?? nil
    header.url = maybe(self.text())
    header.site = maybe(self.text())
    header.statedTitle = maybe(self.text())
    header.retrieved = maybe(self.text())
    header.title = maybe(range(text.utf8.count))
    return header
  }

  private mutating func entity(_ id: String, _ count: Int) -> Entity {
    let mentions = (0...number(below: 3)).map { _ in
      Entity.Mention(range(count), kind: .pronoun)
    }
    return Entity(
      id: id, kind: maybe(.group), name: text(), mentions: mentions, confidence: 0.125,
      reason: text())
  }

  private mutating func quotation(_ id: String, _ count: Int) -> Quotation {
    let more = (0..<number(below: 3)).map { _ in range(count) }
    return Quotation(
      id: id, kind: .mixed, evidence: Evidence(range(count), more), text: text(),
      cue: maybe(range(count)),
      speaker: maybe(Quotation.Speaker(entity: "e1", mention: maybe(range(count)))),
      via: maybe("e2"), addressee: maybe("e3"), confidence: 0.5, reason: text())
  }
}
