import Chancery
import Testing

@Suite struct DelimitedTextTests {
  private func csv(_ text: String) -> String {
    String(decoding: DelimitedText(.commas).row([.text(text)], []), as: UTF8.self)
  }

  private func tsv(_ text: String) -> String {
    String(decoding: DelimitedText(.tabs).row([.text(text)], []), as: UTF8.self)
  }

  @Test(arguments: [
    ("plain", "plain"), ("a,b", #""a,b""#), (#"say "a""#, #""say ""a""""#), ("a\nb", "\"a\nb\""),
    (" a", #"" a""#), ("", ""), ("« a »", "« a »"), ("a\u{1B}", "a\\u{1B}"),
  ])
  func csvFollowsRFC4180(text: String, expected: String) {
    #expect(csv(text) == expected + "\r\n")
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@a", "\t=1", "\r=1", "＝1"])
  func aFormulaGetsAnApostrophe(text: String) {
    #expect(csv(text).hasPrefix("'"))
    #expect(tsv(text).hasPrefix("'"))
  }

  @Test(arguments: ["a\tb", "a\nb", "a\r\nb", "a\u{2028}b"])
  func tsvHasNoTabOrLineEndInsideACell(text: String) {
    #expect(tsv(text) == "a b\n")
  }

  @Test func numbersAreNotTakenForFormulas() {
    let row = DelimitedText(.commas).row([.integer(-1), .none, .confidence(0.5)], [])
    #expect(String(decoding: row, as: UTF8.self) == "-1,,0.5\r\n")
  }

  @Test func aRemarkIsNoRow() {
    let remark = DelimitedText(.tabs).remark([("cut_off", "true"), ("reason", "a\nb")])
    #expect(
      String(decoding: remark, as: UTF8.self)
        == "# chancery.export/1; cut_off: true; reason: a b\n")
  }
}
