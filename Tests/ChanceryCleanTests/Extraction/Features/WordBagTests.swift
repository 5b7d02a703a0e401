import Testing

@testable import ChanceryClean

/// How alike two texts are.
@Suite struct WordBagTests {
  @Test(
    arguments: [
      ("Le port rouvre", "le PORT rouvre !", 1), ("L’été", "l'ete", 1), ("un deux", "trois", 0),
      ("un deux trois", "un deux quatre", 0.5), ("", "un", 0), ("", "", 0), ("« »", "–", 0),
      ("un un un", "un", 1),
    ] as [(String, String, Float)])
  func comparesWordsWithoutCaseAccentsAndOrder(left: String, right: String, share: Float) {
    #expect(abs(WordBag(left).likeness(to: WordBag(right)) - share) < 1e-6)
    #expect(
      WordBag(left).likeness(to: WordBag(right)) == WordBag(right).likeness(to: WordBag(left)))
  }

  @Test(
    arguments: [
      ("le port rouvre mardi", 1), ("le port mardi", 0.5), ("port le", 0), ("port", 0.5), ("", 0),
    ] as [(String, Float)])
  func coversPairsOfWords(text: String, share: Float) {
    let pairs = WordBag("Hier, le port rouvre mardi.").pairs
    #expect(abs(WordBag(text).coverage(by: pairs) - share) < 1e-6)
  }

  @Test func readsNoMoreThanItIsAllowed() {
    #expect(WordBag("un deux trois quatre", limit: 2).words == WordBag("un deux").words)
    #expect(WordBag("un deux", limit: 2).words.count == 2)
    #expect(WordBag("un", limit: 0).words.isEmpty)
  }

  @Test func wordsOfOtherScriptsCount() {
    #expect(WordBag("Порт открыт").words.count == 2)
    #expect(WordBag("港口 重新").words.count == 2)
  }

  @Test func anyBytesGiveABag() {
    let bytes: [UInt8] = [0xC3, 0xFF, 0x20, 0xE2, 0x82, 0x61, 0xF0]
    let bag = bytes.withUnsafeBufferPointer { WordBag(0..<bytes.count, of: $0) }
    #expect(bag.words.count <= 3)
  }
}
