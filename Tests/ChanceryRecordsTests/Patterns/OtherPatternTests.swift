import Testing

@Suite("Dialogue, headlines and words without a speaker")
struct OtherPatternTests {
  @Test(
    "a dash opens what somebody says",
    arguments: [
      SpokenText.french("— ⟦1:Nous irons demain⟧, répond ⟦s1:Marthe Colin⟧.", by: "Marthe Colin"),
      .french("— ⟦1:Vraiment ?⟧ demande ⟦s1:le gardien⟧.", by: "gardien"),
      .french("– 6 février : les recours sont rejetés."),
      .english("— ⟦1:We leave tomorrow⟧, said ⟦s1:Martha Cole⟧.", by: "Martha Cole"),
    ])
  func dashes(_ text: SpokenText) { text.check() }

  @Test(
    "a name with a colon speaks",
    arguments: [
      SpokenText.french("⟦s1:Jean Moreau⟧ : ⟦1:« Nous irons jusqu’au bout »⟧", by: "Jean Moreau"),
      .french("Au menu : « La Belle Étoile »."),
    ])
  func colons(_ text: SpokenText) { text.check() }

  @Test(
    "long words in marks without a speaker have none",
    arguments: [
      SpokenText.french(
        """
        Il apparaît que ⟦1:les détenus restent dans « des positions qui font souffrir pendant de \
        très longues heures »⟧.
        """, by: nil),
      .french("Il est classé en « zone d’éducation prioritaire »."),
      .english("The area is known as the “city of light”."),
      .french("Le « grand chelem » est rare."),
    ])
  func unattributed(_ text: SpokenText) { text.check() }
}
