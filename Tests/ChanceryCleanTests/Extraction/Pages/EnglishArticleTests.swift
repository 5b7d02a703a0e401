import ChanceryClean
import ChanceryTestSupport
import ChanceryText
import Testing

/// English pages, whole: what of their text is the article.
@Suite struct EnglishArticleTests {
  private static let texts = PageProse.english

  @Test func aPlainPage() {
    let page = MarkedPage(
      PageProse.englishPage(
        """
        <main><article>\(PageProse.englishTitle)
        <p class="byline">By Anna Gough and Peter Shaw</p>
        <p><time datetime="2022-10-04T08:00:00Z">Published 4 October 2022</time>, <time datetime="2022-10-06T09:30:00Z">updated 6 October 2022</time></p>
        <div class="article-body">\(PageProse.kept(Self.texts))</div></article></main>
        """))
    page.check()
    #expect(page.codes.isEmpty)
    #expect(page.article.authors == ["Anna Gough", "Peter Shaw"])
    #expect(page.article.metadata.published?.day == "2022-10-04")
    #expect(page.article.page?.modified?.value.day == "2022-10-06")
  }

  @Test func latestNewsAtTheEnd() {
    let news = (1...6).map {
      "<li class=\"card\"><a href=\"/n\($0)\"><h3>⟦drop:Ferry number \($0) is late again after a night of fog⟧</h3></a><p>⟦drop:Passengers waited for hours on quay \($0).⟧</p></li>"
    }.joined()
    MarkedPage(
      PageProse.englishPage(
        """
        <main><article>\(PageProse.englishTitle)<div class="story">\(PageProse.kept(Self.texts))</div></article>
        <section class="latest"><h2>⟦drop:Latest news⟧</h2><ul>\(news)</ul></section></main>
        """)
    ).check()
  }

  @Test func listsAndHeadingsStay() {
    MarkedPage(
      PageProse.englishPage(
        """
        <main><article>\(PageProse.englishTitle)<div class="story">\(PageProse.kept(Self.texts[..<3]))
        <h2>⟦heading:What the levy will pay for⟧</h2>
        <ul><li>⟦list-item:Rebuilding thirty metres of the wall⟧</li><li>⟦list-item:Two new gates at the mouth of the harbour⟧</li>
        <li>⟦list-item:Drains under the fish market⟧</li></ul>\(PageProse.kept(Self.texts[3..<5]))
        <h2>⟦heading:A night to remember⟧</h2>\(PageProse.kept(Self.texts[5...]))</div></article></main>
        """)
    ).check()
  }

  @Test func severalArticlesOnAPage() {
    let cards = (1...4).map {
      "<article class=\"card\"><h3><a href=\"/c\($0)\">⟦drop:Lighthouse \($0) opens its doors to visitors⟧</a></h3><p>⟦drop:Keepers of light \($0) will show the lamp.⟧</p></article>"
    }.joined()
    MarkedPage(
      PageProse.englishPage(
        """
        <main><article class="story">\(PageProse.englishTitle)\(PageProse.kept(Self.texts))</article></main>
        <main class="more"><h2>⟦drop:More from Harwick⟧</h2>\(cards)</main>
        """)
    ).check()
  }

  @Test func aPageInsideOneForm() {
    let page = PageProse.englishPage(
      "<article>\(PageProse.englishTitle)<div class=\"story\">\(PageProse.kept(Self.texts))</div></article>"
    )
    MarkedPage(
      page.replacing("<body>", with: "<body><form id=\"aspnetForm\" method=\"post\" action=\"/\">")
        .replacing("</body>", with: "</form></body>")
    ).check()
  }

