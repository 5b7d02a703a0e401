import ChanceryLanguage
import ChanceryText
import Testing

/// French words, as Sequoia and GSD cut them.
@Suite("French words")
struct FrenchTokenTests {
  @Test(
    "are parted from what is elided",
    arguments: [
      "l'|eau et d’|où", "jusqu'|ici", "Lorsqu’|elle", "qu'|« oui »", "l’|« oui »", "s'|y rend",
      "aujourd'hui", "d’|aujourd’hui", "quelqu'un", "presqu'île", "quelqu’|autre", "que l'on dit",
      "un rock n'|roll", "de Maud'Huy", "C'|EST", "prud’hommes", "à N’Djamena", "M'|ENTENDS",
      "il y'|a",
    ])
  func elisions(_ cut: String) throws { try expect(cut) }

  @Test(
    "are parted from their clitics",
    arguments: [
      "a|-t-il dit", "dit|-elle", "Est|-ce vrai", "QU'|EST|-CE", "donne|-le|-moi", "vas|-y",
      "va|-t-en", "cette fois|-ci", "ce jour|-là", "parle|-t-on", "« machin »|-là",
    ])
  func clitics(_ cut: String) throws { try expect(cut) }

  @Test(
    "are whole when a hyphen makes them one",
    arguments: [
      "porte-parole", "peut-être", "rendez-vous", "vice-président", "Saint-Dizier", "celui-ci",
      "c'est-à-dire", "l'|ex-ministre", "Jean-Marie", "lui-même", "au-delà", "vingt-et-un",
      "Bar-le-Duc", "d'|Île-de-France", "jusque-là", "garde-à-vous", "Boutros-Le",
    ])
  func hyphens(_ cut: String) throws { try expect(cut) }

  @Test(
    "keep the full stop of an abbreviation",
    arguments: [
      "M. Weiss", "MM. Weiss et Mme Roe", "J. Roe", "J.-C. Weiss", "J.A. Roe", "cf. p. 3", "etc.|,",
      "art. 5", "l'|O.U.A.|, dit", "le 3 sept. 2021", "n° 5", "Dr. Weiss",
    ])
  func abbreviations(_ cut: String) throws { try expect(cut) }

  @Test(
    "leave the full stop of a sentence alone",
    arguments: [
      "Ils sont sept|. Puis", "du vol|. Weiss", "il ose me|. Non", "le plan C|.",
      "la vitamine C|. Elle", "changer de cap|. Le",
      "en 2021|.", "etc|. Les autres", "fin|.|Le",
    ])
  func stops(_ cut: String) throws { try expect(cut) }

  @Test(
    "may be numbers",
    arguments: [
      "1␣000,5 euros", "10\u{202F}000", "2\u{A0}500\u{A0}000 F", "en 2021 300 hommes", "2.700.000",
      "50|%", "25,7 %", "3|€", "XIIe et 1er", "20|h|30", "15|h", "9|h|-|18|h", "de 10␣000|-|15␣000",
      "18|h|15|,", "5|km", "1/10",
      "le 23/12/2006", "4-3", "1914-1918", "2006-08-07", "de -2,5 à -1", "+33 1", "100|°C", "A36",
      "CO2", "115L", "12.5", "F-16", "3 1234",
    ])
  func numbers(_ cut: String) throws { try expect(cut) }

  @Test(
    "are parted from marks",
    arguments: [
      "«|oui|»|,", "« Non ! »|, dit", "(|voir|)|.", "[|...|]", "quoi ?!", "Ah|… bon", "Ah ...",
      "mot|—|mot", "--|ici", "\"|oui|\"|.", "‘|oui", "et|/|ou", "traité(e)|.", "mg|/|kg", "+/-",
      "“|oui|”", "un : deux|; trois", ":) 😀|👍🏽",
    ])
  func marks(_ cut: String) throws { try expect(cut) }

  @Test(
    "may be addresses",
    arguments: [
      "https://example.org/a?b=1|, puis", "voir www.example.fr|.", "(|http://example.org/a_(b)|)|.",
      "info@example.org|,", "maria...@example.org", "@exemple et #grève2021|.", "example.com/a-b|;",
      "rapport-2.pdf", "mailto:info@example.org", "fr.rec.arts",
    ])
  func addresses(_ cut: String) throws { try expect(cut) }

  private func expect(_ cut: String) throws {
    let expected = CutText(cut)
    #expect(words(of: expected.text, try rules(of: .french)) == expected.tokens)
  }
}
