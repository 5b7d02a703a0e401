import ChanceryIngest
import ChanceryText
import Testing

/// Pages as files, packed and in lines of JSON.
@Suite struct PageTests {
  private static let page = ArchiveText.page

  @Test(arguments: [
    "a.html", "a.HTM", "a.xhtml", "a", "a.txt", "stdin", "a.xml", "a.mhtml",
  ])
  func readsAPage(name: String) throws {
    let article = try #require(Items(Self.page, named: name).articles.first)
    #expect(article.text == Self.page)
    #expect(article.mediaType == .html)
    #expect(article.origin.label == name)
  }

  @Test(arguments: [
    ("\n <HTML lang=fr><p>x", "a"), ("<?xml version='1.0'?><html xmlns='x'><p>x", "a.txt"),
    ("Un texte sans balise", "a.html"), ("\u{FEFF}<!doctype html>x", "a"),
  ])
  func knowsAPageByItsBeginningOrItsName(text: String, name: String) {
    #expect(Items(text, named: name).articles.map(\.mediaType) == [.html])
  }

  @Test func knowsAPageInUTF16() {
    let bytes: [UInt8] =
      [0xFF, 0xFE] + Self.page.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let articles = Items(.bytes(bytes, named: "a")).articles
    #expect(articles.map(\.text) == [Self.page])
    #expect(articles.map(\.mediaType) == [.html])
  }

  @Test(arguments: [("", "empty"), (" \n", "empty"), ("%PDF-1.4", "pdf")])
  func setsAsideWhatIsNoPage(text: String, code: String) {
    #expect(Items(text, named: "a.html").aside.map(\.code) == [code])
  }

  @Test func holdsAPageToTheSizeOfAnArticle() {
    let settings = Ingestor.Settings(maximumArticleBytes: Self.page.utf8.count - 1)
    #expect(Items(Self.page, named: "a.html", settings).aside.map(\.code) == ["too-large"])
    let packed = IngestInput.bytes(Packing.gzip(Self.page), named: "a.html.gz")
    #expect(Items(packed, settings).aside.map(\.code) == ["too-large"])
  }

  @Test(arguments: [
    ("a.html.gz", true), ("a.html.zst", false), ("a.gz", true), ("stdin", false), ("a.html", true),
  ])
  func readsAPackedPage(name: String, isGzip: Bool) throws {
    let packed = isGzip ? Packing.gzip(Self.page) : Packing.zstd(Self.page)
    let article = try #require(Items(.bytes(packed, named: name)).articles.first)
    #expect(article.text == Self.page)
    #expect(article.mediaType == .html)
    #expect(article.origin.label == name)
  }

  @Test func readsPackedFilesByTheNameWithin() {
    let lines = "{\"text\":\"a\"}\n{\"text\":\"b\"}\n"
    #expect(
      Items(.bytes(Packing.gzip(lines), named: "a.jsonl.gz")).summary == [
        "a.jsonl.gz:1: a", "a.jsonl.gz:2: b",
      ])
    #expect(
      Items(.bytes(Packing.gzip(lines), named: "a.txt.gz")).articles.map(\.text) == [lines])
    let pdf = Items(.bytes(Packing.gzip("%PDF-1.4"), named: "a.gz"))
    #expect(pdf.aside.map(\.code) == ["pdf"])
  }

  @Test func saysWhatIsWrongWithAPackedFile() {
    let packed = Packing.gzip(Self.page)
    let cut = Items(.bytes(packed.dropLast(12), named: "a.html.gz"))
    #expect(cut.aside.map(\.code) == ["bad-compression"])
    let followed = Items(.bytes(packed + Array("xyz".utf8), named: "a.html.gz"))
    #expect(followed.summary == ["a.html.gz: \(Self.page)", "a.html.gz bad-compression"])
    let twice = Items(.bytes(Packing.gzip(packed), named: "a.html.gz.gz"))
    #expect(twice.aside.map(\.code) == ["nested"])
    let bomb = Packing.gzip([UInt8](repeating: 0x20, count: 30 << 20))
    let settings = Ingestor.Settings(maximumArticleBytes: 1 << 30)
    let items = Items(.bytes(bomb, named: "a.html.gz"), settings)
    #expect(items.aside.map(\.code) == ["unpacks-too-large"])
  }

  @Test func givesTheLinesBeforeTheDamage() {
    let lines = (0..<20_000).map { "{\"text\":\"ligne \($0 &* 2_654_435_761)\"}\n" }.joined()
    let items = Items(.bytes(Packing.gzip(lines).dropLast(5_000), named: "a.jsonl.gz"))
    #expect(items.articles.count > 10_000)
    #expect(items.aside.map(\.code) == ["bad-compression"])
  }

  @Test func findsThemInFolders() throws {
    try Folder.with { folder in
      try folder.write("a.html", Self.page)
      try folder.write("b.html.gz", bytes: Packing.gzip(Self.page))
      try folder.write("c.warc", ArchiveText.response(ArchiveText.http()))
      #expect(folder.items().articles.map(\.mediaType) == [.html, .html, .html])
    }
  }

  @Test func readsAPageInALineOfJSON() throws {
    let line = #"{"html":"<p>Le ministre a parlé.","url":"https://e.org/a","id":"7"}"#
    let article = try #require(Items(line, named: "a.jsonl").articles.first)
    #expect(article.text == "<p>Le ministre a parlé.")
    #expect(article.mediaType == .html)
    #expect(article.metadata.url == "https://e.org/a")
    #expect(article.id == "7")
    #expect(article.origin.line == 1)
  }

  @Test(arguments: [
    (#"{"html":"<p>h","text":"t"}"#, "t", RawArticle.MediaType.jsonLine),
    (#"{"html":"<p>h","text":""}"#, "<p>h", .html),
    (#"{"html":"<p>h","text":null}"#, "<p>h", .html),
    (#"{"html":"","text":"t"}"#, "t", .jsonLine), (#"{"html":5,"text":"t"}"#, "t", .jsonLine),
    (#"{"text":"<!doctype html>x"}"#, "<!doctype html>x", .html),
  ])
  func choosesBetweenTextAndPage(line: String, text: String, type: RawArticle.MediaType) throws {
    let article = try #require(Items(line, named: "a.jsonl").articles.first)
    #expect(article.text == text)
    #expect(article.mediaType == type)
  }

  @Test(arguments: [
    (#"{"html":""}"#, "no-text"), (#"{"html":" "}"#, "empty"), (#"{"html":null}"#, "no-text"),
    (#"{"html":"","text":""}"#, "empty"),
  ])
  func setsAsideALineWithoutContent(line: String, code: String) {
    #expect(Items(line, named: "a.jsonl").aside.map(\.code) == [code])
  }
}
