import ChanceryLanguage
import Testing

/// Parts of speech and their labels.
@Suite("A universal tag")
struct UniversalTagTests {
  @Test("is found by its label", arguments: UniversalTag.allCases)
  func labels(_ tag: UniversalTag) { #expect(UniversalTag(label: tag.label) == tag) }

  @Test(
    "has the label of CoNLL-U",
    arguments: [
      (UniversalTag.adjective, "ADJ"), (.properNoun, "PROPN"), (.subordinator, "SCONJ"),
      (.coordinator, "CCONJ"), (.other, "X"), (.verb, "VERB"), (.punctuation, "PUNCT"),
    ])
  func names(_ tag: UniversalTag, _ label: String) { #expect(tag.label == label) }

  @Test("has no other labels", arguments: ["", "noun", "NOUN|_", "_"])
  func unknown(_ label: String) { #expect(UniversalTag(label: label) == nil) }
}
