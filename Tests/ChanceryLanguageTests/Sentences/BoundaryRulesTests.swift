import ChanceryLanguage
import ChanceryTestSupport
import ChanceryText
import Testing

/// What the rules say at the words that are marked.
@Suite("Sentence boundaries")
struct BoundaryRulesTests {
  @Test(
    "in French",
    arguments: [
      "⟦always:M.⟧ ⟦never:Weiss⟧ ⟦never:part⟧⟦never:.⟧ ⟦likely:Il⟧ revient.",
      "Mme ⟦never:Roe⟧ et J. ⟦never:Weiss⟧ sont là.",
      "« Quoi ⟦never:?⟧ ⟦never:»⟧ ⟦never:demande⟧ Roe.",
      "« Quoi ! ⟦never:a⟧-t-il lancé, ⟦never:je⟧ pars. ⟦never:»⟧ ⟦likely:Il⟧ part.",
      "« Quoi ? » ⟦unlikely:Roe⟧ demande.", "Il part… ⟦unlikely:puis⟧ revient.",
      "Il part. ⟦likely:«⟧ ⟦never:Je⟧ pars. ⟦never:»⟧", "Il a dit : ⟦unlikely:«⟧ non ».",
      "Voir https://example.org/a.b?c et ⟦never:puis⟧ partir.", "1. ⟦unlikely:Le⟧ contexte.",
      "Les soldats, etc. ⟦likely:Le⟧ reste.", "Un titre ⟦unlikely:Un⟧ autre",
      "Il sort ; ⟦unlikely:elle⟧ entre.", "Il part (⟦never:tard⟧.⟦never:)⟧ ⟦likely:Elle⟧ reste.",
      "Fin.⟦likely:Début⟧ de l'autre.", "le 3. ⟦unlikely:puis⟧ rien",
      "Un titre\n\n⟦always:Le⟧ texte\n⟦never:va⟧ ici.",
      "Il dit : \" Tu es bête ! ⟦unlikely:\"⟧ ⟦likely:Elle⟧ part.",
      "Il dit. ⟦likely:\"⟧⟦never:Non⟧.⟦never:\"⟧ ⟦likely:Elle⟧ rit.",
    ])
  func french(_ marked: String) throws { try expect(marked, .french) }

  @Test(
    "in English",
    arguments: [
      "⟦always:Mr.⟧ ⟦never:Roe⟧ left⟦never:.⟧ ⟦likely:He⟧ was late.",
      "the U.S. ⟦unlikely:Army⟧", "Edwin P. ⟦never:Wilson⟧ spoke.",
      "\"Why?\" ⟦never:he⟧ asked.", "\"Why?\" ⟦unlikely:Roe⟧ asked.",
      "“No.” ⟦likely:He⟧ left.", "at 5 p.m. ⟦never:today⟧", "She left! ⟦likely:Then⟧ he did.",
      "Lessons learned ⟦unlikely:http://example.org⟧",
      "He did.\r\n⟦likely:Then⟧ he left.\r\n\r\n⟦always:then⟧ he slept.",
    ])
  func english(_ marked: String) throws { try expect(marked, .english) }

  @Test("stand at every line where lines stand alone")
  func lines() throws {
    let rules = try rules(of: .french)
    let text = "un\ndeux trois\n\nquatre"
    let tokens = Tokenizer(rules: rules).tokens(in: text)
    let boundaries = BoundaryRules(rules: rules, lineBreak: .endsSentence)
      .boundaries(of: tokens, in: text)
    #expect(boundaries == [.always, .always, .never, .always])
  }

  @Test("are none where there are no tokens")
  func empty() throws {
    #expect(BoundaryRules(rules: try rules(of: .french)).boundaries(of: [], in: "").isEmpty)
  }

  private func expect(_ marked: String, _ language: LanguageCode) throws {
    let rules = try rules(of: language)
    let marked = MarkedText(marked)
    let tokens = Tokenizer(rules: rules).tokens(in: marked.text)
    let boundaries = BoundaryRules(rules: rules).boundaries(of: tokens, in: marked.text)
    #expect(boundaries.first == .always)
    for (label, spans) in marked.spans {
      for span in spans {
        let place = tokens.firstIndex { $0.range.lowerBound == span.lowerBound }
        let boundary = try #require(place.map { boundaries[$0] }, "no token begins at \(span)")
        #expect("\(boundary)" == label, "at \(span)")
      }
    }
  }
}
