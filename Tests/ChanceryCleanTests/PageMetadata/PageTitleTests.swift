import ChanceryClean
import ChanceryText
import Testing

/// What a page says its headline is.
@Suite struct PageTitleTests {
  private func title(head: String = "", _ body: String = "") -> String? {
    MetadataPage.metadata(head: head, body: body).title?.value
  }

  private let site = "<meta property=\"og:site_name\" content=\"Radio Delta\">"

  @Test(arguments: [
    "Le port a rouvert - Radio Delta", "Le port a rouvert | Radio Delta",
    "Radio Delta - Le port a rouvert", "Radio Delta : Le port a rouvert",
    "Le port a rouvert – Économie – Radio Delta", "Le port a rouvert « Radio Delta",
  ])
  func stripsTheSite(title: String) {
    let found = self.title(head: site + "<title>\(title)</title>")
    #expect(found?.hasPrefix("Le port a rouvert") == true)
    #expect(found?.contains("Delta") == false)
  }

  @Test(arguments: [
    "Porte-avions : le port se prépare", "Le port - ou ce qu’il en reste après la tempête",
  ])
  func keepsSignsOfTheHeadline(title: String) {
    #expect(self.title(head: site + "<title>\(title)</title>") == title)
  }

  @Test func takesTheHeadlineAsItIsShown() {
    let head =
      "<meta property=\"og:title\" content=\"LE PORT A ROUVERT: tout savoir - Radio Delta\">"
    #expect(title(head: site + head, "<h1>Le port a rouvert</h1>") == "Le port a rouvert")
  }

  @Test func passesOverTheNameOfTheSite() {
    let head = site + "<title>Le port a rouvert - Radio Delta</title>"
    let body =
      "<h1><a href=\"/\">Radio Delta</a></h1><h2>Le port a rouvert</h2>" + MetadataPage.text
    #expect(title(head: head, body) == "Le port a rouvert")
  }

  @Test func leavesOutALineOverTheHeadline() {
    let head = "<meta property=\"og:title\" content=\"Le port a rouvert\">"
    let body = "<h1><span>Après la tempête</span> <span>Le port a rouvert</span></h1>"
    #expect(title(head: head, body) == "Le port a rouvert")
    let marked = "<h1><span class=\"kicker\">Après la tempête</span> Le port a rouvert</h1>"
    #expect(title(marked) == "Le port a rouvert")
  }

  @Test func findsAHeadlineInNoHeading() throws {
    let head = "<title>Radio Delta - Le port a rouvert</title>"
    let metadata = MetadataPage.metadata(
      head: head, body: "<div><b>Le port a rouvert</b></div>" + MetadataPage.text)
    #expect(metadata.title?.value == "Le port a rouvert")
    #expect(metadata.title?.source == .heading)
  }

  @Test func passesOverHeadingsOfTeasersAndMenus() {
    let head = "<title>Le port a rouvert</title>"
    let body = """
      <nav><h1>Menu</h1></nav><aside class="related"><h2>Le phare s’éteint</h2></aside>
      <h1>Le port a rouvert</h1>
      """
    #expect(title(head: head, body) == "Le port a rouvert")
  }

  @Test func makesOneLineOfPlainText() {
    let head = "<title>Le \u{7}port\u{200B}\n  a&nbsp;rou\u{AD}vert</title>"
    #expect(title(head: head) == "Le port a rouvert")
    let linked = MetadataPage.linked(
      #"{"@type": "NewsArticle", "headline": "Le <b>port</b> a rouvert &amp; l&#8217;&eacute;cluse"}"#
    )
    #expect(title(head: linked) == "Le port a rouvert & l’écluse")
  }

  @Test func cutsALongTitle() throws {
    let long = String(repeating: "port ", count: 200_000)
    let found = try #require(title(head: "<title>\(long)</title>"))
    #expect(found.utf8.count <= 600)
  }

  @Test func findsNoneInAnEmptyPage() {
    #expect(title() == nil)
    #expect(MetadataPage.metadata(of: "").title == nil)
  }
}
