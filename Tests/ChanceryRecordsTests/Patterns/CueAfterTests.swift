import Testing

@Suite("Words in marks, the cue after them")
struct CueAfterTests {
  @Test(
    "takes the words and the one who says them",
    arguments: [
      SpokenText.french(
        "⟦1:« Nous tiendrons jusqu’au bout »⟧, a lancé ⟦s1:Paule Rivière⟧ devant la foule.",
        by: "Paule Rivière"),
      .french(
        "⟦1:« Pourquoi reculer ? »⟧ demande ⟦s1:le maire de Brest⟧.", by: "maire de Brest"),
      .french(
        """
        Le préfet Marc Aubry est venu lundi. ⟦1:« Rien n’est décidé »⟧, a-t-⟦s1:il⟧ averti.
        """, by: "Marc Aubry"),
      .french(
        """
        ⟦1:« La digue tiendra »⟧, ont affirmé mardi à la presse ⟦s1:les ingénieurs du port⟧.
        """, by: "les ingénieurs du port"),
      .french(
        "⟦1:« C’est fini »⟧, a déclaré le directeur de l’usine, ⟦s1:Jean Ferrand⟧.",
        by: "Jean Ferrand"),
      .french(
        "Mme Roy insiste. ⟦1:« Voilà la clé »⟧, tente-t-⟦s1:elle⟧ de dire.", by: "Roy"),
      .english(
        "⟦1:\"We will rebuild the bridge,\"⟧ Mayor ⟦s1:Ann Clark⟧ said on Tuesday."),
      .english("⟦1:“The dam is safe,”⟧ said ⟦s1:Tom Reid⟧, an engineer.", by: "Tom Reid"),
      .english(
        "⟦1:“Why now?”⟧ ⟦s1:Reid⟧ asked. Nobody answered.", by: "Reid"),
      .english(
        """
        ⟦1:"It is over,"⟧ the company's lawyer, ⟦s1:Ruth Odell⟧, told reporters.
        """, by: "Ruth Odell"),
    ])
  func finds(_ text: SpokenText) { text.check() }

  @Test(
    "goes on behind the cue",
    arguments: [
      SpokenText.french(
        "⟦1:« Le fleuve »⟧, a prévenu ⟦s1:Anne Morel⟧, ⟦1:« ne nous attendra pas. »⟧",
        by: "Anne Morel"),
      .english(
        "⟦1:“The river,”⟧ ⟦s1:Anne Morel⟧ said, ⟦1:“will not wait for us.”⟧", by: "Anne Morel"),
      .english(
        """
        The agency spoke at noon. ⟦1:"Punishment is deserved"⟧, ⟦s1:it⟧ added; and, later, \
        ⟦2:"The army will be ready for every surprise"⟧.
        """, by: "agency", "agency"),
    ])
  func goesOn(_ text: SpokenText) { text.check() }

  @Test(
    "takes the clause when the marks stand inside it",
    arguments: [
      SpokenText.french(
        """
        ⟦1:La mairie « paiera les travaux »⟧ et ⟦1:« ne demandera rien »⟧, a déclaré \
        ⟦s1:Luc Pons⟧.
        """, by: "Luc Pons"),
      .english(
        "⟦1:The city \"will pay for the works\"⟧, said ⟦s1:Luke Pond⟧.", by: "Luke Pond"),
    ])
  func takesClause(_ text: SpokenText) { text.check() }

  @Test(
    "leaves alone what the cue does not introduce",
    arguments: [
      SpokenText.french("Le film « Grand Soir », a reçu un prix hier."),
      .english("In the film “Wild Harbour,” the mayor is a thief."),
      .french("L’opération « Aurore » a commencé."),
    ])
  func leaves(_ text: SpokenText) { text.check() }
}
