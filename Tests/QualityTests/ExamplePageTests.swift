import Chancery
import ChanceryClean
import ChanceryText
import Foundation
import Testing

/// The web pages among the examples against what was written down for them by hand.
@Suite struct ExamplePageTests {
  /// What is expected of one page.
  struct Expectation: Sendable, CustomTestStringConvertible {
    let name: String
    let title: String
    let authors: [String]
    let day: String
    let kept: [String]
    let residue: [String]

    var testDescription: String { name }
  }

  static let pages = [
    Expectation(
      name: "21-reprise-du-bac-gironde", title: "Le bac de l’estuaire reprend la mer",
      authors: ["Maëlle Guivarch"], day: "2024-09-12",
      kept: [
        "avec un navire rénové", "Personne n’avait été blessé", "Douze traversées par jour",
        "c’est une route qui flotte", "a-t-elle averti", "de faire construire",
      ],
      residue: [
        "Politique", "cookies", "Partager", "À lire aussi", "ostréiculteurs", "Enfin !", "Publier",
        "Hourtin", "Mentions légales", "schema.org",
      ]),
    Expectation(
      name: "22-customs-strike-paywall", title: "Customs officers at Rotterdam vote to strike",
      authors: ["Hester Blanksma"], day: "2025-02-20",
      kept: ["9,000 containers a night", "to guard the door", "were for the strike, she said"],
      residue: ["Sign in", "Subscribe", "1 euro", "Hamburg", "Terms of use"]),
    Expectation(
      name: "23-carnet-du-marche-de-kaolack", title: "Au marché de Kaolack",
      authors: ["Odile Ferrandier"], day: "2023-12-04",
      kept: [
        "deux chèvres", "rentre chez moi à", "avoir faim en décembre", "si la piste le permet",
      ],
      residue: ["Livre d'or", "octobre 2023", "Lien permanent", "Hubert", "Martine", "1024"]),
  ]

  private func clean(_ page: Expectation) throws -> CleanArticle {
    let file = SharedData.root.appending(path: "Examples/articles/\(page.name).html")
    let text = try String(contentsOf: file, encoding: .utf8)
    return Pipeline().clean(
      RawArticle(text: text, mediaType: .html, origin: .init(name: page.name)))
  }

  @Test(arguments: pages)
  func theArticleIsFoundAndNothingElse(page: Expectation) throws {
    let text = try clean(page).text
    for words in page.kept { #expect(text.contains(words), "lost: \(words)") }
    for words in page.residue { #expect(!text.contains(words), "kept: \(words)") }
  }

  @Test(arguments: pages)
  func thePageTellsWhoWroteWhat(page: Expectation) throws {
    let article = try clean(page)
    #expect(article.metadata.title?.hasPrefix(page.title) == true)
    #expect(article.authors == page.authors)
    #expect(article.metadata.published?.iso.hasPrefix(page.day) == true)
    #expect(article.title != nil)
  }

  @Test func thePaywallIsSeenWhereThereIsOne() throws {
    for page in Self.pages {
      let codes = try clean(page).findings.map(\.code.rawValue)
      #expect(codes.contains("paywall") == page.name.hasSuffix("paywall"), "\(page.name): \(codes)")
    }
  }
}
