import ChanceryText
import Testing

@testable import ChanceryClean

/// The rules that hold whatever the learned judge thinks of a block.
@Suite struct BlockChoiceTests {
  private static let long = "Le conseil a voté hier la taxe sur les quais du port."

  @Test func keepsWhatTheJudgeKeeps() {
    let page = ToyPage("<p class=yes>Un texte</p><p>Un autre</p><p class=perhaps>Un doute</p>")
    #expect(page.kept == ["paragraph: Un texte"])
  }

  @Test(arguments: [
    "<nav><p class=yes>x</nav>", "<div role=navigation><p class=yes>x</div>",
    "<menu><li class=yes>x</menu>", "<button class=yes>x</button>",
    "<button><p class=yes>x</button>", "<div itemprop=datePublished><p class=yes>3 mai</div>",
    "<p class=yes itemprop=author>Anna Morel",
  ])
  func menusButtonsAndFactsAreNone(html: String) {
    #expect(ToyPage(html).kept.isEmpty)
  }

  @Test func aLongFactIsText() {
    let text = Array(repeating: Self.long, count: 5).joined(separator: " ")
    #expect(ToyPage("<div itemprop=name><p class=yes>\(text)</div>").kept.count == 1)
  }

  @Test func tellsWhatBlocksAre() {
    let page = ToyPage(
      """
      <p class=yes>a</p><h2 class=yes>b</h2><ul><li class=yes>c</li></ul>
      <blockquote><p class=yes>d</p></blockquote><figure><figcaption class=yes>e</figcaption></figure>
      <table><tr><td class=yes>f</td><th class=yes>g</th></tr></table><p class=yes>h</p>
      <table><tr><td><p class=yes>i</p></td></tr></table><ul><li><p class=yes>j</p></li></ul>
      """)
    #expect(
      page.kept == [
        "paragraph: a", "heading: b", "listItem: c", "quote: d", "caption: e", "table: f",
        "table: g", "paragraph: h", "paragraph: i", "listItem: j",
      ])
  }

  @Test func keepsADoubtfulHeadingBetweenText() {
    let page = ToyPage(
      "<p class=yes>Un texte</p><h3 class=perhaps>Un intertitre</h3><p class=yes>La suite</p>")
    #expect(page.kept.contains("heading: Un intertitre"))
  }

  @Test(arguments: [
    "<p class=yes>Un texte</p><h3>Un intertitre</h3><p class=yes>La suite</p>",
    "<p class=yes>Un texte</p><h3 class=perhaps>Un intertitre</h3><p>La suite</p>",
    "<p>Un texte</p><h3 class=perhaps>Un intertitre</h3><p class=yes>La suite</p>",
    "<p class=yes>Un texte</p><p class=perhaps>Un intertitre</p><p class=yes>La suite</p>",
  ])
  func leavesOtherDoubtsOut(html: String) {
    #expect(!ToyPage(html).kept.contains { $0.hasSuffix("Un intertitre") })
  }

  @Test func dropsAPassageThatComesAgain() {
    let page = ToyPage(
      "<p class=yes>\(Self.long)</p><p class=yes>Entre</p><p class=yes>\(Self.long)</p>")
    #expect(page.kept == ["paragraph: \(Self.long)", "paragraph: Entre"])
  }

  @Test func keepsShortPassagesThatComeAgain() {
    #expect(ToyPage("<p class=yes>— Non.</p><p class=yes>— Non.</p>").kept.count == 2)
  }

  @Test func dropsHeadingsThatNoTextFollows() {
    let page = ToyPage(
      "<p class=yes>Un texte</p><h2 class=yes>Un autre article</h2><h3 class=yes>Un tiers</h3>")
    #expect(page.kept == ["paragraph: Un texte"])
  }

  @Test func keepsTheTitleWhateverTheJudgeThinks() {
    let page = ToyPage("<h1>Le port rouvre mardi</h1><p class=yes>\(Self.long)</p>")
    #expect(page.kept == ["title: Le port rouvre mardi", "paragraph: \(Self.long)"])
  }

  @Test(arguments: [
    ("chapo", "", true), ("standfirst", "", true), ("", "", false),
    ("", "<meta name=description content='\(long)'>", true),
  ])
  func knowsTheStandfirst(name: String, head: String, isStandfirst: Bool) {
    let page = ToyPage(
      """
      <h1>Le port rouvre mardi</h1><p class="yes \(name)">\(Self.long)</p>
      <p class=yes>Une autre phrase qui raconte la suite de cette histoire de quais.</p>
      """, head: head)
    #expect(page.kept.contains("standfirst: \(Self.long)") == isStandfirst)
    #expect(page.kept.count == 3)
  }

  @Test func isSureOfAPageWithoutDoubts() {
    let sure = ToyPage("<p class=yes>\(Self.long)</p>").choice.confidence
    let unsure = ToyPage("<p class=yes>\(Self.long)</p><p class=perhaps>\(Self.long) Oui.</p>")
    #expect(sure.value > 0.9)
    #expect(unsure.choice.confidence.value < sure.value)
    #expect(ToyPage("").choice.confidence.value == 0)
  }
}
