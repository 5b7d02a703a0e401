import ChanceryClean
import ChanceryHTML
import ChanceryTestSupport
import ChanceryText
import Testing

/// What else a page says of itself, and what it cannot do to us.
@Suite struct PageMetadataTests {
  @Test func readsWhatDescribesThePage() {
    let head = """
      <meta property="og:site_name" content="Radio Delta"><meta property="og:type" content="article">
      <meta property="article:section" content="Économie"><link rel="canonical" href="/port">
      <link rel="license" href="https://creativecommons.org/licenses/by/4.0/">
      """
    let metadata = MetadataPage.metadata(
      head: head, body: "<h1>Le port</h1>", address: "https://example.org/a?utm=1")
    #expect(metadata.site?.value == "Radio Delta")
    #expect(metadata.type?.value == "article")
    #expect(metadata.section?.value == "Économie")
    #expect(metadata.canonical?.value == "https://example.org/port")
    #expect(metadata.licence?.value == "https://creativecommons.org/licenses/by/4.0/")
    #expect(metadata.language?.value.rawValue == "fr")
    #expect(metadata.language?.source == .languageAttribute)
  }

  @Test func readsTheArticleOfJSONLD() {
    let head = MetadataPage.linked(
      #"{"@type": "NewsArticle", "headline": "Le port", "isAccessibleForFree": "False","#
        + #" "articleBody": "Le port a rouvert.", "inLanguage": "fr-FR", "articleSection": ["Économie"]}"#
    )
    let metadata = MetadataPage.metadata(head: head)
    #expect(metadata.type?.value == "NewsArticle")
    #expect(metadata.isAccessibleForFree == false)
    #expect(metadata.articleBody == "Le port a rouvert.")
    #expect(metadata.section?.source == .linkedData)
  }

  @Test func choosesTheArticleAmongSeveralBlocks() {
    let head =
      MetadataPage.linked(#"{"@type": "Organization", "name": "Radio Delta"}"#)
      + MetadataPage.linked(
        #"{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "Le phare"}]}"#
      )
      + MetadataPage.linked(#"{"@type": "WebPage", "name": "Accueil"}"#)
      + MetadataPage.linked(#"{"@type": "NewsArticle", "headline": "Le port"}"#)
    #expect(MetadataPage.metadata(head: head).title?.value == "Le port")
  }

  @Test(arguments: [
    "<!-- {JSON} -->", "//<![CDATA[\n{JSON}\n//]]>", "/* <![CDATA[ */ {JSON} /* ]]> */", "{JSON};",
    "[{JSON}]", "{JSON}{JSON}",
  ])
  func readsWrappedBlocks(wrapping: String) {
    let json = #"{"@type": "NewsArticle", "headline": "Le [port] ouvert"}"#
    let head = MetadataPage.linked(wrapping.replacing("{JSON}", with: json))
    #expect(MetadataPage.metadata(head: head).title?.value == "Le [port] ouvert")
  }

  @Test func readsAnEscapedBlock() {
    let head = MetadataPage.linked(
      "{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;Le port&quot;}")
    #expect(MetadataPage.metadata(head: head).title?.value == "Le port")
  }

  @Test(arguments: ["{", "{\"@type\": \"NewsArticle\", \"headline\": ", "nul", "", "{]}", "[[[["])
  func setsBrokenBlocksAside(json: String) {
    let head =
      MetadataPage.linked(json)
      + MetadataPage.linked(#"{"@type": "Article", "headline": "Le port"}"#)
    #expect(MetadataPage.metadata(head: head).title?.value == "Le port")
  }

  @Test func pointsAtTheValueInThePage() throws {
    let html = MetadataPage.html(
      head: MetadataPage.linked(#"{"@type": "NewsArticle", "headline": "Le port"}"#), body: "")
    let title = try #require(MetadataPage.metadata(of: html).title)
    let range = try #require(title.range)
    #expect(String(decoding: Array(html.utf8)[range.range], as: UTF8.self) == "\"Le port\"")
  }

  @Test func takesNoReferenceInACircle() {
    let head = MetadataPage.linked(
      ##"{"@type": "Article", "author": {"@id": "#a"}, "@graph": [{"@id": "#a", "author": {"@id": "#a"}}]}"##
    )
    #expect(MetadataPage.metadata(head: head).authors.isEmpty)
  }

  @Test(arguments: 0..<150)
  func survivesAnyPage(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "<h1>", "</h1>", "<time datetime=\"2022-05-03\">", "<p class=\"byline author date\">",
      "Par Anna",
      "<article>", "</article>", "<aside>", "<script type=\"application/ld+json\">", "</script>",
      "{\"@type\":",
      "\"NewsArticle\"", "}", "<meta property=\"og:title\" content=\"", "\">", "3 mai 2022",
      "\u{0}", "é", "<table>",
      "<title>", "</title>", "<a href=\"/\" rel=author>", " | - : ", "<svg>", "<template>", ",",
      "(", "von ",
    ]
    let html = (0..<80).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let metadata = MetadataPage.metadata(of: html, address: "https://example.org/2022/05/03/")
    for author in metadata.authors {
      #expect(!author.value.isEmpty && author.value.utf8.count <= 80)
    }
    if let range = metadata.title?.range { #expect(range.end <= html.utf8.count) }
  }

  @Test func takesTimeInProportion() {
    let marks = String(
      repeating: "<p class=\"author date\">3 mai 2022</p><h2>Le port</h2>", count: 20_000)
    let metadata = MetadataPage.metadata(head: "<title>Le port</title>", body: marks)
    #expect(metadata.title?.value == "Le port")
  }
}
