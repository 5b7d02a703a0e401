import ChanceryClean
import ChanceryLanguage
import ChanceryText
import Testing

@testable import ChanceryRecords

extension Scene {
  /// A scene over paragraphs that blank lines part; its bytes live as long as the tests.
  static func of(_ text: String, _ language: String = "fr") -> Scene {
    let english: Set = ["He", "The", "They", "so.", "it.", "the", "was", "Recent"]
    let code = text.split(separator: " ").contains { english.contains(String($0)) }
    let bytes = Array(text.utf8)
    let kept = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(bytes.count, 1))
    _ = kept.initialize(from: bytes)
    let blocks = ParsedArticle(text: text, language: .init(rawValue: language)).clean.blocks
    let lexicon = QuotationLanguages.lexicon(of: code ? "en" : language)
    return Scene(
      blocks, of: UnsafeBufferPointer(rebasing: kept[..<bytes.count]),
      lexicon: lexicon ?? Lexicon(French.self))
  }

  /// The words of each stretch in marks.
  var quoted: [String] { segments.map { text($0.range) } }

  /// The words of each sentence.
  var sentenceTexts: [String] { sentences.map { text(range(of: $0.items)) } }
}

@Suite("Sentences as the patterns see them")
struct SceneTests {
  @Test(
    "end at stops, not at abbreviations, decimals and stops inside marks",
    arguments: [
      ("Il part. Elle reste.", ["Il part.", "Elle reste."]),
      ("M. Weiss part. Mme Roy reste.", ["M. Weiss part.", "Mme Roy reste."]),
      ("Le prix est de 3.50 euros. Tout va.", ["Le prix est de 3.50 euros.", "Tout va."]),
      ("« Oui. » Il part.", ["« Oui. »", "Il part."]),
      ("« Oui ! » dit-il. Bon.", ["« Oui ! » dit-il.", "Bon."]),
      ("Un mot « oui. Non » reste là.", ["Un mot « oui. Non » reste là."]),
      ("He met Mr. Hu in the U.S. today.", ["He met Mr. Hu in the U.S. today."]),
      ("“Why?” Smith asked. He left.", ["“Why?” Smith asked.", "He left."]),
    ])
  func end(_ text: String, _ sentences: [String]) {
    #expect(Scene.of(text).sentenceTexts == sentences)
  }

  @Test("never cross a paragraph")
  func paragraphs() {
    #expect(Scene.of("Un titre\n\nUn mot").sentenceTexts == ["Un titre", "Un mot"])
  }

  @Test("set phrases are one word")
  func phrases() {
    let scene = Scene.of("Il a parlé alors que la nuit tombait au cours de la fête.")
    let words = scene.items.map { scene.text($0.range) }
    #expect(words.contains("alors que"))
    #expect(words.contains("au cours de"))
  }
}
