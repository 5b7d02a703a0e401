import Testing

@testable import ChanceryClean

/// What belongs to a headline and what to the site.
@Suite struct TitlePartsTests {
  @Test(arguments: [
    ("Le port rouvre - Radio Delta", ["Le port rouvre", "Radio Delta"]),
    ("Radio Delta | Économie | Le port", ["Radio Delta", "Économie", "Le port"]),
    ("Le porte-avions rentre", ["Le porte-avions rentre"]),
    ("Débat : que faire ?", ["Débat", "que faire ?"]),
    ("Delta // Le port", ["Delta", "Le port"]),
    ("Le port » Delta", ["Le port", "Delta"]),
    ("", []),
    (" - ", []),
  ])
  func cuts(title: String, parts: [String]) {
    #expect(TitleParts(title).all == parts)
  }

  @Test(arguments: [
    ("Le port rouvre - Radio Delta", "Le port rouvre"),
    ("Radio Delta: Le port rouvre", "Le port rouvre"),
    ("Le port rouvre | Économie | Radio Delta", "Le port rouvre"),
    ("Le port rouvre | Le site de la région", "Le port rouvre"),
    ("Le port rouvre après trois semaines - Actualités", "Le port rouvre après trois semaines"),
    ("Radio Delta", "Radio Delta"),
    ("Le port - la criée", "Le port - la criée"),
    ("Le port rouvre – radiodelta.example", "Le port rouvre"),
  ])
  func strips(title: String, stripped: String) {
    let names = SiteNames(["Radio Delta"], host: "www.radiodelta.example")
    #expect(names.strip(title) == stripped)
  }

  @Test(arguments: [
    ("Radio Delta", true), ("RADIO DELTA!", true), ("radiodelta.example", true),
    ("Radio Delta 2", true),
    ("Rad", false), ("Le delta du Rhône", false), ("", false),
  ])
  func knowsTheSite(text: String, isName: Bool) {
    let names = SiteNames(["Radio Delta"], host: "www.radiodelta.example")
    #expect(names.isName(text) == isName)
  }

  @Test func knowsTheSiteByItsAddressAlone() {
    let names = SiteNames([], host: "archiv.krimiblog.example")
    #expect(names.isName("Krimiblog"))
    #expect(names.isName("Krimiblog-Archiv"))
    #expect(!names.isName("Archivare im Streik"))
  }

  @Test func comparesTitlesByTheirWords() {
    let title = FoldedTitle("Le Port, rouvert: enfin!")
    #expect(title == FoldedTitle("LE PORT ROUVERT – ENFIN"))
    #expect(title.begins(with: FoldedTitle("le port")))
    #expect(title.ends(with: FoldedTitle("rouvert enfin")))
    #expect(title.contains(FoldedTitle("port rouvert")))
    #expect(!title.contains(FoldedTitle("port enfin")))
    #expect(!title.begins(with: title))
    #expect(title.share(with: FoldedTitle("le port")) == 2.0 * 2 / 6)
    #expect(FoldedTitle("").share(with: title) == 0)
    #expect(FoldedTitle("É\u{AD}té") == FoldedTitle("été"))
  }
}
