import Testing

@Suite("A source named beside the statement")
struct SourcePhraseTests {
  @Test(
    "takes the statement",
    arguments: [
      SpokenText.french(
        "Selon ⟦s1:la police du port⟧, ⟦1:cinq bateaux ont disparu⟧.", by: "police du port"),
      .french(
        "⟦1:Les deux marines ont mené un exercice⟧, selon ⟦s1:le ministère de la Mer⟧.",
        by: "ministère de la Mer"),
      .french(
        "D’après ⟦s1:la Fédération des ports⟧, ⟦1:la grève coûte « deux millions par jour »⟧."),
      .french("Pour ⟦s1:Rémi Faure⟧, ⟦1:« ce vote est une victoire »⟧.", by: "Rémi Faure"),
      .french(
        """
        Élise Roy est prudente. Selon ⟦s1:elle⟧, ⟦1:les bergers ont été oubliés⟧.
        """, by: "Élise Roy"),
      .english(
        "According to ⟦s1:the coast guard⟧, ⟦1:five boats have disappeared⟧.", by: "coast guard"),
      .english(
        "⟦1:Two soldiers were wounded in the clash⟧, according to Colonel ⟦s1:James Orr⟧.",
        by: "James Orr"),
    ])
  func finds(_ text: SpokenText) { text.check() }

  @Test("a source beside a quotation with its own speaker passed it on")
  func passesOn() {
    let text = SpokenText.french(
      "⟦1:« Nous partirons »⟧, a déclaré ⟦s1:Omar Diop⟧, selon un communiqué du ministère.",
      by: "Omar Diop")
    text.check()
  }

  @Test(
    "leaves laws, tastes and viewpoints without marks alone",
    arguments: [
      SpokenText.french("Selon la loi, le maire est élu pour six ans."),
      .french("Le prix varie selon la taille du bateau."),
      .french("Pour Xavier, la réunion est le premier voyage de l’année."),
      .english("According to plan, the ship left at noon."),
      .english("For the minister, the trip is the first of the year."),
    ])
  func leaves(_ text: SpokenText) { text.check() }
}
