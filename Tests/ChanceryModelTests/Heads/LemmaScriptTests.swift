import Testing

@testable import ChanceryModel

/// What scripts make out of forms.
@Suite("A lemma script")
struct LemmaScriptTests {
  @Test(
    "makes a lemma",
    arguments: [
      ("l-0+", "Les", "les"), ("k-0+", "Paris", "Paris"), ("l-1+", "Ports", "port"),
      ("l-3+oir", "veulent", "veuloir"), ("l=être", "sommes", "être"), ("k=", "x", ""),
      ("k-2+X", "Été", "ÉX"), ("l-1+", "É", ""), ("l-1+e", "ÉTÉS", "étée"),
      ("l-0+-là", "CELUI", "celui-là"), ("k-1+", "e\u{301}", "e"), ("l-1+", "👨‍👩", "👨\u{200D}"),
      ("l-1++", "ab", "a+"), ("k-0+\u{301}", "e", "e\u{301}"), ("l=\u{301}", "e", "\u{301}"),
      ("k-0+", "", ""), ("l-0+", "İ", "i̇"),
    ])
  func applies(_ code: String, _ form: String, _ lemma: String) throws {
    let script = try #require(LemmaScript(code))
    // Scalars, because Swift takes composed and decomposed letters for equal.
    #expect(script.apply(to: form).unicodeScalars.elementsEqual(lemma.unicodeScalars))
  }

  @Test(
    "that cuts more than there is leaves the form",
    arguments: [("l-3+er", "Le", "le"), ("k-3+er", "Le", "Le"), ("k-1+s", "", "")])
  func cutsTooMuch(_ code: String, _ form: String, _ lemma: String) throws {
    #expect(try #require(LemmaScript(code)).apply(to: form) == lemma)
  }

  @Test(
    "is one of two letters and an edit",
    arguments: [
      "", "l", "k", "x-0+", "l0+", "l-+", "l-1", "l--1+a", "l-x+", "l-9999999999999999999+", "L=a",
    ])
  func refused(_ code: String) { #expect(LemmaScript(code) == nil) }
}
