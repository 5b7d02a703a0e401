import ChanceryTestSupport
import Testing

@testable import ChanceryRecords

@Suite("Marks of quotation")
struct MarkScannerTests {
  @Test(
    "pair by their kind and their place",
    arguments: [
      "Il a dit ⟦q:« oui »⟧ puis ⟦q:« non »⟧.",
      "He said ⟦q:“yes”⟧ and ⟦q:\"no\"⟧.",
      "He said ⟦q:‘yes, they’re here’⟧ at last.",
      "They call it ⟦q:'the minister's folly'⟧ here.",
      "⟦q:„So“⟧ begann der Tag.",
      "⟦q:“Mixed up\"⟧ he said.",
      "Il cite ⟦q:« l’article “trois” du traité »⟧ hier.",
      "Il cite ⟦q:« le plan « Horizon » du maire »⟧ hier.",
      "(⟦q:\"in brackets\"⟧) and on.",
    ])
  func pair(_ marked: String) {
    let text = MarkedText(marked)
    let expected = (text.spans["q"] ?? []).map { text.text[$0] }
    let found = Scene.of(text.text).quoted
    #expect(found == expected)
  }

  @Test(
    "apostrophes, inches and years are none",
    arguments: [
      "The ministers' plan and the workers' answer.", "In the '90s and the ’80s they sang.",
      "A 7\" screen and a 5' board.", "L’été, c’est l'hiver d'ailleurs.", "rock 'n' roll",
    ])
  func leave(_ text: String) { #expect(Scene.of(text).quoted.isEmpty) }

  @Test("a name inside takes the only closing mark with the quotation around it")
  func sharesClosing() {
    let text = "Il veut « rester dans la coopération « la Route et la Mer ». Il part."
    let expected = "« rester dans la coopération « la Route et la Mer »"
    #expect(Scene.of(text).quoted == [expected])
  }

  @Test(
    "a missing closing mark ends before a cue, the next quotation or the paragraph's end",
    arguments: [
      ("« Nous partons, a-t-il dit au port. Puis la nuit est venue.", "« Nous partons"),
      ("« Nous partons. Il a dit « oui ».", "« Nous partons."),
      ("« Nous partons ce soir", "« Nous partons ce soir"),
      ("“We leave tonight. He said “yes” twice.", "“We leave tonight."),
    ])
  func endsSoon(_ text: String, _ first: String) {
    #expect(Scene.of(text).quoted.first == first)
  }

  @Test("a speech runs over paragraphs that open again, or until the next closing mark")
  func runsOn() {
    let again = Scene.of("“We came.\n\n“We left.”")
    #expect(again.segments.map(\.continues) == [false, true])
    #expect(again.segments.map(\.goesOn) == [true, false])
    let plain = Scene.of("« Nous sommes venus.\n\nNous sommes partis. » Il pleut.")
    #expect(plain.quoted == ["« Nous sommes venus.", "Nous sommes partis. »"])
  }

  @Test("a mark that nothing closes never takes more than its paragraph")
  func isBounded() {
    let scene = Scene.of("« Un mot.\n\nUn autre paragraphe.\n\nEncore un, « oui » dit-il.")
    #expect(scene.quoted == ["« Un mot.", "« oui »"])
  }
}
