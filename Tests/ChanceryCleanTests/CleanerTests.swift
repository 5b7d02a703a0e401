import ChanceryClean
import ChanceryTestSupport
import ChanceryText
import Testing

/// What holds for any text at all.
@Suite struct CleanerTests {
  @Test(arguments: ["", "\n\n \u{FEFF}\n", "\0\0\0", "Menu\nAccueil\nPartager"])
  func givesAnEmptyArticleAndSaysSo(text: String) {
    let article = cleaned(text)
    #expect(article.text.isEmpty)
    #expect(article.blocks.isEmpty)
    #expect(article.findings.contains { $0.code == .noArticle })
  }

  @Test func namesTheBlocks() {
    let article = cleaned(
      """
      Le conseil vote la taxe

      Le conseil a voté la taxe mardi soir.

      Un accord fragile

      Elle prévoit deux mesures, dont voici la liste :
      • un quai neuf
      • une digue plus haute
      """)
    #expect(
      article.blocks.map(\.kind)
        == [.title, .paragraph, .heading, .paragraph, .listItem, .listItem])
  }

  @Test func joinsHardWrappedLines() {
    let article = cleaned(
      """
      Le conseil municipal a adopté mardi soir la taxe sur les quais que la maire
      avait promise aux habitants du port depuis le printemps dernier, malgré la
      colère des pêcheurs, qui avaient bloqué l’entrée du bassin pendant trois de
      ces dernières semaines.

      Elle entrera en vigueur en mai, sauf si le préfet s’y oppose avant la fin du
      mois, ce que personne n’attend plus vraiment au conseil.
      """)
    #expect(article.blocks.count == 2)
    #expect(article.text.contains("que la maire avait promise"))
  }

  @Test func keepsParagraphsOfOneLineApart() {
    let article = cleaned("Il part.\nElle reste.\nLe port est vide.\nLa mer monte.")
    #expect(article.blocks.count == 4)
  }

  /// Random texts of the marks, blanks and words that rules look at.
  @Test(arguments: 0..<60)
  func leadsEveryCleanByteBackToItsSource(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let tokens = [
      "« ", " »", "“", "”", "\"", "de la", "Le maire", ", a déclaré ", "Jean Morel", ". . ", "  ",
      "\n\n", "\n", "READ  Un titre", "PortugalEn ", "l'", "l’", "Ã©", "\u{200B}", "mot ",
      "fin. ",
      "Partager", ", la ", "la la ", "📰", "\0", "(Lire aussi : x)", "à Radio Delta, ",
    ]
    let text = (0..<80).map { _ in tokens[Int(generator.next() % UInt64(tokens.count))] }.joined()
    let article = cleaned(text)
    let clean = Array(article.text.utf8)
    let raw = Array(text.utf8)
    for piece in article.map.pieces where piece.kind == .kept {
      #expect(clean[piece.clean].elementsEqual(raw[piece.source.range]))
    }
    for removal in article.removals { #expect(article.map.cleanRanges(of: removal.range).isEmpty) }
    for block in article.blocks { #expect(!block.range.isEmpty) }
    #expect(article.map.cleanCount == clean.count)
  }

  @Test(arguments: [
    "« ", "de la Le a dit ", "READ ", "la la ", ". . ", "Ã©", "Jean Morel a dit ", "motLe ", "a\n",
    "“", "(Lire aussi : ",
  ])
  func takesTimeThatGrowsWithTheText(token: String) {
    func seconds(_ count: Int) -> Duration {
      let text = String(repeating: token, count: count)
      return ContinuousClock().measure { _ = cleaned(text) }
    }
    _ = seconds(100)
    let small = seconds(1_000)
    let large = seconds(8_000)
    #expect(large < small * 30 + .milliseconds(200), "\(token): \(small), then \(large)")
  }
}
