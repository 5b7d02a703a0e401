import Chancery
import Testing

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("plain é 𝄞", "plain é 𝄞"), ("\u{1B}[31m", "\\u{1B}[31m"), ("a\u{9B}b", "a\\u{9B}b"),
    ("\u{202E}x\u{202C}", "\\u{202E}x\\u{202C}"), ("\u{2066}", "\\u{2066}"),
    ("a\tb\nc\r\nd\u{2028}e", "a b c d e"), ("\u{7F}\0", "\\u{7F}\\u{0}"),
    ("لا\u{200F}", "لا\u{200F}"),
  ])
  func showsWhatActsOnATerminal(text: String, expected: String) {
    #expect(VisibleText.line(text) == expected)
  }

  @Test func linesKeepsLineEnds() {
    #expect(VisibleText.lines("a\r\nb\u{1B}\n") == "a\nb\\u{1B}\n")
  }

  @Test func nothingUnrulyIsLeftOfAnyCharacter() {
    for value in UInt32(0)...0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let line = VisibleText.line(String(Character(scalar)))
      #expect(!line.unicodeScalars.contains(where: VisibleText.isUnruly))
    }
  }
}
