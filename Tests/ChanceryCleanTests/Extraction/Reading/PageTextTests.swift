import ChanceryHTML
import ChanceryTestSupport
import Testing

@testable import ChanceryClean

/// The text of a page as a reader sees it, block by block.
@Suite struct PageTextTests {
  private func page(_ html: String) -> PageText { PageText(HTMLDocument(Array(html.utf8))) }

  private func blocks(_ html: String) -> [String] {
    let page = page(html)
    return page.blocks.map { String(decoding: page.bytes[$0.range], as: UTF8.self) }
  }

  @Test(arguments: [
    ("<p>por<b>tu</b>aire", "portuaire"), ("<p>Un <a href=/>lien</a>, ici", "Un lien, ici"),
    ("<p>l’<em>été</em>", "l’été"), ("<p>un<span> deux </span>trois", "un deux trois"),
    ("<p>a<wbr>b<!-- c -->d", "abd"), ("<p>un\n\t  deux\r\n trois ", "un deux trois"),
    ("<p> <b> un </b> <i> deux</i>", "un deux"), ("<p>H<sub>2</sub>O", "H2O"),
    ("<p>un<img alt=x> deux", "un deux"), ("<p>un&#32;&#10; deux", "un deux"),
    ("<p>10&nbsp;000&nbsp;€", "10\u{A0}000\u{A0}€"), ("<p>5 &lt; 6 &amp; 7", "5 < 6 & 7"),
  ])
  func inlineElementsRunOn(html: String, text: String) {
    #expect(blocks(html) == [text])
  }

  @Test(arguments: [
    "un<br>deux", "un<br>\n<br>deux", "<p>un<p>deux", "<div>un<div>deux</div></div>", "un<hr>deux",
    "<ul><li>un<li>deux</ul>", "<h2>un</h2>deux", "<blockquote>un</blockquote>deux",
    "<dl><dt>un<dd>deux</dl>", "<figure>un<figcaption>deux</figcaption></figure>",
    "<table><tr><td>un<td>deux</table>", "<button>un</button>deux",
    "<a href=/><div>un</div><div>deux</div></a>", "<span>un<p>deux</p></span>",
    "<site-text>un</site-text><site-text>deux</site-text>",
  ])
  func blocksAndBreaksPart(html: String) {
    #expect(blocks(html) == ["un", "deux"])
  }

  @Test(arguments: [
    "<script>mot()</script>", "<style>mot {}</style>", "<template><p>mot</template>",
    "<noscript>mot</noscript>", "<select><option>mot</select>", "<textarea>mot</textarea>",
    "<iframe>mot</iframe>", "<svg><text>mot</text></svg>", "<!-- mot -->", "<object>mot</object>",
    "<video>mot</video>", "<canvas>mot</canvas>",
  ])
  func whatIsNoTextIsLeftOut(html: String) {
    #expect(blocks("<p>un</p>\(html)<p>deux</p>") == ["un", "deux"])
    #expect(blocks("<p>un \(html)deux</p>") == ["un deux"])
  }

  @Test(arguments: [
    "", "<p></p>", "<p>&nbsp;</p>", "<p>\u{A0} &#160; &nbsp;</p>", "<p>\u{200B}\u{FEFF}</p>",
    "<p>&shy;</p>",
    "<p><b>&nbsp;</b><i> </i></p>", "\n \t",
    "<p>\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}\u{A0}</p>",
  ])
  func blanksAloneAreNoBlock(html: String) {
    #expect(blocks(html).isEmpty)
  }

  @Test func preformattedTextKeepsItsLines() {
    #expect(blocks("<pre>un\n  deux\n\ntrois</pre><p>un\ndeux") == ["un\ndeux\ntrois", "un deux"])
  }

  @Test func saysWhatPartsABlockFromTheOneBefore() {
    let page = page("<p>un<br>deux<br><br>trois<table><tr><td>a<td>b<tr><td>c</table>")
    #expect(page.blocks.map(\.followsLineBreak) == [false, true, false, false, false, false])
    #expect(page.blocks.map(\.cellsBefore) == [0, 0, 0, 0, 1, 0])
  }

  @Test func emptyCellsKeepTheColumns() {
    let page = page("<p>un<table><tr><td><td>a<tr><td>b<td><td> <td>c</table>")
    #expect(page.blocks.map(\.cellsBefore) == [0, 0, 0, 3])
  }

  @Test(arguments: 2...5) func severalBreaksAreNoLineBreak(count: Int) {
    let page = page("<p>un\(String(repeating: "<br>", count: count))deux")
    #expect(page.blocks.map(\.followsLineBreak) == [false, false])
  }

  @Test func countsLinksAndStress() throws {
    let page = page("<p>Un <a href=/>lien</a> et <a href=/><b>deux</b></a>")
    let block = try #require(page.blocks.first)
    #expect(block.links == 2)
    // A blank before a link belongs to the text that it is written with.
    #expect((8...10).contains(block.linkBytes))
    #expect((4...5).contains(block.stressedBytes))
  }

  @Test(arguments: [
    ("<div hidden>x</div>", true), ("<div aria-hidden=true>x</div>", true),
    ("<div aria-hidden=false>x</div>", false),
    ("<div style='color: red; DISPLAY : none'>x</div>", true),
    ("<div style='display: block'>x</div>", false), ("<div hidden><p>x</p></div>", true),
  ])
  func marksWhatIsNotShown(html: String, isHidden: Bool) {
    #expect(surroundings(html).contains(.hidden) == isHidden)
  }

  @Test(arguments: [
    ("<article><p>x", Surroundings.article), ("<div role=navigation>x", .navigation),
    ("<div itemprop=articleBody><p>x", .articleBody), ("<a href=/><h3>x</h3></a>", .link),
    ("<div itemtype='https://schema.org/Comment'>x", .otherItem), ("<h1>x", .heading),
    ("<p itemprop=author>x", .fact), ("<figure><figcaption>x", .caption), ("<pre>x", .preformatted),
  ])
  func knowsWhereABlockStands(html: String, expected: Surroundings) {
    #expect(surroundings(html).contains(expected))
  }

  private func surroundings(_ html: String) -> Surroundings {
    let page = page(html)
    return page.blocks.first.map { page.containers[$0.container].surroundings } ?? []
  }

  @Test func addsUpWhatContainersHold() throws {
    let page = page(
      "<section><p>Une phrase assez longue pour que l’on en compte une ici.</p><p>mot</p></section>"
    )
    let section = try #require(page.containers.first { $0.tag == HTMLTag.section.rawValue })
    #expect(section.blocks == 2)
    #expect(section.sentences == 1)
    #expect(section.children == 2)
    #expect(Int(section.bytes) == page.bytes.count)
  }

  @Test(arguments: [
    "<div>", "<p>mot", "<b>", "<a href=/>mot", "<table><tr><td>mot", "<ul><li>mot", "<x-y>mot",
    "<span class='a-b-c'>mot</span>", "mot<br>", "<font><p>",
  ])
  func anyNumberOfElementsIsRead(element: String) {
    let page = page(String(repeating: element, count: 100_000))
    #expect(page.blocks.count <= PageText.mostBlocks)
  }

  @Test func readsNoMoreBlocksThanItSays() {
    let page = page(String(repeating: "<p>mot</p>", count: 100_000))
    #expect(page.blocks.count == PageText.mostBlocks)
    #expect(page.isCutShort)
    #expect(!self.page(String(repeating: "<p>mot</p>", count: 1_000)).isCutShort)
  }
}
