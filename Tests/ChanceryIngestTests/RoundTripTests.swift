import ChanceryIngest
import ChanceryTestSupport
import ChanceryText
import Testing

/// What is written one way and read back is the same, for texts by a seeded generator.
@Suite struct RoundTripTests {
  private static let signs = Array("aàé œß\"\\/«»…“\n\t\r{}[]:,\u{2028}漢😀\u{301}0 ".unicodeScalars)

  private static func text(seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    var text = "x"
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      text.unicodeScalars.append(signs.randomElement(using: &random) ?? "x")
    }
    return text
  }

  /// A JSON string of a text, each character written plainly or as escapes, by chance.
  private static func json(_ text: String, seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    var written = ""
    for scalar in text.unicodeScalars {
      let mustEscape = scalar == "\"" || scalar == "\\" || scalar.value < 0x20
      if mustEscape || Bool.random(using: &random) {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16, uppercase: Bool.random(using: &random))
          written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        written.unicodeScalars.append(scalar)
      }
    }
    return written
  }

  @Test(arguments: UInt64(1)...200)
  func readsAnyTextFromJSON(seed: UInt64) throws {
    let text = Self.text(seed: seed)
    let line =
      "{\"n\":[{\"a\":\"\(Self.json(text, seed: seed))\"}],"
      + "\"text\":\"\(Self.json(text, seed: seed + 1))\",\"title\":\"\(Self.json(text, seed: seed + 2))\"}"
    let article = try #require(Items(line, named: "a.jsonl").articles.first)
    #expect(article.text == text)
    #expect(article.metadata.title == text)
    #expect(article.findings.isEmpty)
  }

  @Test(arguments: UInt64(1)...50)
  func readsAnyTextFromAFile(seed: UInt64) throws {
    let text = Self.text(seed: seed)
    let units = Array(text.utf16)
    let little: [UInt8] =
      [0xFF, 0xFE] + units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    for bytes in [Array(text.utf8), marked, little] {
      let article = try #require(Items(.bytes(bytes, named: "a.txt")).articles.first)
      #expect(Array(article.text.utf8) == Array(text.utf8))
      #expect(article.hash == ContentHash(of: text.utf8))
    }
  }

  @Test(arguments: UInt64(1)...200)
  func givesAnItemForAnyBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<Int.random(in: 1...400, using: &random)).map { _ in
      UInt8.random(in: 0...255, using: &random)
    }
    for name in ["a.txt", "a.json", "a"] {
      let items = Items(.bytes(bytes, named: name))
      #expect(items.all.count == 1)
      for article in items.articles {
        #expect(article.findings.allSatisfy { $0.range.end <= article.text.utf8.count })
      }
    }
  }

  @Test func readsTheSameLinesHoweverLongTheStream() {
    let lines = (0..<20_000).map { "{\"text\":\"ligne \($0)\",\"id\":\"\($0)\"}" }
    let items = Items(lines.joined(separator: "\n"), named: "a.jsonl")
    #expect(items.articles.count == 20_000)
    #expect(items.articles.enumerated().allSatisfy { $1.id == "\($0)" && $1.origin.line == $0 + 1 })
  }
}
