import ChanceryLanguage
import ChanceryRecords
import ChanceryTestSupport
import ChanceryText
import Testing

@Suite("Speakers and entities")
struct SpeakerTests {
  @Test(
    "a short name is the longer one of the article",
    arguments: [
      SpokenText.french(
        "Luc Aron est là. ⟦1:« Oui, tout va »⟧, dit ⟦s1:M. Aron⟧.", by: "Luc Aron"),
      .french("Wei Lin est venu. ⟦1:« Tout va bien »⟧, a dit ⟦s1:M. Wei⟧.", by: "Wei Lin"),
      .english(
        "Jane Doe came. ⟦1:“All is well,”⟧ ⟦s1:Doe⟧ said.", by: "Jane Doe"),
      .english(
        """
        The Blue River Agency (BRA) met. ⟦1:“All is well,”⟧ said ⟦s1:BRA⟧.
        """, by: "Blue River Agency"),
      .french(
        """
        Anne Roux et Jean Roux sont venus. ⟦1:« Tout va bien »⟧, a dit ⟦s1:Roux⟧.
        """, by: "Roux"),
    ])
  func names(_ text: SpokenText) { text.check() }

  @Test(
    "an office is the person whom the article introduced with it",
    arguments: [
      SpokenText.french(
        """
        Le ministre du Travail, Thomas Valin, est venu.

        ⟦s1:Le ministre⟧ a déclaré que ⟦1:la grève était finie⟧.
        """, by: "Thomas Valin"),
      .french(
        """
        Le ministre Thomas Valin et le ministre Paul Orsay sont venus.

        ⟦s1:Le ministre⟧ a déclaré que ⟦1:la grève était finie⟧.
        """, by: "ministre"),
    ])
  func offices(_ text: SpokenText) { text.check() }

  @Test(
    "a pronoun is the last one who spoke or acted, of its sex and number",
    arguments: [
      SpokenText.french(
        "Mme Lang a refusé. ⟦1:« C’est trop tard »⟧, a-t-⟦s1:elle⟧ dit.", by: "Lang"),
      .french("M. Lang a refusé. ⟦1:« C’est trop tard »⟧, a-t-elle dit.", by: nil),
      .french(
        "Les deux chefs ont parlé. ⟦1:« Tout va bien »⟧, ont-⟦s1:ils⟧ dit.",
        by: "Les deux chefs"),
      .english(
        "Mr. Lang refused. ⟦1:“It is too late,”⟧ ⟦s1:he⟧ said.", by: "Lang"),
      .english("The agency met. ⟦1:“It is too late,”⟧ ⟦s1:it⟧ said.", by: "agency"),
      .english("The agency met. ⟦1:“It is too late,”⟧ he said.", by: nil),
    ])
  func pronouns(_ text: SpokenText) { text.check() }

  @Test("entities know all their mentions, in the order of the source")
  func mentions() throws {
    let text = "Luc Aron est là. « Oui, tout va bien », dit M. Aron. « Non », dit-il."
    let coded = Coder().code(ParsedArticle(text: text, language: .french))
    let aron = try #require(coded.entities.first)
    #expect(aron.name == "Luc Aron")
    #expect(aron.kind == .person)
    #expect(aron.mentions.map { text[$0.range.range] } == ["Luc Aron", "Aron", "il"])
    #expect(aron.mentions.map(\.kind) == [.name, .name, .pronoun])
  }

  @Test("via and addressee are entities")
  func others() throws {
    let text = "« Nous partons », a déclaré Omar Diop à Radio Soleil, selon un communiqué."
    let coded = Coder().code(ParsedArticle(text: text, language: .french))
    let quotation = try #require(coded.quotations.first)
    let name = { (id: String?) in coded.entities.first { $0.id == id }?.name }
    #expect(name(quotation.addressee) == "Radio Soleil")
    #expect(name(quotation.via) == "un communiqué")
  }
}
