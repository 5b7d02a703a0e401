import Testing

@Suite("A verb of speech with its clause")
struct ThatClauseTests {
  @Test(
    "takes the clause without its conjunction",
    arguments: [
      SpokenText.french(
        "⟦s1:Martin Lopez⟧ a déclaré que ⟦1:la côte était « sous surveillance »⟧.",
        by: "Martin Lopez"),
      .french(
        """
        ⟦s1:La préfecture⟧ a indiqué que ⟦1:trois routes étaient coupées⟧.
        """, by: "préfecture"),
      .french(
        """
        ⟦s1:L’armée⟧ a repoussé l’attaque, affirmant que ⟦1:la ville n’avait pas été prise⟧.
        """, by: "armée"),
      .french(
        """
        ⟦s1:Le syndicat⟧ a condamné le plan et estimé que ⟦1:« la grève est un droit »⟧.
        """, by: "syndicat"),
      .french(
        """
        ⟦s1:Hugo Brun⟧ affirme dans son journal hebdomadaire qu’⟦1:il voulait « partir »⟧.
        """),
      .french(
        "⟦s1:Lise Aubin⟧ a ajouté que ⟦1:les travaux étaient finis⟧ : ⟦2:« Tout est prêt »⟧."),
      .english("⟦s1:The envoy⟧ said that ⟦1:the talks had failed⟧.", by: "envoy"),
      .english(
        "Mrs Lund spoke. ⟦s1:She⟧ told the council that ⟦1:the date was “not serious”⟧."),
      .english("⟦s1:Lane⟧ says that ⟦1:clerks have complained to him⟧.", by: "Lane"),
    ])
  func finds(_ text: SpokenText) { text.check() }

  @Test(
    "names the one who passed it on and the one who was told",
    arguments: [
      SpokenText.french(
        """
        Les médias du pays ont rapporté que ⟦s1:Karim Said⟧ avait déclaré à Leïla Haddad que \
        ⟦1:« la paix est proche »⟧.
        """, by: "Karim Said")
    ])
  func passesOn(_ text: SpokenText) { text.check() }

  @Test(
    "leaves negations, beliefs and relative clauses alone",
    arguments: [
      SpokenText.french("Il n’a pas dit que le train partait."),
      .french("Anne pense que le train est parti."),
      .french("Le maire a salué la décision que le Sénat a prise."),
      .french("Il est bon de rappeler que la loi est la même pour tous."),
      .english("He believes that the train has left."),
      .english("She didn’t say that the train had left."),
      .english("Nobody knows why they announced the plan that failed."),
    ])
  func leaves(_ text: SpokenText) { text.check() }
}
