import ChanceryRecordSupport
import ChanceryStore
import ChanceryText
import Testing

@Suite struct SearchTests {
  private let store: Store
  private let temporary: TemporaryStore

  init() throws {
    temporary = try TemporaryStore()
    store = try temporary.holding([
      Sample.record(id: "pêche", source: "folder/Accord.txt"),
      Sample.record(
        text: "The fishing deal was signed. Taiwan AND NEAR \"x\" the deal", language: .english,
        published: "2021-06-01"),
      Sample.record(text: "Une élection à Rome", published: nil, speaker: "Personne"),
    ])
  }

  @Test(
    arguments: [
      ("peche", []), ("mer", [1]), ("MER", [1]), ("election", [3]), ("élection", [3]),
      ("deal signed", [2]), (#""deal was""#, [2]), (#""was deal""#, []), ("fish*", [2]),
      ("fish", []),
      (#""fishing de"*"#, [2]), ("lang:en", [2]), ("lang:FR", [1, 3]), ("title:accord", [1]),
      ("title:deal", []), ("speaker:duarte", [1]), (#"speaker:"Inês Duarte""#, [1]),
      ("speaker:Personne", []), ("said:négocie", [1]), ("said:fishing", []),
      ("speaker:duarte said:mer", [1]), ("speaker:duarte mer", [1]), ("speaker:duarte deal", []),
      ("source:accord", [1]), ("source:folder/", [1]), ("source:%", []), ("id:2", [2]),
      ("id:pêche", [1]), ("after:2022-01-01", [1]), ("before:2022-01-01", [2]),
      ("after:2021-06-01", [1, 2]), ("before:2021-06-01", []), ("after:2021-01-01 deal", [2]),
      ("AND", [2]), ("NEAR", [2]), ("deal AND", [2]), ("x", [2]), ("(deal)", [2]), ("clean:x", nil),
      ("deal -taiwan", [2]), ("deal^2", []), ("'deal'", [2]), ("{deal}", [2]),
    ] as [(String, [Int]?)])
  func findsWhatTheQueryMeans(query: String, expected: [Int]?) throws {
    guard let expected else {
      #expect(throws: StoreError.self) { try SearchQuery(query) }
      return
    }
    let found = try store.search(for: try SearchQuery(query), limit: 10)
    #expect(found.hits.map(\.article.number).sorted() == expected)
    #expect(found.total == expected.count)
  }

  @Test(arguments: [
    "", "   ", "\"open", "speaker:", "speaker:\"\"", "after:yesterday", "before:2022-02-30",
    "after:2022-01-01T10:00", "nofield:x", "!!", "\"…\"", "*", "speaker:*",
  ])
  func saysWhatItCannotUnderstand(query: String) {
    #expect {
      try SearchQuery(query)
    } throws: { error in
      "\(error)".hasPrefix("the query cannot be understood: ")
    }
  }

  @Test(arguments: [
    #"a"b"c"#, "a* AND (b OR c)", "a;DROP TABLE articles", "x' OR '1'='1", "headline : x", "NOT a",
    "a\u{0}b", "said:\"a\"\"b\"", "lang:' source:' id:'", "-", "+a", "^a", "https://example.org/x",
  ])
  func nothingTypedIsSyntax(query: String) throws {
    guard let query = try? SearchQuery(query) else { return }
    _ = try store.search(for: query, limit: 10)
    #expect(try store.count() == 3)
  }

  @Test func theLimitBoundsTheHitsAndNotTheTotal() throws {
    let found = try store.search(for: try SearchQuery("lang:fr"), limit: 1)
    #expect(found.hits.map(\.article.number) == [1])
    #expect(found.total == 2)
  }

  @Test func anExcerptMarksEverySecondPart() throws {
    let found = try store.search(for: try SearchQuery("taiwan"), limit: 1)
    let parts = try #require(found.hits.first?.excerpt?.parts)
    #expect(parts.count == 3)
    #expect(parts[1] == "Taiwan")
  }

  @Test func quotationFieldsNameTheQuotations() throws {
    let found = try store.search(for: try SearchQuery("speaker:duarte said:mer"), limit: 1)
    #expect(found.hits.first?.quotations == ["q1"])
  }

  @Test func anExportIsNarrowedByTheSameQuery() throws {
    var numbers: [Int] = []
    try store.forEachArticle(matching: try SearchQuery("lang:fr")) { article in
      numbers.append(article.number)
      return true
    }
    #expect(numbers == [1, 3])
  }
}
