import ChanceryIngest
import ChanceryText
import Testing

/// Files of plain text, and files of other kinds that come among them.
@Suite struct PlainTextTests {
  @Test func readsAFileAsOneArticle() throws {
    let article = try #require(
      Items("Un titre\r\n\r\nDu texte.\n", named: "d/a.txt").articles.first)
    #expect(article.text == "Un titre\r\n\r\nDu texte.\n")
    #expect(article.mediaType == .plainText)
    #expect(article.origin.label == "d/a.txt")
    #expect(article.id == article.hash.hexadecimal.prefix(16))
    #expect(article.findings.isEmpty)
  }

  @Test(arguments: ["", " \n\t", "\u{FEFF}", "\u{0}\u{0}"])
  func setsAsideWhatHoldsNoText(text: String) {
    let code = text.contains("\u{0}") ? "binary" : "empty"
    #expect(Items(text, named: "a.txt").aside.map(\.code) == [code])
  }

  @Test func keepsNULsAndSaysSo() throws {
    let text = "Le ministre a par\u{0}lé hier devant la presse."
    let article = try #require(Items(text, named: "a.txt").articles.first)
    #expect(article.text == text)
    #expect(article.findings.map(\.range) == [SourceRange(17..<18)])
  }

  @Test(arguments: [
    ("<!DOCTYPE html><p>x", "a.txt", "html"), ("\n <HTML lang=fr>", "a", "html"),
    ("Un texte", "a.HTML", "html"), ("<?xml version='1.0'?><rss>", "a.txt", "feed"),
    ("<?xml version='1.0'?><a/>", "a.txt", "xml"), ("<?xml version='1.0'?><html>", "a", "html"),
    ("WARC/1.0\r\n", "a", "warc"), ("x", "a.warc.gz", "gzip"), ("PK\u{3}\u{4}", "a.txt", "zip"),
    ("%PDF-1.7", "a.txt", "pdf"), ("{\\rtf1 x}", "a.txt", "office"), ("x", "a.wacz", "zip"),
    ("<rss version='2.0'>", "a.xml", "feed"), ("<feed/>", "a.atom", "feed"),
    ("<a/>", "a.xml", "xml"),
    ("<feed xmlns='a'>", "a.txt", "feed"),
    ("SQLite format 3\u{0}", "a", "database"), ("\u{7F}ELF", "a", "program"),
    ("x\u{1}\u{2}\u{3}\u{4}\u{5}", "a.txt", "binary"),
  ])
  func refusesOtherKindsByName(content: String, name: String, code: String) throws {
    let aside = try #require(Items(content, named: name).aside.first)
    #expect(aside.code == code)
    #expect(aside.reason.hasPrefix("is ") || aside.reason.hasPrefix("holds "))
  }

  @Test(
    arguments: [
      [0x1F, 0x8B, 8], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF, 0xE0],
      [0x28, 0xB5, 0x2F, 0xFD],
    ] as [[UInt8]])
  func refusesBinaryFilesWhateverTheirName(magic: [UInt8]) {
    #expect(Items(.bytes(magic + [0, 1, 2], named: "a.txt")).aside.count == 1)
    #expect(Items(.bytes(magic + [0, 1, 2], named: "a.jsonl")).aside.count == 1)
  }

  @Test func readsATextThatOnlyMentionsATag() {
    #expect(Items("Le <b>gras</b> se dit ainsi : <html>.", named: "a.txt").articles.count == 1)
    #expect(Items("<3 les ministres", named: "a.txt").articles.count == 1)
  }

  @Test func judgesAnUnnamedStreamByItsContent() {
    #expect(Items(#" {"text":"a"}"#, named: "stdin").articles.map(\.mediaType) == [.jsonLine])
    #expect(Items("{ceci} est un texte", named: "stdin").articles.map(\.mediaType) == [.plainText])
    #expect(Items(#"{"text":"a"}"#, named: "a.txt").articles.map(\.mediaType) == [.plainText])
  }

  @Test func doesAsItIsTold() {
    let line = #"{"text":"a"}"#
    #expect(Items(line, named: "a.jsonl", .init(format: .plainText)).articles.map(\.text) == [line])
    #expect(Items(line, named: "a.txt", .init(format: .jsonLines)).articles.map(\.text) == ["a"])
  }

  @Test(arguments: [(9, 0), (10, 1), (11, 1)])
  func holdsTheLimitToTheByte(limit: Int, articles: Int) {
    let items = Items("0123456789", named: "a.txt", .init(maximumArticleBytes: limit))
    #expect(items.articles.count == articles)
    #expect(items.aside.count == 1 - articles)
  }

  @Test func namesTheLimitInTheUnitOfTheSetting() throws {
    let text = String(repeating: "a", count: 3 << 20)
    let aside = try #require(
      Items(text, named: "a.txt", .init(maximumArticleBytes: 2 << 20)).aside.first)
    #expect(
      aside.reason
        == "is larger than 2 MiB: raise the size limit if this really is one article")
  }
}
