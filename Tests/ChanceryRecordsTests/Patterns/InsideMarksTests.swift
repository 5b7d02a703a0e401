import Testing

@Suite("A cue inside the marks")
struct InsideMarksTests {
  @Test(
    "parts the quotation around the cue",
    arguments: [
      SpokenText.french(
        """
        La directrice Inès Carré a parlé. ⟦1:« Un port qui dort⟧, a-t-⟦s1:elle⟧ averti, \
        ⟦1:est un port qui ferme. »⟧
        """, by: "Inès Carré"),
      .french(
        "⟦1:« Nous avons donné notre accord⟧, a souligné ⟦s1:M. Ndour⟧. ⟦1:Le reste suivra. »⟧",
        by: "Ndour"),
    ])
  func parts(_ text: SpokenText) { text.check() }

  @Test("leaves the first person alone")
  func leavesFirstPerson() {
    SpokenText.french(
      "⟦1:« Notre message, je pense, a été compris »⟧, a dit ⟦s1:Yann Le Goff⟧.",
      by: "Yann Le Goff"
    ).check()
  }
}
