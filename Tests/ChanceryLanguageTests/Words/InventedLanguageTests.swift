import ChanceryLanguage
import ChanceryText
import Testing

/// A language of ten sentences that no code knows: lists and habits are all it takes.
@Suite("A language nobody speaks")
struct InventedLanguageTests {
  private static let rules = LanguageRules(
    spelling: Spelling(
      hyphen: .joins, commaIsDecimal: true, spaceGroupsDigits: true, minusJoinsNumber: true),
    lists: [
      "contractions": "# Two that are one.\nzal = ze + al\nbok ~ bo + ok",
      "elisions": "v\nzun", "clitics": "mi\nto", "clitic-links": "r", "whole-words": "plim'plam",
      "abbreviations": "ftz\nk.o", "titles": "dz", "units": "vol", "clock-units": "u",
      "sentence-starts": "oro", "attribution-verbs": "blit", "contraction-endings": "'q",
      "no-such-list": "x",
    ])

  @Test(
    "is cut into words",
    arguments: [
      "v'|ora zun’|alo", "gat|-mi ? gat|-r-to", "lom-gat", "plim'plam ora", "ftz. k.o. Dz. Lum",
      "lum|.", "3|u|15 7|vol 1␣000,5", "« ora »|, blit Lum|.",
    ])
  func cut(_ cut: String) {
    let expected = CutText(cut)
    #expect(words(of: expected.text, Self.rules) == expected.tokens)
  }

  @Test("cuts no character in two where a sign of several almost fits")
  func signs() {
    let rules = LanguageRules(spelling: Self.rules.spelling, lists: ["signs": "+é"])
    #expect(words(of: "+é +éa", rules) == ["+é", "+", "éa"])
  }

  @Test("has contractions of its own")
  func contractions() {
    #expect(readings(of: "zal bok lum'q", Self.rules) == ["ze+al", "bo+ok", "lum+'q"])
  }

  @Test("is cut into sentences")
  func split() {
    let marked =
      "Ora lum gat. ‖ Dz. Lum gat-mi v'ora! ‖ Zal bok ftz. lom. ‖ « Ora? » blit Lum. ‖ "
      + "Lum k.o. gat 1 000,5 vol. ‖ Ora (lum.) gat. ‖ Gat-r-to ora? ‖ Lum gat… ora. ‖ "
      + "« Ora lum. » ‖ Oro lum."
    #expect(sentences(of: marked, Self.rules) == marked.split(separator: " ‖ ").map(String.init))
  }
}
