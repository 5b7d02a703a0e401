import ChanceryHTML
import Testing

/// Walks and searches.
struct SelectionTests {
  static let page = HTMLDocument(
    page: """
      <title>T</title><div id=a class="x  y"><p>1<b>2</b></div>\
      <div class=y><p lang=fr>3</div><p id="&#98;">4
      """)

  @Test func elementsComeInTheOrderOfTheTree() throws {
    let page = Self.page
    #expect(page.elements(.p).map { page.textContent(of: $0) } == ["12", "3", "4"])
    let first = try #require(page.first(.div))
    #expect(page.elements(.p, below: first).count == 1)
    #expect(page.first(.title).map { page.textContent(of: $0) } == "T")
    #expect(page.first(.table) == nil)
  }

  @Test func elementsAreFoundByTheirAttributes() throws {
    let page = Self.page
    #expect(page.element(withID: "a") == page.first(.div))
    #expect(page.element(withID: "b").map { page.textContent(of: $0) } == "4")
    #expect(page.elements(withClass: "y") == page.elements(.div))
    #expect(page.elements(withClass: "x y").isEmpty)
    #expect(page.elements(with: .lang, equalTo: "fr").count == 1)
    #expect(page.elements(with: .id).count == 2)
    let div = try #require(page.first(.div))
    #expect(page.classTokens(of: div).map { page.cut($0) } == ["x", "y"])
  }

  @Test func aWalkStaysBelowItsStart() throws {
    let page = Self.page
    let div = try #require(page.first(.div))
    let walk = page.preorder(from: div).map { page.nodes[$0].isText ? "t" : page.name(of: $0) }
    #expect(walk == ["div", "p", "t", "b", "t"])
    let paragraph = try #require(page.first(.p))
    #expect(page.followingSkippingChildren(paragraph, within: div) == nil)
    #expect(page.followingSkippingChildren(paragraph) == page.elements(.div)[1])
    #expect(page.children(of: paragraph).count { _ in true } == 2)
    #expect(page.ancestor(.body, of: paragraph) == page.first(.body))
    #expect(page.ancestor(.table, of: paragraph) == nil)
    #expect(page.depth(of: HTMLDocument.root) == 0)
  }

  @Test func anEmptyPageHasItsThreeElements() {
    let page = HTMLDocument([])
    #expect(page.preorder().map { page.name(of: $0) } == ["", "html", "head", "body"])
    #expect(page.isQuirky)
  }

  @Test func aFragmentHasItsNodesBelowTheRoot() throws {
    let page = HTMLDocument(fragment: Array("<td>a<td>b".utf8), context: .tr)
    let root = try #require(page.first(.html))
    #expect(page.children(of: root).map { page.name(of: $0) } == ["td", "td"])
  }
}
