import ChanceryHTML
import Testing

/// Where nodes stand in the source.
struct SourceRangeTests {
  @Test func tagsKeepTheirPlaces() throws {
    let page = HTMLDocument(page: "<body><P class=x>Oui</p ></body>")
    let paragraph = try #require(page.first(.p))
    #expect(page.cut(page.nodes[paragraph].source) == "<P class=x>")
    #expect(page.cut(page.nodes[paragraph].endTag) == "</p >")
    let body = try #require(page.first(.body))
    #expect(page.cut(page.nodes[body].endTag) == "</body>")
  }

  @Test(arguments: [HTMLTag.html, .head, .body, .tbody, .tr])
  func impliedElementsHaveAnEmptyRangeWhereTheyAreImplied(tag: HTMLTag) throws {
    let page = HTMLDocument(page: "  <table><td>a")
    let node = page.nodes[try #require(page.first(tag))]
    #expect(node.isImplied)
    #expect(node.source.isEmpty)
    #expect(node.source.lowerBound == (tag == .tbody || tag == .tr ? 9 : 2))
  }

  @Test func elementsWithoutAnEndTagEndWhereTheNextOneBegins() throws {
    let page = HTMLDocument(page: "<p>un<p>deux")
    let places = page.elements(.p).map { page.nodes[$0].endTag }
    #expect(places == [5..<5, 12..<12])
  }

  @Test func voidElementsEndAtTheirTag() throws {
    let page = HTMLDocument(page: "<p>un<br>deux")
    #expect(page.nodes[try #require(page.first(.br))].endTag == 9..<9)
  }

  @Test func repeatedFormattingKeepsThePlaceOfTheOriginal() {
    let page = HTMLDocument(page: "<p><b id=x>un<p>deux")
    let bold = page.elements(.b)
    #expect(bold.map { page.nodes[$0].isCloned } == [false, true])
    #expect(bold.map { page.cut(page.nodes[$0].source) } == ["<b id=x>", "<b id=x>"])
    #expect(bold.map { page.value(.id, of: $0) } == ["x", "x"])
  }

  @Test func whatIsMovedBeforeATableSaysSo() throws {
    let page = HTMLDocument(page: "<table><tr>un<td>deux</table>")
    let texts = page.preorder().filter { page.nodes[$0].isText }
    #expect(texts.map { page.text(of: $0) } == ["un", "deux"])
    #expect(texts.map { page.nodes[$0].flags.contains(.fostered) } == [true, false])
    #expect(page.cut(page.nodes[texts[0]].source) == "un")
  }

  @Test func commentsAndDeclarationsHavePlaces() {
    let page = HTMLDocument(page: "<!doctype html><!-- a --><p>b")
    let kinds = page.children(of: HTMLDocument.root).map { page.cut(page.nodes[$0].source) }
    #expect(kinds == ["<!doctype html>", "<!-- a -->", ""])
    #expect(page.doctype == HTMLDocument(page: "<!DOCTYPE HTML>").doctype)
    #expect(!page.isQuirky)
  }

  @Test func attributesKeepTheirPlaces() throws {
    let page = HTMLDocument(page: "<a HREF = '/x?a=1&amp;b' title=y\t>z</a>")
    let link = try #require(page.first(.a))
    let href = try #require(page.attribute(.href, of: link))
    #expect(page.cut(href.nameRange) == "HREF")
    #expect(page.cut(href.valueRange) == "/x?a=1&amp;b")
    #expect(href.hasReferences)
    #expect(page.value(of: href) == "/x?a=1&b")
    #expect(page.value(.title, of: link) == "y")
  }
}
