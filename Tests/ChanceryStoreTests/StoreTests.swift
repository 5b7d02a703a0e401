import Chancery
import ChanceryRecordSupport
import ChanceryStore
import ChanceryText
import Testing

@Suite struct StoreTests {
  private let temporary: TemporaryStore

  init() throws { temporary = try TemporaryStore() }

  @Test func anArticleComesBackExactlyAsItWasAdded() throws {
    let record = Sample.record(source: "news.jsonl", line: 3)
    let store = try temporary.holding([record])
    #expect(try store.article(named: "1")?.record == record)
  }

  @Test(arguments: ["", "\0", "a\0b\0", "\u{1B}[31m", "\u{FEFF}x", "\u{202E}", "é\u{301}𝄞"])
  func everyCharacterComesBack(text: String) throws {
    let record = Sample.record(text: text, source: "odd \n'\"\u{1B} name", language: .undetermined)
    let store = try temporary.holding([record])
    let back = try #require(try store.article(named: "1")).record
    #expect(Array(back.text.utf8) == Array(text.utf8))
    #expect(back == record)
    #expect(RecordEncoder().line(back) == RecordEncoder().line(record))
  }

  @Test func theSameTextIsAddedOnce() throws {
    let store = try temporary.open()
    #expect(try store.add(Sample.record()))
    #expect(try !store.add(Sample.record(id: "another", source: "b.txt")))
    #expect(try store.count() == 1)
    #expect(try store.contains(Sample.record().header.hash))
    #expect(try !store.contains(ContentHash(of: "another".utf8)))
  }

  @Test func whatWasAddedIsThereWhenTheStoreIsOpenedAgain() throws {
    _ = try temporary.holding([Sample.record()])
    let store = try Store(at: temporary.path, for: .reading)
    #expect(try store.count() == 1)
    #expect(try temporary.open().count() == 1)
  }

  @Test func articlesComeInTheOrderTheyWereAdded() throws {
    let texts = ["c", "a", "b", "d"]
    let store = try temporary.holding(texts.map { Sample.record(text: $0) })
    var met: [String] = []
    try store.forEachArticle { article in
      met.append(article.record.text)
      return article.number < 3
    }
    #expect(met == ["c", "a", "b"])
  }

  @Test func anArticleIsNamedByNumberIdOrHash() throws {
    let record = Sample.record(id: "accord-7")
    let store = try temporary.holding([record, Sample.record(text: "x", id: "1")])
    let hash = record.header.hash.hexadecimal
    for name in ["1", "accord-7", hash, String(hash.prefix(8)), hash.prefix(6).uppercased()] {
      #expect(try store.article(named: name)?.number == 1)
    }
    for name in ["", "0", "3", "accord", "zzzz", String(hash.prefix(3)), "' OR 1"] {
      #expect(try store.article(named: name) == nil)
    }
  }

  @Test func anIdThatTwoArticlesHaveNamesNeither() throws {
    let records = ["x", "y"].map { Sample.record(text: $0, id: "twin") }
    #expect(try temporary.holding(records).article(named: "twin") == nil)
  }

  @Test func aRecordThatContradictsItselfLeavesNothingBehind() throws {
    let good = Sample.record()
    let bad = ArticleRecord(
      header: good.header, text: good.text, cleanText: good.cleanText, body: good.body,
      residue: good.residue, findings: good.findings, entities: [], quotations: good.quotations)
    let store = try temporary.open()
    #expect {
      try store.add(bad)
    } throws: { error in
      guard case .inconsistent = error as? StoreError else { return false }
      return true
    }
    #expect(try store.count() == 0)
    #expect(try store.add(good))
  }
}
