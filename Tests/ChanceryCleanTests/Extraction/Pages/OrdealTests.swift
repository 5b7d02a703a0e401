import ChanceryClean
import ChanceryTestSupport
import ChanceryText
import Testing

/// Pages on which readers of pages are known to lose text, or to take too much.
@Suite struct OrdealTests {
  private static let french = PageProse.french
  private static let english = PageProse.english

  @Test func theSecondHalfOfALongArticle() {
    let long = (1...6).flatMap { part in Self.french.map { "\($0) C’était le point \(part)." } }
    let half = long.count / 2
    MarkedPage(
      PageProse.frenchPage(
        """
        <main><article>\(PageProse.frenchTitle)<div class="texte">\(PageProse.kept(long[..<half]))
        <div class="inread-ad"><div id="ad-42"><p>⟦drop:Publicité⟧</p><p><a href="/ad">⟦drop:Changez de fenêtres avant l’hiver : devis gratuit⟧</a></p></div></div>
        \(PageProse.kept(long[half...]))</div></article></main>
        """)
    ).check()
  }

  @Test func theFirstParagraphInABoxOfItsOwn() {
    MarkedPage(
      PageProse.englishPage(
        """
        <main><div class="top"><div class="hd">\(PageProse.englishTitle)</div>
        <div class="intro-block"><p>⟦keep:\(Self.english[0])⟧</p></div></div>
        <div class="media"><img src="/w.jpg"></div>
        <div class="rest"><div class="c1">\(PageProse.kept(Self.english[1..<4]))</div><div class="c2">\(PageProse.kept(Self.english[4...]))</div></div></main>
        """)
    ).check()
  }

  @Test func theTitleInTheHeaderOfThePage() {
    MarkedPage(
      PageProse.frenchPage(
        """
        <header class="hero"><p class="surtitre"><a href="/e">⟦drop:Économie⟧</a></p>\(PageProse.frenchTitle)</header>
        <div class="page"><div class="colonne">\(PageProse.kept(Self.french))</div></div>
        """)
    ).check()
  }

  @Test func aSidebarThatReadsLikeText() {
    let teasers = (1...5).map {
      "<li><a href=\"/s\($0)\"><strong>⟦drop:Le phare numéro \($0) ouvre ses portes⟧</strong></a><p>⟦drop:Les gardiens du phare \($0) montreront la lampe aux visiteurs dimanche prochain, a promis la commune.⟧</p></li>"
    }.joined()
    MarkedPage(
      PageProse.frenchPage(
        """
        <div class="deux-colonnes"><div class="principal">\(PageProse.frenchTitle)\(PageProse.kept(Self.french))</div>
        <div class="colonne-droite"><h2>⟦drop:Les plus lus⟧</h2><ol>\(teasers)</ol></div></div>
        """)
    ).check()
  }

  @Test func namesOfClassesThatSayNothing() {
    MarkedPage(
      """
      <html><head><title>Harwick votes for a levy on its quays</title></head><body><div class="css-a1">
      <div class="css-b2"><a href="/">⟦drop:Home⟧</a> <a href="/w">⟦drop:World⟧</a> <a href="/l">⟦drop:Local⟧</a></div>
      <div class="css-c3">\(PageProse.englishTitle)<div class="css-d4">\(PageProse.kept(Self.english, in: "div"))</div></div>
      <div class="css-e5"><div><a href="/1">⟦drop:Ferry is late again after a night of fog⟧</a></div>
      <div><a href="/2">⟦drop:Lighthouse opens its doors to visitors⟧</a></div></div></div></body></html>
      """
    ).check()
  }

  @Test func aTableOfFigures() {
    MarkedPage(
      PageProse.englishPage(
        """
        <main><article>\(PageProse.englishTitle)<div class="story">\(PageProse.kept(Self.english[..<4]))
        <table><tr><th>⟦keep:Ships⟧</th><th>⟦keep:Levy in pounds⟧</th></tr><tr><td>⟦keep:Trawlers⟧</td><td>⟦keep:120⟧</td></tr>
        <tr><td>⟦keep:Yachts⟧</td><td>⟦keep:310⟧</td></tr></table>\(PageProse.kept(Self.english[4...]))</div></article></main>
        """)
    ).check()
  }

  @Test func anEmptyCellKeepsItsColumn() {
    let page = MarkedPage(
      PageProse.englishPage(
        """
        <main><article>\(PageProse.englishTitle)<div class="story">\(PageProse.kept(Self.english[..<4]))
        <table><tr><th>Year</th><th>Revenue</th><th>Debt</th></tr><tr><td>2021</td><td></td><td>40 million</td></tr>
        <tr><td>2022</td><td>10 million</td><td>50 million</td></tr></table></div></article></main>
        """))
    #expect(page.article.text.contains("2021\t\t40 million"))
  }

  @Test func aQuotationSetOff() {
    MarkedPage(
      PageProse.englishPage(
        """
        <main><article>\(PageProse.englishTitle)<div class="story">\(PageProse.kept(Self.english[..<3]))
        <blockquote><p>⟦quote:We have watched this wall for thirty years, and nobody came to mend it.⟧</p></blockquote>
        \(PageProse.kept(Self.english[3...]))</div></article></main>
        """)
    ).check()
  }

