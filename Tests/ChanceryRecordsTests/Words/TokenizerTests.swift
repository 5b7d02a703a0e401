import Testing

@testable import ChanceryRecords

@Suite("Words")
struct TokenizerTests {
  @Test(
    "are cut as the language writes them",
    arguments: [
      ("fr", "l’autre jour", ["l’", "autre", "jour"]),
      ("fr", "a-t-il dit", ["a", "-t-il", "dit"]),
      ("fr", "aujourd'hui", ["aujourd'hui"]),
      ("fr", "qu’« oui »", ["qu’", "«", "oui", "»"]),
      ("fr", "Kassym-Jomart, 3,5 %", ["Kassym-Jomart", ",", "3,5", "%"]),
      ("fr", "M. Weiss…", ["M.", "Weiss", "…"]),
      ("en", "Stone’s plan", ["Stone", "’s", "plan"]),
      ("en", "he'd don't", ["he", "'d", "don't"]),
      ("en", "the U.S. and J. Roe", ["the", "U.S.", "and", "J.", "Roe"]),
      ("en", "Mr. Hu left.", ["Mr.", "Hu", "left", "."]),
      ("en", "don`t", ["don`t"]),
      ("en", "", []),
    ])
  func areCut(_ language: String, _ text: String, _ words: [String]) throws {
    let lexicon = try #require(QuotationLanguages.lexicon(of: language))
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    bytes.withUnsafeBufferPointer {
      lexicon.tokenizer.tokenize(0..<bytes.count, of: $0, into: &tokens)
    }
    #expect(tokens.map { text[$0.range] } == words)
  }

  @Test(
    "have one hash whatever their case and apostrophe",
    arguments: [("ÉLYSÉE", "élysée"), ("L’", "l'"), ("Œuvre", "œuvre"), ("don`t", "don't")])
  func fold(_ one: String, _ other: String) {
    #expect(hash(one) == hash(other))
    #expect(hash(one) != hash(other + "s"))
  }

  @Test("know where blanks stand and which words are capital")
  func flags() throws {
    let lexicon = try #require(QuotationLanguages.lexicon(of: "fr"))
    let bytes = Array("Éric « a\u{202F}» été".utf8)
    var tokens: [Token] = []
    bytes.withUnsafeBufferPointer {
      lexicon.tokenizer.tokenize(0..<bytes.count, of: $0, into: &tokens)
    }
    #expect(tokens.map(\.isCapital) == [true, false, false, false, false])
    #expect(tokens.map(\.followsBlank) == [true, true, true, true, true])
  }

  private func hash(_ word: String) -> UInt64 {
    let bytes = Array(word.utf8)
    return bytes.withUnsafeBufferPointer { TokenHash.of(0..<bytes.count, in: $0) }
  }
}
