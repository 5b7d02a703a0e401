import ChanceryClean
import ChanceryText
import Testing

/// Each rule on lines between the paragraphs of an article: what it marks and what it leaves.
@Suite struct LineRuleTests {
  @Test(arguments: [
    "READ  La ligne de tramway coûtera deux fois plus cher | Transports",
    "LIRE AUSSI : Que sait-on de la taxe ?",
    "À lire aussi : La taxe en cinq questions.",
    "Lire aussi La ligne de tramway coûtera plus cher",
    "SEE ALSO: What the accord says about the canal",
    "Read more: The road told by those who walked it",
    "Voir aussi « Le port vu du ciel »",
    "VIDÉO. Le port vu du ciel",
    "Related: Five questions about the tax",
  ])
  func marksTeasers(line: String) {
    expectResidue(before + "⟦residue:\(line)⟧" + after, rule: "teaser")
  }

  @Test(arguments: [
    "Lire aussi les classiques demande du temps, a expliqué la bibliothécaire aux élèves.",
    "Voir la mer depuis la place n’est plus possible depuis le mois de mars.",
    "Read more books, the minister told pupils in the northern town on Monday.",
    "Il faut lire aussi les annexes du rapport, a insisté la présidente du comité.",
    "Related costs rose by four per cent in the second quarter of the year.",
    "Direct et sans détour, le préfet a refusé la demande des pêcheurs.",
  ])
  func leavesSentencesThatBeginLikeTeasers(line: String) {
    expectResidue(before + line + after)
  }

  @Test func marksTheListUnderAHead() {
    expectResidue(
      before + """
        ⟦residue:Sur le même sujet⟧
        ⟦residue:Le port vote la grève⟧
        ⟦residue:Trois questions sur la taxe⟧
        """ + after, rule: "related-list")
  }

  @Test(arguments: [
    ("Laisser un commentaire", "comment-form"),
    (
      "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",
      "comment-form"
    ),
    ("Your email address will not be published.", "comment-form"),
    ("Inscrivez-vous à notre newsletter", "newsletter"),
    ("Il vous reste 75.4% de cet article à lire.", "newsletter"),
    ("Get the morning briefing delivered to your inbox, five days a week.", "newsletter"),
    ("Nous utilisons des cookies pour améliorer votre expérience.", "cookie-notice"),
    ("We use cookies to improve your experience. Accept all | Manage", "cookie-notice"),
    ("Publicité", "advertising"),
    ("Story continues below advertisement", "advertising"),
    ("Partager sur Facebook", "share-bar"),
    ("Click to share on Twitter (Opens in new window)", "share-bar"),
    ("Suivez-nous sur les réseaux sociaux", "follow-us"),
    ("© 2023 Le Courrier du Port. Tous droits réservés.", "copyright"),
    ("This material may not be published, broadcast or rewritten.", "copyright"),
    ("Photo : Marc Petit / Agence Nord", "caption"),
    ("The harbour on Monday. File photo", "caption"),
    ("By Clara Stone", "byline"),
    ("Publié le 3 mars 2023 à 14 h 05", "byline"),
    ("Accueil > Monde > Europe", "navigation"),
    ("Tags: budget, strike, harbour", "navigation"),
    ("Menu", "navigation"),
    (
      "Les deux pays veulent rouvrir la ligne.  Une grève pourrait gâcher leurs plans",
      "orphan-headline"
    ),
  ])
  func marksNotices(line: String, rule: String) {
    expectResidue(before + "⟦residue:\(line)⟧" + after, rule: rule)
  }

  @Test(arguments: [
    "Commentaires acerbes, silences gênés : la réunion a mal commencé mardi matin.",
    "« Abonnez-vous à la prudence », a lancé la maire aux pêcheurs.",
    "Suivez-nous, a crié un pompier aux habitants de la rue basse.",
    "Partager le pouvoir ne sera pas simple, a-t-elle reconnu.",
    "La publicité pour le tabac sera interdite dans les gares, a annoncé la ministre.",
    "Getty Images sued the company in London on Tuesday, court papers show.",
    "By Monday the water had reached the school and the old town hall.",
    "Le 3 mars, il a démissionné.",
    "Accueil mitigé pour le plan de paix",
    "Un accord fragile",
    "Trois ministères ont contribué à ce plan.",
    "Le texte prévoit trois mesures :",
    "« Non. »",
    "Puis il est parti.",
  ])
  func leavesTextOfTheArticle(line: String) {
    expectResidue(before + line + after)
  }

  @Test func keepsWhoWorkedOnTheArticle() {
    let article = cleaned(
      before + "Par Anna Marchand" + after
        + "\n\nPaul Weiss et J. Dupont de Radio Delta ont contribué à ce rapport.")
    #expect(article.authors == ["Anna Marchand", "Paul Weiss", "J. Dupont"])
    #expect(article.site == "Radio Delta")
    #expect(article.removals.map(\.kind) == [.credit, .credit])
  }

  @Test func marksEverythingAfterTheCommentForm() {
    let form =
      "\n\n⟦residue:Leave a comment⟧\n\n⟦residue:What a shame this is, I say.⟧\n\n⟦residue:Bob⟧"
    expectResidue(before + after.drop(while: \.isNewline) + form, rule: "comment-form")
  }

  @Test(arguments: [
    (
      "La maire a dit non. ⟦residue:LIRE AUSSI : La taxe en cinq questions simples ⟧Le préfet a ajouté qu’il recevrait les pêcheurs.",
      "La maire a dit non. Le préfet a ajouté qu’il recevrait les pêcheurs."
    ),
    (
      "La maire a dit non. ⟦residue:(Lire aussi : La taxe en cinq questions)⟧ Le préfet se tait.",
      "La maire a dit non. Le préfet se tait."
    ),
    (
      "⟦residue:Read more: Ten harbours to visit this summer  ⟧According to the port, talks will resume. It hopes so.",
      "According to the port, talks will resume. It hopes so."
    ),
    (
      "The mayor said no.⟦residue:READ MORE: Five questions about the tax⟧",
      "The mayor said no."
    ),
  ])
  func cutsTeasersOutOfParagraphs(paragraph: String, left: String) {
    let article = cleaned(
      before
        + String(paragraph.filter { $0 != "⟦" && $0 != "⟧" })
        .replacing("residue:", with: "") + after)
    #expect(article.text.contains(left))
    expectResidue(before + paragraph + after, rule: "inline-teaser")
  }
}
