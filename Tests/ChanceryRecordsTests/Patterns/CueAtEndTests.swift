import Testing

@Suite("A statement, its cue after it")
struct CueAtEndTests {
  @Test(
    "takes the statement",
    arguments: [
      SpokenText.english(
        "⟦1:The storm has killed three people⟧, ⟦s1:officials⟧ said.", by: "officials"),
      .english(
        """
        ⟦1:The port will be closed for a week⟧, ⟦s1:the authority⟧ announced on Monday.
        """, by: "authority"),
      .french(
        "⟦1:La banque en a payé les deux tiers⟧, a annoncé ⟦s1:Rose Ndiaye⟧.", by: "Rose Ndiaye"),
      .french(
        """
        Ali Bey a reçu la presse. ⟦1:Ces tentatives⟧, a-t-⟦s1:il⟧ dit, \
        ⟦1:« ont pris une forme laide »⟧.
        """, by: "Ali Bey"),
    ])
  func finds(_ text: SpokenText) { text.check() }

  @Test(
    "leaves main clauses alone",
    arguments: [
      SpokenText.french("Il est parti, puis il a parlé."),
      .french("Le coordinateur, Jean Petit, a parlé."),
      .english("After the storm, the officials spoke."),
    ])
  func leaves(_ text: SpokenText) { text.check() }
}
