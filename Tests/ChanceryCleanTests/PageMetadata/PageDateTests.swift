import ChanceryClean
import ChanceryText
import Testing

/// When a page says that its article appeared and was changed.
@Suite struct PageDateTests {
  private let heading = "<h1>Le port a rouvert</h1>"

  private func dates(
    head: String = "", _ body: String, address: String? = nil
  ) -> (published: String?, modified: String?) {
    let metadata = MetadataPage.metadata(head: head, body: body, address: address)
    return (metadata.published?.value.iso, metadata.modified?.value.iso)
  }

  @Test func tellsPublishedFromModified() {
    let line = "<p>Publié le 3 mai 2022 à 14 h 30, mis à jour le 4 mai 2022</p>"
    let (published, modified) = dates(heading + line + MetadataPage.text)
    #expect(published == "2022-05-03T14:30")
    #expect(modified == "2022-05-04")
  }

  @Test func leavesOutAChangeWithoutYear() {
    let line = "<p>Publié le 3 mai 2022 à 14 h 30, mis à jour le 4 mai</p>"
    let (published, modified) = dates(heading + line + MetadataPage.text)
    #expect(published == "2022-05-03T14:30")
    #expect(modified == nil)
  }

  @Test func takesNoChangeForPublication() {
    let line = "<p>Mis à jour le 4 mai 2022</p>"
    let (published, modified) = dates(heading + line + MetadataPage.text)
    #expect(published == nil)
    #expect(modified == "2022-05-04")
  }

  @Test func prefersWhatIsStatedForMachines() {
    let head = """
      <meta property="article:published_time" content="2022-05-03T14:30:00+02:00">
      <meta property="article:modified_time" content="2022-05-04T08:00:00+02:00">
      """
    let metadata = MetadataPage.metadata(
      head: head, body: heading + "<time datetime=\"2022-05-04\">4 mai 2022</time>")
    #expect(metadata.published?.value.iso == "2022-05-03T14:30:00+02:00")
    #expect(metadata.published?.source.rawValue == "meta:article:published_time")
    #expect(metadata.modified?.value.iso == "2022-05-04T08:00:00+02:00")
  }

  @Test(arguments: [
    "<time datetime=\"2022-05-03T14:30+02:00\">mardi</time>",
    "<div class=\"post-date\">3 mai 2022</div>",
    "<span class=\"entry__published\">03/05/2022</span>",
    "<span itemprop=\"datePublished\" content=\"2022-05-03\">hier</span>",
    "<p>Par Anna Marchand | 3 mai 2022</p>",
    "<abbr class=\"published\" title=\"2022-05-03T10:00:00Z\">mardi</abbr>",
  ])
  func findsWhatIsShownNearTheHeadline(mark: String) {
    #expect(dates(heading + mark + MetadataPage.text).published?.prefix(10) == "2022-05-03")
  }

  @Test func findsNothingWhereNothingIsGiven() {
    let (published, modified) = dates(heading + MetadataPage.text)
    #expect(published == nil)
    #expect(modified == nil)
  }

  @Test(arguments: [
    // The comments of readers.
    "<div class=\"comments\"><div class=\"comment\"><time datetime=\"2022-05-03\">3 mai 2022</time></div></div>",
    // Teasers of other articles.
    "<aside><h3><a href=\"/a\">Le phare</a></h3><time datetime=\"2021-01-02\">2 janv. 2021</time></aside>",
    "<div class=\"related\"><h3>Le phare</h3><span class=\"date\">2 janvier 2021</span></div>",
    // A date within the text.
    "<p>Le port avait fermé le 12 avril 2022, après la tempête qui avait emporté une partie de la "
      + "jetée et deux des feux qui gardent l’entrée du chenal.</p>",
    "<footer><p>© 3 mai 2022</p></footer>",
  ])
  func takesNoDateOfSomethingElse(other: String) {
    #expect(dates(heading + MetadataPage.text + other).published == nil)
  }

  @Test func takesNoDateOfToday() {
    let head = "<div class=\"top\"><span class=\"date\">jeudi 5 mai 2022</span></div>"
    let menu = (0..<60).map { "<a href=\"/\($0)\">Rubrique</a>" }.joined()
    #expect(dates(head + menu + heading + MetadataPage.text).published == nil)
  }

  @Test func takesNoDateOfAnotherArticleOfThePage() {
    let body = """
      <article>\(heading)\(MetadataPage.text)</article>
      <article><h2>Le phare</h2><time datetime="2021-01-02">2 janvier 2021</time></article>
      """
    #expect(dates(body).published == nil)
  }

  @Test(arguments: [
    ("https://example.org/2022/05/03/le-port", "2022-05-03"),
    ("https://example.org/news/20220503-le-port.html", "2022-05-03"),
    ("https://example.org/le-port-2022-05-03", "2022-05-03"),
    ("https://example.org/le-port-123456", nil),
    ("https://example.org/2022/99/77/le-port", nil),
  ])
  func readsTheAddressLast(address: String, day: String?) {
    #expect(dates(heading + MetadataPage.text, address: address).published == day)
    let shown = dates(heading + "<p>Publié le 9 mai 2022</p>", address: address)
    #expect(shown.published == "2022-05-09")
  }

  @Test func takesTheDayThatReadersSee() {
    let head = MetadataPage.linked(
      #"{"@type": "NewsArticle", "datePublished": "2022-05-04T01:10:00Z"}"#)
    let (published, _) = dates(head: head, heading + "<p>3 mai 2022</p>" + MetadataPage.text)
    #expect(published == "2022-05-03")
  }

  @Test func readsWhatStandsBelowTheText() {
    let line = "<p>Publié par Anna Marchand le 3 mai 2022</p><p>Mis à jour le 4 mai 2022</p>"
    let (published, modified) = dates(heading + MetadataPage.text + MetadataPage.text + line)
    #expect(published == "2022-05-03")
    #expect(modified == "2022-05-04")
  }

  @Test func takesTheClockThatReadersSee() {
    let head = MetadataPage.linked(
      #"{"@type": "NewsArticle", "datePublished": "2019-11-19T07:03:12Z"}"#)
    let (published, _) = dates(
      head: head, heading + "<p>November 18, 2019 11:03 PM</p>" + MetadataPage.text)
    #expect(published == "2019-11-18T23:03-08:00")
  }

  @Test(arguments: ["0001-01-01", "1970-01-01T00:00:00Z", "demain", "2022-13-45", ""])
  func distrustsImpossibleDates(date: String) {
    let head = "<meta property=\"article:published_time\" content=\"\(date)\">"
    #expect(dates(head: head, heading + MetadataPage.text).published == nil)
  }

  @Test func isSurerOfADateThatIsShown() throws {
    let head =
      "<meta property=\"og:type\" content=\"article\">"
      + "<meta property=\"article:published_time\" content=\"2022-05-03\">"
    let hidden = MetadataPage.metadata(head: head, body: heading + MetadataPage.text)
    let shown = MetadataPage.metadata(head: head, body: heading + "<p>3 mai 2022</p>")
    let pair = try (#require(hidden.published), #require(shown.published))
    #expect(pair.0.confidence < pair.1.confidence)
  }

  @Test func leavesOutTheRecordOfAPageThatIsNoArticle() {
    let head = MetadataPage.linked(
      #"{"@type": "WebPage", "datePublished": "2019-01-10T10:44:43+01:00"}"#)
    #expect(dates(head: head, "<h1>Chambres et tarifs</h1>" + MetadataPage.text).published == nil)
  }
}
