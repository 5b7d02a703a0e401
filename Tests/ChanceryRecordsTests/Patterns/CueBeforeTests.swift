import Testing

@Suite("Words in marks after their cue")
struct CueBeforeTests {
  @Test(
    "takes the words behind a colon, a comma or the bare verb",
    arguments: [
      SpokenText.french(
        "⟦s1:Un ancien pêcheur⟧ a raconté : ⟦1:« Ils sont venus la nuit. C’était terrible. »⟧"),
      .french(
        "⟦s1:Claire Vasseur⟧, députée de l’Orne, a précisé : ⟦1:« Le vote aura lieu en mai »⟧.",
        by: "Claire Vasseur"),
      .french(
        "⟦s1:Le rebelle⟧, qui refuse ce nom, dit : ⟦1:« Je suis un paysan »⟧."),
      .french("⟦s1:Le groupe⟧ affirme ⟦1:« agir pour la paix »⟧.", by: "groupe"),
      .french(
        """
        Comme le rappelle le consul de Suède à Lyon, ⟦s1:Nils Berg⟧ : ⟦1:« La frontière reste \
        ouverte »⟧.
        """, by: "Nils Berg"),
      .english("⟦s1:Nora Field⟧ said, ⟦1:\"We go home tomorrow.\"⟧", by: "Nora Field"),
      .english("⟦s1:Field⟧ added: ⟦1:“Let them count. Numbers do not lie.”⟧", by: "Field"),
      .english(
        """
        ⟦s1:Paul Hart⟧, an aide to the governor, said in a statement on Friday, \
        ⟦1:“The road stays closed.”⟧
        """, by: "Paul Hart"),
    ])
  func finds(_ text: SpokenText) { text.check() }

  @Test(
    "leaves names and slogans alone",
    arguments: [
      SpokenText.english("The company announced \"Plan Blue\" last week."),
      .english("They carried a banner reading “Our Vote Is Not a Draft”."),
      .french("Le ministre a présenté « Cap Vert »."),
    ])
  func leaves(_ text: SpokenText) { text.check() }
}
