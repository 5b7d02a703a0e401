import ChanceryIngest
import ChanceryText
import Testing

/// Lines of JSON: what becomes an article, what is set aside, and what is said about it.
@Suite struct JSONLinesTests {
  @Test func readsEveryMemberAnArticleHas() throws {
    let line = #"""
      {"id": "a1", "text": "Le ministre a parlé.", "title": "Un titre", "url": "https://e.org/a",
       "published": "2022-09-15T08:30:00+02:00", "language": "fr-FR", "authors": ["A. Une", "B. Deux"],
       "site": "e.org", "retrieved": "2022-09-16"}
      """#.replacing("\n", with: " ")
    let article = try #require(Items(line, named: "a.jsonl").articles.first)
    #expect(article.id == "a1")
    #expect(article.text == "Le ministre a parlé.")
    #expect(article.mediaType == .jsonLine)
    #expect(article.origin == .init(name: "a.jsonl", line: 1))
    #expect(article.metadata.title == "Un titre")
    #expect(article.metadata.url == "https://e.org/a")
    #expect(article.metadata.published?.day == "2022-09-15")
    #expect(article.metadata.language == .french)
    #expect(article.metadata.authors == ["A. Une", "B. Deux"])
    #expect(article.metadata.site == "e.org")
    #expect(article.retrieved == "2022-09-16")
    #expect(article.findings.isEmpty)
  }

  @Test func passesOverMembersItDoesNotKnow() throws {
    let line =
      #"{"format":"gold/1","source":{"repo":"x","n":[1,{"a":null}]},"quotations":[{"s":[0,3]}],"#
      + #""text":"oui","traps":[],"score":1.5e3,"ok":true,"id":7}"#
    let article = try #require(Items(line, named: "g.jsonl").articles.first)
    #expect(article.text == "oui")
    #expect(article.id == "7")
    #expect(article.findings.isEmpty)
  }

  @Test func givesAnArticleWithoutIdentifierOneFromItsHash() throws {
    let article = try #require(Items(#"{"text":"abc"}"#, named: "a.jsonl").articles.first)
    #expect(article.id == "ba7816bf8f01cfea")
  }

  @Test func setsBadLinesAsideAndGoesOn() {
    let lines = [
      #"{"text":"un"}"#, "", "{bad", "[1]", #""s""#, "null", #"{"text":5}"#, #"{"text":null}"#,
      #"{"TEXT":"x"}"#, #"{"text":" "}"#, #"{"text":"a","text":"deux"}"#, #"{"text":"x"} {}"#,
      #"{"text":"<rss><channel>"}"#, "\t", #"{"text":"trois"}"#,
    ]
    let items = Items(lines.joined(separator: "\n"), named: "m.jsonl")
    #expect(
      items.summary == [
        "m.jsonl:1: un", "m.jsonl:3 bad-json", "m.jsonl:4 not-an-object", "m.jsonl:5 not-an-object",
        "m.jsonl:6 not-an-object", "m.jsonl:7 no-text", "m.jsonl:8 no-text", "m.jsonl:9 no-text",
        "m.jsonl:10 empty", "m.jsonl:11: deux", "m.jsonl:12 bad-json", "m.jsonl:13 feed",
        "m.jsonl:15: trois",
      ])
  }

  @Test func saysWhatIsWrongAndWhere() throws {
    let aside = try #require(Items(#"{"text": "x",}"#, named: "a.jsonl").aside.first)
    #expect(aside.reason == "is not valid JSON: ‘}’ is not allowed at byte 14")
    #expect(aside.origin.label == "a.jsonl:1")
  }

  @Test(arguments: [
    (#"{"text":"x","published":"15/09/2022"}"#, "published"),
    (#"{"text":"x","published":20220915}"#, "published"),
    (#"{"text":"x","language":"français"}"#, "language"),
    (#"{"text":"x","title":["a"]}"#, "title"),
    (#"{"text":"x","url":{}}"#, "url"),
    (#"{"text":"x","retrieved":"hier"}"#, "retrieved"),
  ])
  func leavesOutWhatItCannotUseAndSaysSo(line: String, member: String) throws {
    let article = try #require(Items(line, named: "a.jsonl").articles.first)
    #expect(article.metadata == RawArticle.Metadata())
    #expect(article.findings.map(\.code.rawValue) == ["ignored-field"])
    #expect(try #require(article.findings.first).message.contains("“\(member)”"))
  }

  @Test func takesNullForAbsent() throws {
    let line =
      #"{"text":"x","title":null,"published":null,"language":null,"authors":null,"id":null}"#
    let article = try #require(Items(line, named: "a.jsonl").articles.first)
    #expect(article.metadata == RawArticle.Metadata())
    #expect(article.findings.isEmpty)
  }

  @Test(arguments: [
    (#"\ud800"#, "\u{FFFD}", 1), (#"\udc00\ud800"#, "\u{FFFD}\u{FFFD}", 1),
    (#"\ud83d\ude00"#, "😀", 0), (#"\ud83dx"#, "\u{FFFD}x", 1), (#"\ud83d\n"#, "\u{FFFD}\n", 1),
    (#"\u00e9\/\"\\"#, "é/\"\\", 0),
  ])
  func decodesEscapes(escaped: String, text: String, findings: Int) throws {
    let article = try #require(
      Items("{\"text\":\"a\(escaped)\"}", named: "a.jsonl").articles.first)
    #expect(article.text == "a" + text)
    #expect(article.findings.count == findings)
    #expect(article.findings.allSatisfy { $0.code.rawValue == "damaged-encoding" })
  }

  @Test func pointsAtTheFirstNUL() throws {
    let article = try #require(
      Items(#"{"text":"é\u0000b\u0000"}"#, named: "a.jsonl").articles.first)
    let finding = try #require(article.findings.first)
    #expect(finding.code.rawValue == "nul")
    #expect(finding.range == SourceRange(2..<3))
    #expect(finding.message.contains("2 NUL"))
  }

  @Test func readsAByteOrderMarkAndWindowsLineEnds() {
    let items = Items("\u{FEFF}{\"text\":\"a\"}\r\n{\"text\":\"b\"}\r\n", named: "a.jsonl")
    #expect(items.articles.map(\.text) == ["a", "b"])
  }

  @Test func refusesLinesInUTF16() {
    let bytes: [UInt8] = [0xFF, 0xFE] + Array(#"{"text":"a"}"#.utf8).flatMap { [$0, 0] }
    #expect(Items(.bytes(bytes, named: "a.jsonl")).aside.map(\.code) == ["not-utf-8"])
  }

  @Test func guessesTheCharacterSetOfALine() throws {
    let bytes =
      Array(#"{"text":"Il a d"#.utf8) + [0xE9] + Array(#"clar"#.utf8) + [0xE9]
      + Array(#" hier"}"#.utf8)
    let article = try #require(Items(.bytes(bytes, named: "a.jsonl")).articles.first)
    #expect(article.text == "Il a déclaré hier")
    #expect(article.findings.map(\.code.rawValue) == ["guessed-charset"])
  }

  @Test func skipsALineOverTheLimit() {
    let long = "{\"text\":\"" + String(repeating: "x", count: 700_000) + "\"}"
    let text = [#"{"text":"a"}"#, long, #"{"text":"b"}"#, long].joined(separator: "\n")
    let items = Items(text, named: "a.jsonl", .init(maximumArticleBytes: 1_000))
    #expect(
      items.summary == [
        "a.jsonl:1: a", "a.jsonl:2 too-large", "a.jsonl:3: b", "a.jsonl:4 too-large",
      ])
  }

  @Test func staysWithinItsDepth() {
    let deep = String(repeating: "[", count: 100_000)
    let items = Items("{\"x\":\(deep)\n{\"text\":\"a\"}", named: "a.jsonl")
    #expect(items.summary == ["a.jsonl:1 bad-json", "a.jsonl:2: a"])
    #expect(items.aside.first?.reason.contains("nested deeper than 512") == true)
  }

  @Test func readsOneDocumentOverManyLines() throws {
    let document = "{\n  \"text\": \"a\",\n  \"id\": \"1\"\n}\n"
    #expect(Items(document, named: "a.json").articles.map(\.id) == ["1"])
    #expect(Items("[{\"text\":\"a\"}]", named: "a.json").aside.map(\.code) == ["not-an-object"])
  }

  @Test func readsLinesInAFileNamedAsADocument() {
    let items = Items("{\"text\":\"a\"}\n{\"text\":\"b\"}\n", named: "a.json")
    #expect(items.articles.map(\.text) == ["a", "b"])
  }

  @Test func endsWhenTheReceiverThrows() {
    struct Enough: Error {}
    var taken = 0
    #expect(throws: Enough.self) {
      let bytes = Array("{\"text\":\"a\"}\n{\"text\":\"b\"}".utf8)
      try Ingestor().ingest(.bytes(bytes, named: "a.jsonl")) { (_) throws(Enough) in
        taken += 1
        throw Enough()
      }
    }
    #expect(taken == 1)
  }
}
