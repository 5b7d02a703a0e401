import Testing

@Suite("Words that a verb applies to something")
struct NamingTests {
  @Test(
    "takes only the words in marks, and what « de » governs",
    arguments: [
      SpokenText.french(
        """
        Bruno Keller a condamné ce qu’⟦s1:il⟧ a qualifié de ⟦1:« provocations »⟧ en mer.
        """, by: "Bruno Keller"),
      .french(
        "⟦s1:Sara Nunez⟧ a qualifié ce plan de ⟦1:« tentative de division »⟧."),
      .french("⟦s1:Le syndicat⟧ a dénoncé ⟦1:« une attaque contre les salariés »⟧."),
      .french(
        "⟦s1:Paul Mercier⟧ s’est félicité de ⟦1:« l’engagement du pays voisin »⟧.",
        by: "Paul Mercier"),
      .english(
        "⟦s1:Ivan Petrov⟧ called the ruling ⟦1:\"dangerous\"⟧ and ⟦1:\"ideological\"⟧.",
        by: "Ivan Petrov"),
      .english(
        "⟦s1:The senator⟧ accused the board of ⟦1:“changing the rules after the game”⟧."),
    ])
  func finds(_ text: SpokenText) { text.check() }

  @Test(
    "leaves names alone",
    arguments: [
      SpokenText.french("Le maire a dénoncé l’opération « Plomb durci »."),
      .french("Les deux pays ont défini le cadre du partenariat « No Borders »."),
      .english("The exercise, called \"Clear Frontier\", ends in May."),
      .english("Her staff handed out a note called “Forests First”."),
    ])
  func leaves(_ text: SpokenText) { text.check() }
}
