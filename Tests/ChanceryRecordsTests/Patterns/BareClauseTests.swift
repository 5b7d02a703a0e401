import Testing

@Suite("A verb of speech with a clause that nothing opens")
struct BareClauseTests {
  @Test(
    "takes the clause",
    arguments: [
      SpokenText.english(
        "⟦s1:Officials⟧ said ⟦1:the storm had passed over the coast⟧.", by: "Officials"),
      .english("⟦s1:The minister⟧ said ⟦1:a \"wider reflection\" is needed⟧.", by: "minister"),
      .english("⟦s1:South Korea⟧ says ⟦1:the broadcasts will continue⟧.", by: "South Korea"),
      .english("⟦s1:Mary Stone⟧ told the Daily Post ⟦1:the office will look into it⟧."),
      .english("⟦s1:Dan Hill⟧ said ⟦1:they apply to letters of complaint⟧.", by: "Dan Hill"),
      .french("⟦s1:Plusieurs témoins⟧ racontent ⟦1:avoir vu deux hommes courir⟧."),
    ])
  func finds(_ text: SpokenText) { text.check() }

  @Test(
    "leaves an object alone",
    arguments: [
      SpokenText.english("The bishop said a prayer."),
      .english("They added the words \"and Emergency\" to the name."),
      .english("The company announced a new plan to cut costs."),
      .french("Le maire a annoncé la fin des travaux."),
    ])
  func leaves(_ text: SpokenText) { text.check() }
}