  @Test func inlineElementsAndBreaksGlueNothing() {
    let page = MarkedPage(
      PageProse.englishPage(
        """
        <main><article>\(PageProse.englishTitle)<div class="story">\(PageProse.kept(Self.texts[..<4]))
        <p>⟦keep:The <b>har</b>bour master, <a href="/m">Ed Moss</a>, said<em> nothing</em> of the <i>levy</i>, nor of the wall.⟧</p>
        <p>⟦keep:The first line of an address to all the people of the town⟧<br>⟦keep:and the second line, which says where they should go.⟧</p>
        \(PageProse.kept(Self.texts[4...]))</div></article></main>
        """))
    page.check()
    #expect(page.article.text.contains("The harbour master, Ed Moss, said nothing"))
    #expect(!page.article.text.contains("townand"))
  }

  @Test func aShareBarInsideTheText() {
    MarkedPage(
      PageProse.englishPage(
        """
        <main><article>\(PageProse.englishTitle)<div class="story">\(PageProse.kept(Self.texts[..<2]))
        <div class="share-bar"><span>⟦drop:Share⟧</span><ul><li><a href="/f">⟦drop:Facebook⟧</a></li><li><a href="/t">⟦drop:Twitter⟧</a></li>
        <li><a href="/w">⟦drop:Copy link⟧</a></li></ul></div>\(PageProse.kept(Self.texts[2...]))</div></article></main>
        """)
    ).check()
  }

  @Test func elementsOfTheSitesOwn() {
    MarkedPage(
      PageProse.englishPage(
        """
        <site-article><site-headline>\(PageProse.englishTitle)</site-headline><amp-img src="/w.jpg"></amp-img>
        <site-text>\(PageProse.kept(Self.texts[..<4]))</site-text><amp-ad>⟦drop:Advertisement⟧</amp-ad>
        <site-text>\(PageProse.kept(Self.texts[4...]))</site-text></site-article>
        """)
    ).check()
  }

  @Test func theTextThatThePublisherStates() {
    let body = Self.texts.joined(separator: " ").replacing("“", with: "").replacing("”", with: "")
    let head = MetadataPage.linked(
      "{\"@type\": \"NewsArticle\", \"headline\": \"Harwick votes for a levy on its quays\", \"articleBody\": \"\(body)\"}"
    )
    MarkedPage(
      PageProse.englishPage(
        head: head,
        """
        <div class="x1"><div class="x2">\(PageProse.englishTitle)\(PageProse.kept(Self.texts, in: "div"))</div>
        <div class="x2"><div>⟦drop:Sign up for our letter and win a trip around the lighthouse with two friends of yours.⟧</div></div></div>
        """)
    ).check()
  }

  @Test func theBeginningOfAPaidArticle() {
    let page = MarkedPage(
      PageProse.englishPage(
        """
        <main><article>\(PageProse.englishTitle)<div class="story">\(PageProse.kept(Self.texts[..<2]))</div>
        <div class="subscribe-wall"><p>⟦drop:Subscribe to continue reading⟧</p><p>⟦drop:Already a subscriber? Log in⟧</p></div></article></main>
        """))
    page.check()
    #expect(page.codes.contains(.paywall))
  }

  @Test func aListOfArticles() {
    let cards = (1...20).map {
      "<div class=\"card\"><h3><a href=\"/c\($0)\">Lighthouse number \($0) opens its doors to visitors</a></h3></div>"
    }.joined()
    let page = MarkedPage(PageProse.englishPage("<main><h1>Harwick</h1>\(cards)</main>"))
    page.checkEvidence()
    #expect(page.codes.contains(.listPage) || page.codes.contains(.noArticle))
  }

  @Test func aGallery() {
    let pictures = Self.texts.enumerated().map { index, text in
      "<figure class=\"slide\"><img src=\"/\(index).jpg\"><figcaption>⟦keep:\(text)⟧</figcaption></figure>"
    }.joined()
    let page = MarkedPage(
      PageProse.englishPage(
        "<main><article>\(PageProse.englishTitle)<p>⟦keep:Our readers sent their best pictures of the wall, the harbour and the storm.⟧</p>\(pictures)</article></main>"
      ))
    page.check()
    #expect(page.codes.contains(.gallery))
  }
}
