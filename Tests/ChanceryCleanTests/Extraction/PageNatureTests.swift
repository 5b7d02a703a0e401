import ChanceryText
import Testing

@testable import ChanceryClean

/// Pages that are no plain articles.
@Suite struct PageNatureTests {
  private static let sentence =
    "Le conseil a voté hier soir la taxe sur les quais du port de pêche."
  private static let stub = "<h1>Le port rouvre</h1><p class=yes>\(sentence)</p>"
  private static let article =
    "<h1>Le port rouvre</h1>"
    + (1...40).map { "<p class=yes>\(sentence) Vote numéro \($0).</p>" }.joined()

  @Test func aPlainArticleIsNothingElse() {
    #expect(ToyPage(Self.article).codes.isEmpty)
    #expect(ToyPage(Self.stub).codes.isEmpty)
    #expect(ToyPage("").codes.isEmpty)
  }

  @Test(arguments: [
    "Cet article est réservé aux abonnés.", "Il vous reste 80 % de cet article à lire.",
    "Déjà abonné ? Connectez-vous", "Abonnez-vous pour lire la suite",
    "Subscribe to continue reading", "Already a subscriber? Log in",
    "This story is for subscribers only.",
  ])
  func aWallUnderAShortTextIsOne(phrase: String) {
    #expect(ToyPage(Self.stub + "<p>\(phrase)</p>").codes == [.paywall])
    #expect(ToyPage(Self.article + "<p>\(phrase)</p>").codes.isEmpty)
  }

  @Test func pointsAtTheWall() throws {
    let page = ToyPage(Self.stub + "<p>Déjà abonné ?</p>")
    let nature = PageNature(page.text, page.choice, page.metadata, counts: page.choice.counts)
    let wall = try #require(nature.findings.first { $0.code == .paywall })
    #expect(wall.range.count == "Déjà abonné ?".utf8.count)
  }

  @Test func aPhraseInTheMenuIsNoWall() {
    #expect(ToyPage("<nav>Déjà abonné ?</nav>" + Self.stub).codes.isEmpty)
    let far = (1...20).map { "<p>Autre \($0)</p>" }.joined()
    #expect(ToyPage(Self.stub + far + "<p>Déjà abonné ?</p>").codes.isEmpty)
  }

  @Test func believesThePublisher() {
    let head = MetadataPage.linked(#"{"@type": "NewsArticle", "isAccessibleForFree": false}"#)
    #expect(ToyPage(Self.stub, head: head).codes == [.paywall])
    #expect(ToyPage(Self.article, head: head).codes.isEmpty)
  }

  @Test func manyLinkedHeadlinesAreAList() {
    let list = (1...15).map { "<h3><a href=/\($0)>Un titre de presse numéro \($0)</a></h3>" }
      .joined()
    #expect(ToyPage(list).codes == [.listPage])
    #expect(ToyPage(Self.article + list).codes.isEmpty)
    #expect(ToyPage("<nav>\(list)</nav>").codes.isEmpty)
  }

  @Test func mostlyCaptionsAreAGallery() {
    let pictures = (1...8).map {
      "<figure><img src=\($0)><figcaption class=yes>\(Self.sentence) \($0)</figcaption></figure>"
    }.joined()
    #expect(ToyPage(Self.stub + pictures).codes == [.gallery])
    #expect(ToyPage(Self.article + pictures).codes.isEmpty)
  }

  @Test func timesOverPassagesAreARunningReport() {
    let entries = (10...20).map { "<p>\($0):35</p><p class=yes>\(Self.sentence) Vote \($0).</p>" }
    #expect(ToyPage("<h1>Le port</h1>" + entries.joined()).codes == [.liveTicker])
    #expect(ToyPage("<h1>Le port</h1>" + entries.prefix(4).joined()).codes.isEmpty)
  }

  @Test func aLiveBlogSaysSo() {
    let head = MetadataPage.linked(#"{"@type": "LiveBlogPosting", "headline": "Le port rouvre"}"#)
    #expect(ToyPage(Self.stub, head: head).codes == [.liveTicker])
  }

  @Test func saysWhenAPageIsTooLong() {
    let page = ToyPage(String(repeating: "<p class=yes>mot</p>", count: PageText.mostBlocks + 1))
    #expect(page.codes == [.pageTooLong])
  }
}
