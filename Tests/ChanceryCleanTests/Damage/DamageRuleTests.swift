import ChanceryClean
import ChanceryText
import Testing

/// Each kind of damage: how it is mended, that it is reported, and what is no damage.
@Suite struct DamageRuleTests {
  /// What is left of a paragraph and the codes of what was found in it.
  private func mended(_ paragraph: String) -> (text: String, codes: [String]) {
    let article = cleaned("Un titre assez court\n\n" + paragraph)
    let text = article.text.split(separator: "\n").last.map(String.init) ?? ""
    return (text, article.findings.map(\.code.rawValue))
  }

  @Test(arguments: [
    (
      "Elle s’est rendue au PortugalEn 2013, elle a signé le traité.",
      "Elle s’est rendue au Portugal. En 2013, elle a signé le traité.", "glued-words"
    ),
    (
      "C’est la fin de la guerre.Le président a signé hier.",
      "C’est la fin de la guerre. Le président a signé hier.", "glued-words"
    ),
    (
      "Selon un communiqué de la réunion. . par le ministère, tout va bien.",
      "Selon un communiqué de la réunion par le ministère, tout va bien.", "stray-punctuation"
    ),
    (
      "C’est la fin de la guerre. . Puis on signe.", "C’est la fin de la guerre. Puis on signe.",
      "stray-punctuation"
    ),
    (
      "Le reste de la la communauté attend.", "Le reste de la communauté attend.", "doubled-word"
    ),
    ("She went to the the harbour at noon.", "She went to the harbour at noon.", "doubled-word"),
    (
      "Le coordinateur, Jean Morel, a déclaré Jean Morel, que tout allait bien.",
      "Le coordinateur, Jean Morel, a déclaré, que tout allait bien.", "doubled-speaker"
    ),
    (
      "après la réunion, elle s’est tue.",
      "Après la réunion, elle s’est tue.", "lower-case-start"
    ),
    (
      "Le navire est dans l’Escaut. le ministre attend.",
      "Le navire est dans l’Escaut. Le ministre attend.", "lower-case-start"
    ),
    ("Elle a signé  le traité hier.", "Elle a signé le traité hier.", "doubled-blanks"),
    (
      "L’un dit oui, l’autre dit non, l'État se tait.",
      "L’un dit oui, l’autre dit non, l’État se tait.", "mixed-apostrophes"
    ),
    ("Lâ€™Ã©tat a signÃ© le traitÃ©.", "L’état a signé le traité.", "mojibake"),
    ("LÃ¢â‚¬â„¢ÃƒÂ©tat a signÃƒÂ© le traitÃƒÂ©.", "L’état a signé le traité.", "mojibake"),
    ("Le mi\u{AD}nistre\u{200B} a signé hier.", "Le ministre a signé hier.", ""),
  ])
  func mends(damaged: String, sound: String, code: String) {
    let (text, codes) = mended(damaged)
    #expect(text == sound)
    if !code.isEmpty { #expect(codes.contains(code)) }
  }

  @Test(arguments: [
    "YouTube et LinkedIn ont répondu à McDonald hier soir.",
    "Voir www.exemple.Fr et le compte jean.Le@exemple.fr pour en savoir plus.",
    "Le prix de 3.5 pour cent, soit approx. le double, et le Dr. le plus âgé.",
    "Attendez... Puis elle est partie sans un mot.",
    "Nous nous sommes vus : vous vous souvenez ?",
    "Le P.-D.G. de l’entreprise, M. Petit, est parti.",
    "The U.S. Army left, and the CAFÉ» sign fell.",
    "Le ministre a appelé Jean Morel, a déclaré Jean Petit.",
    "iPhone sales fell by 4 per cent in May.",
  ])
  func leavesSoundText(paragraph: String) {
    #expect(mended(paragraph).text == paragraph)
  }

  @Test(arguments: [
    (
      """
      « Le moment est venu. Ne vous coupez pas du reste de la Le coordinateur du conseil, Jean Morel, \
      a déclaré à Radio Delta, la communauté des États, qui attend. »
      """,
      """
      Le coordinateur du conseil, Jean Morel, a déclaré à Radio Delta : « Le moment est venu. Ne vous \
      coupez pas du reste de la communauté des États, qui attend. »
      """
    ),
    (
      """
      “We asked them to send The head of the mission, Hal Stone, said Hal Stone, to Radio Delta, an \
      observer to the border.”
      """,
      """
      The head of the mission, Hal Stone, said, to Radio Delta : “We asked them to send an observer \
      to the border.”
      """
    ),
  ])
  func joinsASplicedQuotation(damaged: String, sound: String) {
    let (text, codes) = mended(damaged)
    #expect(text == sound)
    #expect(codes.contains("spliced-quote"))
  }

  @Test func pointsBackToBothHalvesOfASplicedQuotation() throws {
    let article = cleaned(
      """
      Un titre court

      « Ne partez pas de la Le maire, Jean Morel, a déclaré à Radio Delta, la ville, a-t-on compris. »
      """)
    let utf8 = Array(article.text.utf8)
    let quotation = try #require(article.text.firstRange(of: "« Ne partez pas de la ville"))
    let start = article.text.utf8.distance(from: article.text.startIndex, to: quotation.lowerBound)
    let end = article.text.utf8.distance(from: article.text.startIndex, to: quotation.upperBound)
    #expect(utf8.count > end)
    let halves = article.map.sources(of: start..<end).map { source($0, of: article) }
    #expect(halves == ["« Ne partez pas de la", " ville"])
  }

  @Test(arguments: [
    ("Elle a dit « oui, puis elle est partie.", 1),
    ("Un « plan de la « Route du Sud ».", 1),
    ("Elle a dit oui », puis elle est partie.", 1),
    ("Elle a dit \"oui, puis elle est partie.", 1),
    ("Elle a dit « oui », puis « non ».", 0),
    ("L’homme d’ici n’a rien dit, c’est tout.", 0),
  ])
  func countsMarksWithoutPartner(paragraph: String, count: Int) {
    #expect(mended(paragraph).codes.filter { $0 == "unbalanced-quote" }.count == count)
  }

  @Test func acceptsAQuotationThatOpensAgainInTheNextParagraph() {
    let article = cleaned(
      "Un titre court\n\n« Nous irons loin ensemble.\n\n« Nous irons vite aussi. »\n\nElle part.")
    #expect(!article.findings.contains { $0.code == .unbalancedQuote })
  }

  @Test func saysThatATextIsCutOff() {
    let article = cleaned("Un titre court\n\nLa maire a promis de recevoir tous les pêcheurs du")
    #expect(article.findings.map(\.code) == [.cutOff])
  }
}
