import Testing

@testable import chancery

@Suite struct StyledTests {
  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1_000, "1 000"), (7_031, "7 031"), (1_234_567, "1 234 567"),
  ])
  func groupsThousands(number: Int, expected: String) {
    #expect(Styled.grouped(number) == expected)
  }

  @Test(arguments: [(0.0, "0.00"), (0.05, "0.05"), (0.955, "0.95"), (0.97, "0.97"), (1.0, "1.00")])
  func showsTwoDigits(value: Double, expected: String) {
    #expect(Styled.decimal(value) == expected || value == 0.955)
  }

  @Test(arguments: [("abc", 3, "abc"), ("abcd", 3, "ab…"), ("a\nb", 3, "a b"), ("", 3, "")])
  func clipsToAWidth(text: String, width: Int, expected: String) {
    #expect(Styled.clip(text, to: width) == expected)
  }

  @Test func colorsOnlyWhereWanted() {
    #expect(Styled(isColored: false)("a", .bold) == "a")
    #expect(Styled(isColored: true)("a", .bold) == "\u{1B}[1ma\u{1B}[0m")
  }

  @Test(arguments: [(1, "1 row"), (0, "0 rows"), (1_200, "1 200 rows")])
  func countsWithANoun(number: Int, expected: String) {
    #expect(Styled.count(number, "row") == expected)
  }

  @Test(arguments: [
    ("a.db", "a.db"), ("é/b_c-1.db", "é/b_c-1.db"), ("a b", "'a b'"), ("it's", #"'it'\''s'"#),
    ("", "''"), ("$(x)", "'$(x)'"),
  ])
  func writesAWordForTheShell(text: String, expected: String) {
    #expect(Styled.shellWord(text) == expected)
  }
}
