import ChanceryTestSupport
import Testing

@testable import ChanceryModel

/// Lemmas of listed forms.
@Suite("A lexicon")
struct LexiconTests {
  @Test("finds every form that it lists, by language and tag", arguments: [1, 2, 3, 40, 501])
  func finds(_ count: Int) throws {
    let entries = (0..<count).map {
      (language: "fr", tag: "NOUN", form: "mot\($0)é", script: UInt16($0 % 4))
    }
    let lexicon = try Lexicon(ToyModels.lexicon(entries).file())
    for (place, entry) in entries.enumerated() {
      let script = lexicon.script(for: entry.form, tag: "NOUN", language: "fr")
      let expected = LemmaScript(ToyModels.scripts[place % 4])
      #expect(script?.apply(to: "Ports") == expected?.apply(to: "Ports"))
      #expect(lexicon.script(for: entry.form, tag: "VERB", language: "fr") == nil)
      #expect(lexicon.script(for: entry.form, tag: "NOUN", language: "en") == nil)
    }
    #expect(lexicon.script(for: "autre", tag: "NOUN", language: "fr") == nil)
  }

  @Test("finds forms in capitals", arguments: ["été", "ÉTÉ", "Été"])
  func capitals(_ form: String) throws {
    let lexicon = try Lexicon(ToyModels.lexicon([("fr", "VERB", "été", 3)]).file())
    #expect(lexicon.script(for: form, tag: "VERB", language: "fr")?.apply(to: form) == "être")
  }

  @Test("tells what a form can be", arguments: [0, 1, 2, 5, 64])
  func classes(_ count: Int) throws {
    let classes = (0..<count).map { (form: "mot\($0)", mask: UInt16($0 * 7 + 1)) }
    let lexicon = try Lexicon(ToyModels.lexicon([], classes: classes).file())
    for (form, mask) in classes { #expect(lexicon.classes(of: Array(form.utf8)) == Int(mask)) }
    #expect(lexicon.classes(of: Array("autre".utf8)) == 0)
  }

  @Test("without forms finds none")
  func empty() throws {
    let lexicon = try Lexicon(ToyModels.lexicon([]).file())
    #expect(lexicon.script(for: "", tag: "", language: "") == nil)
  }

  @Test("passes over scripts that are not there")
  func missingScript() throws {
    let lexicon = try Lexicon(ToyModels.lexicon([("fr", "VERB", "va", 4)]).file())
    #expect(lexicon.script(for: "va", tag: "VERB", language: "fr") == nil)
  }

  @Test("with fewer scripts than forms is refused")
  func tooShort() throws {
    var model = ToyModels.lexicon([
      ("fr", "DET", "a", 0), ("fr", "DET", "b", 0), ("fr", "X", "c", 0),
    ])
    model.remove("lexicon.scripts")
    model.integers("lexicon.scripts", [0])
    let expected = ModelError.entry(
      name: "toy", entry: "lexicon.scripts", problem: "is too short")
    #expect(throws: expected) { _ = try Lexicon(model.file()) }
  }
}
