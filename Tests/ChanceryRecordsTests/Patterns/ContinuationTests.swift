import Testing

@Suite("Words in marks that go on with the speech before")
struct ContinuationTests {
  @Test(
    "keep the speaker",
    arguments: [
      SpokenText.french(
        "⟦1:« Oui »⟧, a dit ⟦s1:Luc Aron⟧. ⟦2:« Nous irons tous ensemble. »⟧",
        by: "Luc Aron", "Luc Aron"),
      .english(
        "⟦1:“Yes,”⟧ said ⟦s1:Luke Aron⟧. ⟦2:“We will all go together.”⟧", by: "Luke Aron",
        "Luke Aron"),
      .english(
        """
        ⟦s1:Jo Marsh⟧ called the rule ⟦1:"dangerous"⟧.

        ⟦2:"We face a bad law. Who decides must think."⟧ (translated).
        """, by: "Jo Marsh", "Jo Marsh"),
      .french(
        """
        Le secrétaire, Abel Roux, lui a donné raison :

        ⟦1:« Un fleuve ne se partage pas à deux. »⟧
        """, by: "Abel Roux"),
    ])
  func keepSpeaker(_ text: SpokenText) { text.check() }

  @Test(
    "a speech opened again in the next paragraph is one quotation",
    arguments: [
      SpokenText.french(
        """
        ⟦s1:Abel Roux⟧ a déclaré : ⟦1:« Le fleuve est à tous.⟧

        ⟦1:« Nous le dirons en juin. »⟧
        """, by: "Abel Roux"),
      .english(
        """
        ⟦s1:Nadia Bell⟧ said: ⟦1:“They cleared the road.⟧

        ⟦1:“Nothing has changed.⟧

        ⟦1:“We remain here.”⟧
        """, by: "Nadia Bell"),
    ])
  func joins(_ text: SpokenText) { text.check() }

  @Test("nobody speaks where nobody spoke before")
  func needsSpeaker() {
    let text = SpokenText.french(
      """
      Le marché était calme.

      Deux bateaux sont rentrés.

      ⟦1:« Nous sommes fatigués de tout cela. »⟧
      """, by: nil)
    text.check()
  }

  @Test("words that name their own speaker are not carried over")
  func leavesOwnSpeakers() {
    let text = SpokenText.french(
      """
      ⟦s1:Luc Aron⟧ a protesté. ⟦1:« Non »⟧, a dit Luc Aron.

      ⟦2:« Le projet, a expliqué le préfet Abel Roux, est utile à tous. »⟧
      """, by: "Luc Aron", nil)
    text.check()
  }
}
