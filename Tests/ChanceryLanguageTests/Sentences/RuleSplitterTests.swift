import ChanceryLanguage
import ChanceryText
import Testing

/// Sentences by rules alone.
@Suite("Sentences by rules")
struct RuleSplitterTests {
  @Test(
    "are cut where one ends",
    arguments: [
      (
        LanguageCode.french,
        "M. Weiss part. ‖ « Quoi ? » demande Mme Roe. ‖ Il est 20h30. ‖ Fin\n\n‖ Autre titre"
      ),
      (.french, "Il coûte 1 000,5 €. ‖ Est-ce cher ? ‖ Oui !"),
      (.english, "Dr. Roe left the U.S. Army. ‖ “Why?” he asked. ‖ No one knew."),
      (.english, "He paid $3.50. ‖ It was Dec. 15. ‖ Roe Inc. said so."),
    ])
  func cut(_ language: LanguageCode, _ marked: String) throws {
    let expected = marked.split(separator: "‖").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " || $0 == "\n" }.reversed())
    }
    #expect(sentences(of: marked, try rules(of: language)) == expected)
  }

  @Test("begin wherever a boundary is at least likely")
  func ranges() {
    let boundaries: [SentenceBoundary] = [.always, .never, .likely, .unlikely, .always]
    #expect(RuleSplitter.sentences(at: boundaries) == [0..<2, 2..<4, 4..<5])
    #expect(RuleSplitter.sentences(at: []).isEmpty)
  }
}
