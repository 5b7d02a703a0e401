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
    ("p", "chapo", "", true), ("p", "standfirst", "", true), ("p", "", "", false),
    ("h2", "", "<meta name=description content='\(long)'>", true),
    ("p", "", "<meta name=description content='\(long)'>", false), ("h2", "", "", false),
  ])
  func knowsTheStandfirst(tag: String, name: String, head: String, isStandfirst: Bool) {
    let page = ToyPage(
      """
      <h1>Le port rouvre mardi</h1><\(tag) class="yes \(name)">\(Self.long)</\(tag)>
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

  @Test func takesTheLikeliestWhereNothingIsLikely() {
    let page = ToyPage(
      """
      <div class=perhaps>\(Self.long)<br>\(Self.long) Et demain ?</div><p>\(Self.long) Non.</p>
      <nav class=perhaps>\(Self.long) Menu.</nav>
      """)
    #expect(page.kept == ["paragraph: \(Self.long)", "paragraph: \(Self.long) Et demain ?"])
    #expect(ToyPage("<p class=perhaps>Trois mots seulement</p>").kept.isEmpty)
  }

  @Test(arguments: 1...3) func keepsARowOfATableWhole(kept: Int) {
    let cells = (0..<4).map { "<td\($0 < kept ? " class=yes" : "")>c\($0)</td>" }.joined()
    let page = ToyPage("<p class=yes>\(Self.long)</p><table><tr>\(cells)</tr></table>")
    #expect(page.kept.count == (kept >= 2 ? 5 : 1))
  }

  @Test func aRowThatFramesThePageIsNoRow() {
    let long = Array(repeating: Self.long, count: 5).joined(separator: " ")
    let page = ToyPage("<table><tr><td>Menu</td><td class=yes>\(long)</td></tr></table>")
    #expect(page.kept.count == 1)
  }

  @Test func dropsCommentsUnderAnArticle() {
    let text = (1...5).map { "<p class=yes>\(Self.long) Vote \($0).</p>" }.joined()
    let comments = "<div class=commentaires><p class=yes>Bravo à la mairie, \(Self.long)</p></div>"
    #expect(ToyPage(text + comments).kept.count == 5)
    #expect(ToyPage(comments).kept.count == 1)
    #expect(ToyPage("<div class=comments>\(text)</div>").kept.count == 5)
  }

  @Test func aPageThatAllowsCommentsIsNoComment() {
    let text = (1...5).map { "<p class=yes>\(Self.long) Vote \($0).</p>" }.joined()
    let comments = "<div class=commentaires><p class=yes>Bravo à la mairie, \(Self.long)</p></div>"
    let page = ToyPage("<div class=has-comments>\(text)\(comments)</div>")
    #expect(page.kept.count == 5)
    #expect(page.choice.rules.values.map(\.rawValue) == ["page-comments"])
  }

  @Test func whatARuleTakesAwaySaysWhichAndWhy() {
    let page = ToyPage("<p class=yes>\(Self.long)</p><p class=yes>\(Self.long)</p>")
    let removals = PageResidue.removals(of: page.text, page.choice)
    #expect(removals.map(\.rule) == ["page-repeats"])
    #expect(removals.map(\.reason) == ["stands in the article already"])
  }

  @Test(arguments: 1...4) func aFewHeadingsAtTheEndAreThoseOfOtherArticles(count: Int) {
    let headings = (1...count).map { "<h2 class=yes>Titre \($0)</h2>" }.joined()
    let page = ToyPage("<p class=yes>\(Self.long)</p>\(headings)")
    #expect(page.kept.count == (count <= 2 ? 1 : 1 + count))
  }

  @Test func dropsACopyOfTheArticleInOneBlock() {
    let sentences = [
      "Le conseil a voté hier la taxe sur les quais du port de pêche et de plaisance.",
      "Les patrons redoutent de payer pour les voiliers qui viennent chaque été par centaines.",
      "La digue, ouverte en février par des vagues de six mètres, coûtera onze millions d’euros.",
      "Le préfet a deux mois pour lire la délibération, et la taxe entrera en vigueur au printemps.",
      "Une plaque de laiton marque encore le niveau de la crue sur le mur de l’église du bourg.",
    ]
    let text = sentences.map { "<p class=yes>\($0)</p>" }.joined()
    let page = ToyPage("\(text)<div class=yes>\(sentences.joined(separator: " "))</div>")
    #expect(page.kept == sentences.map { "paragraph: \($0)" })
  }
}
