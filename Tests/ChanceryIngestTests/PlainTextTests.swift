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
    ("<?xml version='1.0'?><a/>", "a.txt", "xml"), ("<a/>", "a.xml", "xml"),
    ("<!DOCTYPE note [<!ENTITY a 'b'>]><note/>", "a", "xml"),
    ("PK\u{3}\u{4}", "a.docx", "bad-archive"),
    ("x", "a.warc", "bad-record"), ("x", "a.warc.gz", "bad-compression"),
    ("x", "a.gz", "bad-compression"),
    ("x", "a.wacz", "bad-archive"), ("x", "a.docx", "zip"), ("x", "a.mhtml", "no-pages"),
    ("BZh91AYx", "a.txt", "compressed"), ("x", "a.tgz", "archive"),
    ("%PDF-1.7", "a.txt", "pdf"), ("{\\rtf1 x}", "a.txt", "office"),
    ("SQLite format 3\u{0}", "a", "database"), ("\u{7F}ELF", "a", "program"),
    ("x\u{1}\u{2}\u{3}\u{4}\u{5}", "a.txt", "binary"),
  ])
  func refusesOtherKindsByName(content: String, name: String, code: String) throws {
    let aside = try #require(Items(content, named: name).aside.first)
    #expect(aside.code == code)
    #expect(["is ", "holds ", "cannot "].contains { aside.reason.hasPrefix($0) })
  }

  @Test(
    arguments: [
      [0x25, 0x50, 0x44, 0x46, 0x2D], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF, 0xE0],
      [0x7F, 0x45, 0x4C, 0x46],
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
    let page = Items("<!doctype html><p>x", named: "a.html", .init(format: .plainText))
    #expect(page.aside.map(\.code) == ["html"])
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
