import ChanceryClean
import ChanceryText
import Testing

/// Who a page says wrote its article.
@Suite struct PageAuthorTests {
  private let heading = "<h1>Le port a rouvert</h1>"

  private func authors(head: String = "", _ body: String) -> [String] {
    MetadataPage.metadata(head: head, body: body).authors.map(\.value)
  }

  @Test(arguments: [
    "<p class=\"byline\">Par Anna Marchand et Paul Weiss</p>",
    "<div class=\"byline\">Par <a href=\"/a\">Anna Marchand</a> et <a href=\"/p\">Paul Weiss</a></div>",
    "<a rel=\"author\" href=\"/a\">Anna Marchand</a>, <a rel=\"author\" href=\"/p\">Paul Weiss</a>",
    "<ul><li class=\"author\">Anna Marchand</li><li class=\"author\">Paul Weiss</li></ul>",
    "<span itemprop=\"author\">Anna Marchand</span><span itemprop=\"author\">Paul Weiss</span>",
    "<p>Par Anna Marchand et Paul Weiss</p>",
  ])
  func findsSeveralAuthors(byline: String) {
    #expect(authors(heading + byline + MetadataPage.text) == ["Anna Marchand", "Paul Weiss"])
  }

  @Test(arguments: [
    #"{"@type": "NewsArticle", "author": [{"@type": "Person", "name": "Anna Marchand"}, "Paul Weiss"]}"#,
    #"{"@type": "NewsArticle", "author": {"name": ["Anna Marchand", "Paul Weiss"]}}"#,
    ##"{"@graph": [{"@type": "Article", "author": [{"@id": "#a"}, {"@id": "#p"}]},"##
      + ##" {"@type": "Person", "@id": "#a", "name": "Anna Marchand"},"##
      + ##" {"@type": "Person", "@id": "#p", "name": "Paul Weiss"}]}"##,
    #"[{"@type": "BreadcrumbList"}, {"@type": ["Article", "NewsArticle"], "author": "Anna Marchand, Paul Weiss"}]"#,
    #"{"@type": "WebPage", "mainEntity": {"@type": "NewsArticle", "creator": ["Anna Marchand", "Paul Weiss"]}}"#,
  ])
  func readsJSONLD(json: String) {
    let head = MetadataPage.linked(json)
    #expect(authors(head: head, heading) == ["Anna Marchand", "Paul Weiss"])
  }

  @Test(arguments: [
    "<meta name=\"author\" content=\"admin\">",
    "<meta name=\"author\" content=\"https://example.org/anna\">",
    "<meta property=\"article:author\" content=\"https://www.facebook.com/radiodelta\">",
    "<meta name=\"twitter:creator\" content=\"@radiodelta\">",
    "<meta property=\"og:site_name\" content=\"Radio Delta\"><meta name=\"author\" content=\"Radio Delta\">",
    "<meta name=\"author\" content=\"Delta Medien GmbH\">",
  ])
  func namesNobodyWhereNobodySigns(head: String) {
    #expect(authors(head: head, heading + MetadataPage.text) == [])
  }

  @Test func prefersTheBylineToTheSite() {
    let head = MetadataPage.linked(
      #"{"@type": "NewsArticle", "publisher": {"name": "Radio Delta"}, "author": {"name": "Radio Delta"}}"#
    )
    let body = heading + "<p class=\"author-name\">Anna Marchand</p>"
    #expect(authors(head: head, body) == ["Anna Marchand"])
  }

  @Test func takesTheLongerOfTwoListsThatAgree() {
    let head = MetadataPage.linked(
      #"{"@type": "NewsArticle", "author": {"name": "Anna Marchand"}}"#)
    let body = heading + "<p class=\"byline\">Par Anna Marchand et Paul Weiss</p>"
    #expect(authors(head: head, body) == ["Anna Marchand", "Paul Weiss"])
  }

  @Test func readsTheCardThatWordPressWrites() {
    let head = """
      <meta name="twitter:label1" content="Écrit par"><meta name="twitter:data1" content="Anna Marchand">
      """
    #expect(authors(head: head, heading) == ["Anna Marchand"])
  }

  @Test(arguments: [
    "<div class=\"comment\"><span class=\"comment-author\">Paul Weiss</span></div>",
    "<figure><figcaption>Photo : <span class=\"author\">Paul Weiss</span></figcaption></figure>",
    "<aside><h3>Le phare</h3><p class=\"author\">Paul Weiss</p></aside>",
  ])
  func takesNoAuthorOfSomethingElse(other: String) {
    #expect(authors(heading + MetadataPage.text + other) == [])
  }

  @Test func keepsTheOrganisationThatSigns() {
    #expect(authors(heading + "<p class=\"byline\">AFP</p>" + MetadataPage.text) == ["AFP"])
  }

  @Test func saysWhereItWasFound() throws {
    let metadata = MetadataPage.metadata(
      body: heading + "<p class=\"byline\">Par Anna Marchand</p>")
    let author = try #require(metadata.authors.first)
    #expect(author.source == .byline)
    #expect(author.range != nil)
  }
}
