import ChanceryText
import Testing

@testable import ChanceryClean

/// What JSON-LD says of the article of a page.
@Suite struct LinkedDataTests {
  private func article(_ blocks: String...) -> LinkedArticle {
    LinkedData(
      blocks.compactMap { text in
        let bytes = Array(text.utf8)
        return LinkedBlock(bytes, at: SourceRange(0..<bytes.count), isVerbatim: true)
      }
    ).article
  }

  @Test func fillsTheGapsOfTheArticleFromItsPage() {
    let article = article(
      #"{"@type": "WebPage", "datePublished": "2022-05-03", "headline": "Accueil", "author": "Delta"}"#,
      #"{"@type": "Article", "headline": "Le port"}"#)
    #expect(article.headline?.value == "Le port")
    #expect(article.published?.value == "2022-05-03")
    #expect(article.authors.isEmpty)
    #expect(article.isArticle)
  }

  @Test func prefersANewsArticle() {
    let article = article(
      #"[{"@type": "Article", "headline": "A"}, {"@type": "http://schema.org/NewsArticle", "headline": "B"}]"#
    )
    #expect(article.headline?.value == "B")
    #expect(article.type?.value == "NewsArticle")
  }

  @Test(arguments: [
    #"{"@type": "WebPage", "comment": [{"@type": "Article", "headline": "Non"}]}"#,
    #"{"@type": "WebPage", "hasPart": {"@type": "NewsArticle", "headline": "Non"}}"#,
    #"{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "Non"}]}"#,
    #"{"@type": "Person", "name": "Non"}"#, "[]", "12", #"{"headline": "Non"}"#,
  ])
  func takesNoOtherArticle(json: String) {
    #expect(article(json).headline == nil)
  }

  @Test(arguments: [
    ("true", true), ("false", false), (#""True""#, true), (#""http://schema.org/False""#, false),
    ("1", nil),
    ("null", nil), (#""peut-être""#, nil),
  ])
  func readsWhetherItIsFree(value: String, isFree: Bool?) {
    #expect(
      article(#"{"@type": "Article", "isAccessibleForFree": \#(value)}"#).isAccessibleForFree
        == isFree)
  }

  @Test(arguments: [
    (#""Delta""#, ["Delta"]), (#"{"name": "Delta"}"#, ["Delta"]),
    (#"[{"name": "A"}, "B"]"#, ["A", "B"]),
    (##"{"@id": "#x"}"##, []), ("[]", []), ("null", []), (#"{"name": null}"#, []),
  ])
  func readsNames(value: String, names: [String]) {
    #expect(article(#"{"@type": "Article", "author": \#(value)}"#).authors.map(\.value) == names)
  }

  @Test func readsAnAddressWhateverItsForm() {
    #expect(article(#"{"@type": "Article", "url": "/a"}"#).address?.value == "/a")
    #expect(
      article(##"{"@type": "Article", "mainEntityOfPage": {"@id": "/b"}}"##).address?.value == "/b")
  }
}
