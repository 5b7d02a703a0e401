import ChanceryClean
import ChanceryText
import Testing

/// Pages as French sites write them.
@Suite struct FrenchPageTests {
  private func metadata(_ lines: String) -> PageMetadata {
    MetadataPage.metadata(body: "<h1>Le port a rouvert</h1>" + lines + MetadataPage.text)
  }

  @Test(
    arguments: [
      (
        "<p>Publié le 03 mai 2022 à 14h30, modifié le 04 mai 2022 à 08h12</p>", "2022-05-03T14:30",
        "2022-05-04T08:12"
      ),
      (
        "<p>Publié le : 03/05/2022 - 14:30</p><p>Modifié le : 04/05/2022 - 08:00</p>",
        "2022-05-03T14:30", "2022-05-04T08:00"
      ),
      ("<p>Mis en ligne le 3 mai 2022 à 14 h 30</p>", "2022-05-03T14:30", nil),
      ("<p>Dernière mise à jour le 4 mai 2022</p>", nil, "2022-05-04"),
      ("<span>Posté le mardi 3 mai 2022</span>", "2022-05-03", nil),
      ("<p>Mis à jour le 4 mai 2022 à 8h – Publié le 3 mai 2022</p>", "2022-05-03", "2022-05-04"),
      ("<div>Le 1er août 2022 à 9h05 • Temps de lecture : 3 min</div>", "2022-08-01T09:05", nil),
      ("<p>Par Anna Marchand, le 3 mai 2022</p>", "2022-05-03", nil),
      ("<p>3&nbsp;mai&nbsp;2022</p>", "2022-05-03", nil),
      ("<p>Temps de lecture : 3 min</p>", nil, nil),
    ] as [(String, String?, String?)])
  func tellsDates(lines: String, published: String?, modified: String?) {
    let metadata = metadata(lines)
    #expect(metadata.published?.value.iso == published)
    #expect(metadata.modified?.value.iso == modified)
  }

  @Test(arguments: [
    ("<p>Par Anna Marchand (Lyon, correspondante)</p>", ["Anna Marchand"]),
    ("<p class=\"author\">Par Anna Marchand, envoyée spéciale à Lyon</p>", ["Anna Marchand"]),
    ("<p class=\"byline\">Anna Marchand avec AFP</p>", ["Anna Marchand", "AFP"]),
    ("<p>Propos recueillis par Anna Marchand et Paul Weiss</p>", ["Anna Marchand", "Paul Weiss"]),
    ("<p>Publié le 3 mai 2022 par Anna Marchand</p>", ["Anna Marchand"]),
    (
      "<p>Par Jean-Luc de La Tour, Zoé d’Arc &amp; Léa M’Bala</p>",
      ["Jean-Luc de La Tour", "Zoé d’Arc", "Léa M’Bala"]
    ),
    ("<p class=\"auteur\">La rédaction</p>", ["La rédaction"]),
    ("<p>Par ailleurs, le port reste fermé aux plaisanciers.</p>", []),
    ("<p>Photo : Paul Weiss</p>", []),
    ("<p>Temps de lecture : 3 min</p>", []),
    ("<p>Partager sur Facebook</p>", []),
  ])
  func namesAuthors(lines: String, names: [String]) {
    #expect(metadata(lines).authors.map(\.value) == names)
  }
}
