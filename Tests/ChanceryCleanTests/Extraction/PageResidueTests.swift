import ChanceryText
import Testing

@testable import ChanceryClean

/// What stands around an article, and what it is called.
@Suite struct PageResidueTests {
  private func removals(_ body: String) -> [Removal] {
    let page = ToyPage(body)
    return PageResidue.removals(of: page.text, page.choice)
  }

  @Test(arguments: [
    ("<nav><a href=/>Accueil</a></nav>", Removal.Kind.navigation),
    ("<div class=commentaires><p>Bravo</p></div>", .form),
    ("<div class=share>Partager</div>", .share),
    ("<div class=newsletter>Inscrivez-vous</div>", .subscription),
    ("<div class=cookies>Accepter</div>", .cookie),
    ("<div class=publicite>Voiture</div>", .advertisement),
    ("<div class=lire-aussi><p>Un titre</p></div>", .teaser),
    ("<p class=tags>Port</p>", .navigation),
    ("<p class=auteur>Anna Morel</p>", .credit), ("<p class=legende>Le port</p>", .caption),
    ("<form><p>Votre nom</p></form>", .form), ("<figure><p>Le port</p></figure>", .caption),
    ("<footer><p>Tous droits</p></footer>", .copyright), ("<p>Autre chose</p>", .other),
  ])
  func namesResidue(html: String, kind: Removal.Kind) {
    #expect(removals(html).map(\.kind) == [kind])
  }

  @Test(arguments: [
    ("<p><a href=/>Un autre article</a></p>", "links rather than text"),
    ("<aside><p>Un encadré</p></aside>", "inside a <aside> element"),
    ("<header><p>Journal</p></header>", "inside a <header> element"),
    ("<p>Autre chose</p>", "outside the text of the article"),
  ])
  func givesItsReason(html: String, reason: String) {
    #expect(removals(html).map(\.reason) == [reason])
  }

  @Test func joinsNeighboursOfOneKind() {
    let found = removals(
      "<nav><p>Un</p><p>Deux</p></nav><p class=yes>Texte</p><nav><p>Trois</p></nav><p>Quatre</p>")
    #expect(found.map(\.kind) == [.navigation, .navigation, .other])
  }

  @Test func pointsAtTheResidue() {
    let html = "<nav><p>Un</p> <p>Deux</p></nav>"
    let page = ToyPage(html)
    let start = "<html><head></head><body>".utf8.count
    let range = PageResidue.removals(of: page.text, page.choice).first?.range
    let expected = SourceRange(start: start + 8, end: start + "<nav><p>Un</p> <p>Deux".utf8.count)
    #expect(range == expected)
  }

  @Test func isSureWhereTheJudgeIs() {
    #expect(removals("<p>Autre</p>").allSatisfy { $0.confidence.value > 0.9 })
    #expect(removals("<p class=perhaps>Autre</p>").allSatisfy { $0.confidence.value < 0.8 })
  }
}