  @Test func shortParagraphsOfTalk() {
    let talk = [
      "— Vous payerez, vous ?", "— Jamais.", "— Et la digue ?",
      "— Elle tiendra bien un hiver de plus.",
    ]
    MarkedPage(
      PageProse.frenchPage(
        """
        <main><article>\(PageProse.frenchTitle)<div class="texte">\(PageProse.kept(Self.french[..<3]))
        \(talk.map { "<p>⟦keep:\($0)⟧</p>" }.joined())\(PageProse.kept(Self.french[3...]))</div></article></main>
        """)
    ).check()
  }

  @Test func aBoxAboutTheAuthor() {
    MarkedPage(
      PageProse.englishPage(
        """
        <main><article>\(PageProse.englishTitle)<div class="story">\(PageProse.kept(Self.english))</div>
        <div class="author-bio"><img src="/a.jpg"><p>⟦drop:Anna Gough has reported on harbours and fishing for twenty years. Follow her for more.⟧</p></div></article></main>
        """)
    ).check()
  }

  @Test func publishedIsNotModified() {
    let page = MarkedPage(
      PageProse.frenchPage(
        """
        <main><article>\(PageProse.frenchTitle)<p class="date">Publié le 4 octobre 2022 à 18h05 – Mis à jour le 6 octobre 2022 à 9h30</p>
        <p class="signature">Par Anna Le Goff, Yann Kerbrat et Marie Tanguy</p>
        <div class="texte">\(PageProse.kept(Self.french))</div></article></main>
        """))
    page.check()
    #expect(page.article.metadata.published?.day == "2022-10-04")
    #expect(page.article.page?.modified?.value.day == "2022-10-06")
    #expect(page.article.authors == ["Anna Le Goff", "Yann Kerbrat", "Marie Tanguy"])
  }

  @Test func aShortArticleIsOne() {
    MarkedPage(
      PageProse.frenchPage(
        "<main><article>\(PageProse.frenchTitle)\(PageProse.kept(Self.french[..<2]))</article></main>"
      )
    ).check()
  }

  @Test func textBesideBlocksInOneContainer() {
    MarkedPage(
      PageProse.englishPage(
        """
        <main><div id="story">\(PageProse.englishTitle)⟦keep:\(Self.english[0])⟧<p>⟦keep:\(Self.english[1])⟧</p>⟦keep:\(Self.english[2])⟧
        <div>⟦keep:\(Self.english[3])⟧</div><span>⟦keep:\(Self.english[4])⟧</span><br/><br/>⟦keep:\(Self.english[5])⟧</div></main>
        """)
    ).check()
  }

  @Test(arguments: [
    "<p class=\"ad-label\">⟦drop:Publicité⟧</p>",
    "<p><em>⟦drop:Voir aussi :⟧ <a href=\"/x\">⟦drop:Notre enquête sur la criée⟧</a></em></p>",
    "<div class=\"tags\"><a href=\"/t\">⟦drop:Brévenac⟧</a> <a href=\"/u\">⟦drop:Pêche⟧</a></div>",
    "<div class=\"sondage\"><p>⟦drop:Faut-il taxer les quais ? Votez !⟧</p><button>⟦drop:Oui⟧</button></div>",
  ])
  func whatStandsBetweenParagraphs(thing: String) {
    Self.page(around: thing).check()
  }

  /// What the judge still takes for text where nothing else of its kind stands by.
  @Test(arguments: [
    "<p class=\"lire-aussi\"><a href=\"/x\">⟦drop:La criée ferme ses portes ce soir⟧</a></p>",
    "<p><a href=\"/x\">⟦drop:« La criée ferme », a dit le préfet⟧</a></p>",
    "<p class=\"related\"><a href=\"/x\">⟦drop:La criée ferme : ce que l’on sait⟧</a></p>",
    "<div class=\"teaser\"><a href=\"/x\"><h3>⟦drop:« La criée ferme », dit le préfet⟧</h3></a></div>",
    "<p>→ <a href=\"/x\">⟦drop:Notre enquête sur la criée de Brévenac⟧</a></p>",
    "<p>⟦drop:Partager sur Facebook⟧</p>",
    "<div class=\"video\"><p>⟦drop:Votre navigateur ne lit pas cette vidéo⟧</p></div>",
    "<aside><h3>⟦drop:La rédaction vous conseille⟧</h3><ul><li><a href=\"/x\">⟦drop:Notre enquête⟧</a></li></ul></aside>",
  ])
  func whatTheJudgeTakesForText(thing: String) {
    withKnownIssue("the judge of blocks takes it for text", isIntermittent: true) {
      Self.page(around: thing).check()
    }
  }

  /// A page with something in the middle of its text.
  private static func page(around thing: String) -> MarkedPage {
    MarkedPage(
      PageProse.frenchPage(
        """
        <main><article>\(PageProse.frenchTitle)<div class="article-body">\(PageProse.kept(french[..<3]))
        \(thing)\(PageProse.kept(french[3...]))</div></article></main>
        """))
  }
}
