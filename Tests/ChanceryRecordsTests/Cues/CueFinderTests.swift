import ChanceryTestSupport
import Testing

@testable import ChanceryRecords

@Suite("Cues and their subjects")
struct CueFinderTests {
  @Test(
    "a verb of speech with its auxiliaries and its subject",
    arguments: [
      "⟦s:Kirby⟧ ⟦v:a déclaré⟧ que tout va bien.",
      "⟦s:Le gouvernement malien⟧, impuissant, ⟦v:a de son côté dénoncé⟧ une furie.",
      "Lors d’une réunion avec le président kazakh mercredi, ⟦s:M. Xi⟧ ⟦v:a déclaré⟧ cela.",
      "⟦s:Le groupe⟧ ⟦v:s’est également félicité⟧ de cela.",
      "Le coordinateur, ⟦s:John Kirby⟧, ⟦v:a déclaré⟧ cela.",
      "⟦s:Paul Rey⟧, député de l’Orne, ⟦v:a dit⟧ cela.",
      "⟦s:Barnier⟧, le président de la commission ⟦v:se dit⟧ rassuré.",
      "Le président kazakh ⟦s:Kassym Tokaïev⟧ ⟦v:affirme⟧ cela.",
      "On sait que ⟦s:Xi⟧ ⟦v:avait déclaré⟧ cela.",
      "⟦s:L’organisation⟧, qui ⟦v:affirme⟧ agir, est là.",
      "Le port ouvre, a-t-⟦s:elle⟧ ajouté.",
      "⟦s:Une note au maire⟧, Jean Dupuis, ⟦v:précise⟧ cela.",
      "⟦s:Paul Hart⟧, an aide to the mayor, ⟦v:said⟧ so.",
      "Environment Canada spokesperson ⟦s:Julie Hahn⟧ ⟦v:said⟧ so.",
      "Minister of Education ⟦s:Ana Giulia⟧ ⟦v:said⟧ so.",
      "His rival, ⟦s:Prince Ali⟧ of the coalition, ⟦v:denied⟧ it.",
      "The rally was held on August 10 and ⟦s:South Korea⟧ ⟦v:says⟧ so.",
      "In Geneva ⟦s:the envoy⟧ ⟦v:said⟧ so.",
    ])
  func findsSubject(_ marked: String) {
    let text = MarkedText(marked)
    let scene = Scene.of(text.text)
    let cue = CueFinder(scene).cues(in: scene.sentences[0].items).first
    #expect(
      cue?.subject.map { text.text[$0.range] } == text.spans["s"]?.first.map { text.text[$0] })
    guard let verb = text.spans["v"]?.first else { return }
    #expect(cue.map { scene.text(scene.range(of: $0.items)) } == text.text[verb])
  }

  @Test(
    "nouns, passives and infinitives on their own are none",
    arguments: [
      "La demande du maire est là.", "Il a été accusé hier.", "Son annonce surprend.",
      "Recent reports are bad.", "The claims of the board failed.", "He was told.",
    ])
  func leaves(_ text: String) {
    let scene = Scene.of(text)
    let cues = CueFinder(scene).cues(in: scene.sentences[0].items)
    #expect(cues.filter { $0.subject != nil }.isEmpty)
  }

  @Test("a negation is seen", arguments: ["Il n’a pas dit cela.", "He didn’t say so."])
  func negation(_ text: String) {
    let scene = Scene.of(text)
    #expect(CueFinder(scene).cues(in: scene.sentences[0].items).first?.isNegated == true)
  }

  @Test(
    "a coordinated verb and a participle share the subject",
    arguments: [
      "Le maire a condamné le plan et estimé que tout va.",
      "Le maire a quitté la salle, affirmant que tout va.",
      "Le maire a parlé avant de conclure que tout va.",
    ])
  func shares(_ text: String) {
    let scene = Scene.of(text)
    let cue = CueFinder(scene).cues(in: scene.sentences[0].items).last
    #expect(cue?.isShared == true)
    #expect(cue?.subject.map { scene.text($0.range) } == "Le maire")
  }

  @Test(
    "the one who is told stands behind the verb",
    arguments: [
      ("He told the Daily Post the plan was dead.", "the Daily Post"),
      ("He told state radio that the plan was dead.", "state radio"),
      ("Luc Aron a déclaré à Radio Soleil que tout va.", "Radio Soleil"),
      ("Luc Aron a dit aux journalistes que tout va.", "journalistes"),
    ])
  func addressee(_ text: String, _ name: String) {
    let scene = Scene.of(text)
    let cue = CueFinder(scene).cues(in: scene.sentences[0].items).first
    #expect(cue?.addressee.map { scene.text($0.range) } == name)
  }
}
