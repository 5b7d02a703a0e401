import ChanceryClean
import ChanceryText
import Testing

@Suite struct WholeArticleTests {
  private func whole(_ text: String) -> CleanArticle {
    CleanArticle(whole: RawArticle(text: text, origin: .init(name: "a")))
  }

  @Test(arguments: [
    ("", []), (" \n\t\n", []), ("a b", ["a b"]), ("a\nb\n\nc", ["a\nb", "c"]),
    ("a\r\nb\r\n\r\nc\r\n", ["a\r\nb", "c"]), ("\n\n a \n \n\n b", ["a", "b"]),
    ("a\r\rb", ["a", "b"]), ("é\n\n🐟", ["é", "🐟"]),
  ])
  func aParagraphEndsAtABlankLine(text: String, paragraphs: [String]) {
    let clean = whole(text)
    let bytes = Array(text.utf8)
    #expect(clean.blocks.map { String(decoding: bytes[$0.range], as: UTF8.self) } == paragraphs)
    #expect(clean.blocks.allSatisfy { $0.kind == .paragraph })
  }

  @Test(arguments: ["", "READ  Un autre article\0\u{1B}\r\n« a »", "é🐟"])
  func everyByteKeepsItsPlace(text: String) {
    let clean = whole(text)
    let all = 0..<text.utf8.count
    #expect(clean.text.utf8.elementsEqual(text.utf8))
    #expect(clean.map.sources(of: all) == (all.isEmpty ? [] : [SourceRange(all)]))
    #expect(clean.removals.isEmpty)
  }
}
