import Chancery
import ChanceryText
import Testing

@Suite struct OffsetTableTests {
  static let texts = [
    "", "a", "é", "𝄞", "aé𝄞z", String(repeating: "é𝄞a", count: 200),
    String(repeating: "x", count: 127) + "é" + String(repeating: "y", count: 300), "e\u{301}👨‍👩‍👧",
  ]

  @Test(arguments: texts, OffsetUnit.allCases)
  func agreesWithSwiftAtEveryCharacter(text: String, unit: OffsetUnit) {
    let table = OffsetTable(of: text, in: unit)
    for index in text.unicodeScalars.indices + [text.endIndex] {
      let bytes = text.utf8.distance(from: text.startIndex, to: index)
      let expected =
        switch unit {
        case .codepoints: text.unicodeScalars.distance(from: text.startIndex, to: index)
        case .utf8: bytes
        case .utf16: text.utf16.distance(from: text.startIndex, to: index)
        }
      #expect(table[bytes] == expected)
    }
  }

  @Test func aRangePastTheEndEndsAtTheEnd() {
    let table = OffsetTable(of: "é!", in: .codepoints)
    #expect(table[SourceRange(2..<900)] == 1..<2)
  }
}
