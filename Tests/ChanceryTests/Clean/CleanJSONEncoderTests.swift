import Chancery
import ChanceryText
import Foundation
import Testing

@Suite struct CleanJSONEncoderTests {
  @Test func blocksHaveTheirPlaceInTheTextAndInTheSource() throws {
    let text = "Un titre à part\n\nUn paragraphe assez long pour rester un paragraphe. 🐟 Fin."
    let raw = RawArticle(text: text, origin: .init(name: "a.txt"))
    let line = CleanJSONEncoder().bytes(of: Pipeline().clean(raw))
    let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
    let clean = Array(try #require(object?["text"] as? String).unicodeScalars)
    let blocks = try #require(object?["blocks"] as? [[String: Any]])
    #expect(!blocks.isEmpty)
    for block in blocks {
      let at = try #require(block["at"] as? [Int])
      let sources = try #require(block["source"] as? [[String: Int]])
      let words = sources.map { span in
        let part = Array(text.unicodeScalars)[(span["start"] ?? 0)..<(span["end"] ?? 0)]
        return String(String.UnicodeScalarView(part))
      }.joined()
      #expect(String(String.UnicodeScalarView(clean[at[0]..<at[1]])) == words)
    }
  }
}
