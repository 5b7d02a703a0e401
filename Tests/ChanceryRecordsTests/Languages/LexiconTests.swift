import ChanceryText
import Testing

@testable import ChanceryRecords

@Suite("Word lists and inflection")
struct LexiconTests {
  @Test(
    "French verbs in the forms of the third person",
    arguments: [
      ("annoncer", ["annonça", "annonçait", "annoncera"], "annoncé", "annonçant"),
      ("juger", ["jugea", "jugeaient"], "jugée", "jugeant"),
      ("répéter", ["répète", "répéta"], "répétés", "répétant"),
      ("avertir", ["avertit", "avertissent"], "averti", "avertissant"),
      ("marteler", ["martèle"], "martelé", "martelant"),
    ])
  func french(_ verb: String, _ finite: [String], _ participle: String, _ gerund: String) {
    let forms = French.forms(of: verb)
    #expect(finite.allSatisfy { forms.finite.contains($0) })
    #expect(forms.participles.contains(participle))
    #expect(forms.gerund == gerund)
  }

  @Test(
    "English weak verbs",
    arguments: [
      ("deny", ["deny", "denies", "denied"], "denying"),
      ("stress", ["stress", "stresses", "stressed"], "stressing"),
      ("declare", ["declare", "declares", "declared"], "declaring"),
      ("say", ["say", "says", "sayed"], "saying"),
    ])
  func english(_ verb: String, _ finite: [String], _ gerund: String) {
    let forms = English.forms(of: verb)
    #expect(forms.finite == finite)
    #expect(forms.gerund == gerund)
  }

  @Test(
    "words have the classes of their lists",
    arguments: [
      Entry("fr", "déclaré", [.clauseVerb, .participle]), Entry("fr", "selon", .sourceCue),
      Entry("fr", "qu'", .clauseOpener), Entry("fr", "ministre", .role),
      Entry("fr", "dit", [.clauseVerb, .finite, .participle]),
      Entry("fr", "-t-il", .invertedPronoun), Entry("en", "told", .toldVerb),
      Entry("en", "said", [.clauseVerb, .finite, .participle]),
      Entry("en", "spokeswoman", .role), Entry("en", "that", .clauseOpener),
      Entry("en", "she", [.pronoun, .feminine]),
    ])
  func classes(_ entry: Entry) throws {
    let lexicon = try #require(QuotationLanguages.lexicon(of: entry.language))
    let hash = try #require(lexicon.tokenizer.hashes(of: entry.word).first)
    #expect(lexicon.classes(of: hash).isSuperset(of: entry.classes))
  }

  /// A word and classes that it has.
  struct Entry: Sendable {
    let language: String
    let word: String
    let classes: WordClass

    init(_ language: String, _ word: String, _ classes: WordClass) {
      self.language = language
      self.word = word
      self.classes = classes
    }
  }

  @Test("both languages have the same lists, each sorted by bytes and without doubles")
  func lists() {
    let names = EmbeddedFile.allNames.filter { $0.hasPrefix("records/") }
    let french = names.filter { $0.contains("/french/") }.map { $0.dropFirst(15) }
    let english = names.filter { $0.contains("/english/") }.map { $0.dropFirst(16) }
    #expect(french == english)
    for name in names {
      let parts = name.split(separator: "/").map(String.init)
      let entries = WordList(parts[2], of: parts[1]).entries
      #expect(Set(entries).count == entries.count, "\(name)")
      #expect(entries.allSatisfy { $0 == $0.lowercased() }, "\(name)")
    }
  }

  @Test("each language has more than 250 verbs of speech", arguments: ["french", "english"])
  func verbs(_ folder: String) {
    let verbs = ["clause-verbs", "mark-verbs"].flatMap { WordList($0, of: folder).entries }
    #expect(Set(verbs).count >= 250)
  }

  @Test("a list leaves out comments and empty lines")
  func comments() {
    #expect(WordList("# words\n\none\ntwo words\n").entries == ["one", "two words"])
  }
}
