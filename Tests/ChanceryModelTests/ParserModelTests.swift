import ChanceryTestSupport
import ChanceryText
import Testing

@testable import ChanceryModel

/// Sentences through toy networks: nothing that comes out makes sense, but all of it is sound.
@Suite("A parser model")
struct ParserModelTests {
  private static let forms = [
    "le", "La", "port", "été", ".", ",", "l’", "…", "1 000", "sommes", "😀", "中文", "", " ", "a-b",
  ]

  @Test("names its labels", arguments: ToyModel.allCases)
  func labels(_ toy: ToyModel) throws {
    let model = try toy.parser()
    #expect(model.languages == [.french, .english])
    #expect(model.relations == ToyModels.relations)
    #expect(model.bundles.map(\.tag) == ["DET", "NOUN", "VERB", "PUNCT", "X"])
    #expect(model.bundles[1].features == "Gender=Masc|Number=Sing")
    #expect(model.bundles[0].features.isEmpty)
  }

  @Test("gives a sentence what it gives it alone", arguments: ToyModel.allCases)
  func batches(_ toy: ToyModel) throws {
    let model = try toy.parser()
    let sentences = sentences(count: 90, words: 0...40, seed: 1)
    let together = model.parse(sentences, language: .french)
    #expect(together.count == sentences.count)
    for (sentence, found) in zip(sentences, together) {
      #expect(model.parse([sentence], language: .french) == [found])
      expectSound(found, of: sentence, model)
    }
  }

  @Test("agrees with itself as a second model", arguments: ToyModel.allCases)
  func second(_ toy: ToyModel) throws {
    let alone = try toy.parser()
    let both = try ParserModel(toy.bytes.file(), lexicon: alone.lexicon, second: alone)
    let sentences = sentences(count: 20, words: 1...12, seed: 7)
    let expected = alone.parse(sentences, language: .french)
    #expect(both.parse(sentences, language: .french) == expected)
  }

  @Test("hears a second model")
  func hears() throws {
    let lexicon = try ToyModel.network.parser().lexicon
    let second = try ParserModel(ToyModels.network(seed: 9).file(), lexicon: lexicon)
    let both = try ParserModel(ToyModel.transformer.bytes.file(), lexicon: lexicon, second: second)
    let sentences = sentences(count: 40, words: 3...12, seed: 7)
    let found = both.parse(sentences, language: .french)
    #expect(found != (try ToyModel.transformer.parser()).parse(sentences, language: .french))
    for (sentence, result) in zip(sentences, found) { expectSound(result, of: sentence, both) }
  }

  @Test("keeps the order of sentences of any length", arguments: ToyModel.allCases)
  func order(_ toy: ToyModel) throws {
    let model = try toy.parser()
    let lengths = [3, 257, 0, 5, 300, 256, 1, 600, 2]
    let sentences = lengths.map { Array(repeating: "port", count: $0) }
    #expect(model.parse(sentences, language: .english).map(\.words.count) == lengths)
  }

  @Test("gives nothing for nothing", arguments: ToyModel.allCases)
  func empty(_ toy: ToyModel) throws {
    let model = try toy.parser()
    #expect(model.parse([], language: .french).isEmpty)
    let none = ParserModel.Sentence(words: [], names: [])
    #expect(model.parse([[]], language: .french) == [none])
    let found = model.parse([[], ["le"], []], language: .french)
    #expect(found[0] == none && found[2] == none && found[1].words.count == 1)
  }

  @Test("makes a word alone the root", arguments: ToyModel.allCases)
  func oneWord(_ toy: ToyModel) throws {
    let model = try toy.parser()
    let word = model.parse([["port"]], language: .french)[0].words[0]
    #expect(word.head == -1)
    #expect(model.relations[word.relation] == "root")
  }

  @Test("gives a sentence of a thousand words one root", arguments: ToyModel.allCases)
  func longSentence(_ toy: ToyModel) throws {
    let model = try toy.parser()
    let sentence = sentences(count: 1, words: 1000...1000, seed: 2)[0]
    expectSound(model.parse([sentence], language: .french)[0], of: sentence, model)
  }

  @Test("sees words of many pieces in windows")
  func manyPieces() throws {
    // 256 words of 12 pieces are ten times what the toy has places for.
    let model = try ToyModel.transformer.parser()
    let sentence = [String](repeating: "abcdeabcdeabcde", count: 256)
    expectSound(model.parse([sentence], language: .french)[0], of: sentence, model)
  }

  @Test(
    "takes words of any bytes",
    arguments: ToyModel.allCases,
    [
      String(repeating: "a", count: 100_000), String(repeating: "é", count: 50_000),
      String(repeating: "😀", count: 25_000), String(repeating: "e\u{301}\u{302}", count: 9_000),
      "\u{0}", "a\u{0}b", "\n", "👨\u{200D}👩\u{200D}👧", "\u{FEFF}", "\u{10FFFF}", "▁", "▁▁a",
      String(decoding: [0xFF, 0x41, 0xED, 0xA0, 0x80, 0xC3] as [UInt8], as: UTF8.self),
    ])
  func oddWords(_ toy: ToyModel, _ word: String) throws {
    let model = try toy.parser()
    let sentence = ["le", word, "."]
    expectSound(model.parse([sentence], language: .french)[0], of: sentence, model)
  }

  @Test("reads a long word by its beginning, not in the middle of a character")
  func longWords() throws {
    let model = try ToyModel.network.parser()
    let start = String(repeating: "a", count: 239)
    func layout(_ word: String) -> [Int32] { model.words.layout([[word]]).letters }
    #expect(layout(start + "éb") == layout(start))
    #expect(layout(start + "éb") == layout(start + "😀b"))
    #expect(layout(start + "bé") == layout(start + "b"))
    #expect(layout(start + "b") != layout(start))
  }

  @Test("reads an unknown language as its first", arguments: ToyModel.allCases)
  func unknownLanguage(_ toy: ToyModel) throws {
    let model = try toy.parser()
    let sentences = sentences(count: 5, words: 1...9, seed: 3)
    let german = model.parse(sentences, language: LanguageCode(rawValue: "de"))
    #expect(german == model.parse(sentences, language: .french))
    #expect(german != model.parse(sentences, language: .english))
  }

  @Test("chooses among the labels of the language", arguments: ToyModel.allCases)
  func allowed(_ toy: ToyModel) throws {
    var bytes = toy.bytes
    bytes.remove("allowed.bundles.fr")
    bytes.remove("allowed.relations.fr")
    bytes.integers("allowed.bundles.fr", [4])
    bytes.integers("allowed.relations.fr", [1, 3])
    let model = try ParserModel(bytes.file(), lexicon: nil)
    for sentence in model.parse(sentences(count: 5, words: 1...9, seed: 4), language: .french) {
      for word in sentence.words {
        #expect(word.bundle == 4)
        #expect(word.relation == (word.head < 0 ? 1 : 3))
      }
    }
  }

  @Test("takes lemmas from the lexicon first", arguments: ToyModel.allCases)
  func lexicon(_ toy: ToyModel) throws {
    let model = try toy.parser()
    #expect(model.parse([["Sommes"]], language: .french)[0].words[0].lemma == "être")
    let alone = try ParserModel(toy.bytes.file(), lexicon: nil)
    let open = alone.parse([["le", "Sommes"]], language: .french)[0].words
    for (word, form) in zip(open, ["le", "Sommes"]) {
      let lemmas = ToyModels.scripts.compactMap { LemmaScript($0)?.apply(to: form) }
      #expect(lemmas.contains(word.lemma))
    }
  }

  @Test("serves many threads", arguments: ToyModel.allCases)
  func threads(_ toy: ToyModel) async throws {
    let model = try toy.parser()
    let sentences = sentences(count: 40, words: 0...20, seed: 5)
    let expected = model.parse(sentences, language: .french)
    await withTaskGroup(of: [ParserModel.Sentence].self) { group in
      for _ in 0..<16 { group.addTask { model.parse(sentences, language: .french) } }
      for await found in group { #expect(found == expected) }
    }
  }

  private func sentences(count: Int, words: ClosedRange<Int>, seed: UInt64) -> [[String]] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      (0..<Int.random(in: words, using: &generator)).map { _ in
        Self.forms.randomElement(using: &generator) ?? ""
      }
    }
  }

  /// Expects one root, no cycle, labels that exist, and names that share no word.
  private func expectSound(
    _ found: ParserModel.Sentence, of sentence: [String], _ model: ParserModel
  ) {
    #expect(found.words.count == sentence.count)
    #expect(found.words.count(where: { $0.head < 0 }) == (sentence.isEmpty ? 0 : 1))
    let root = model.relations.firstIndex(of: "root")
    for word in found.words {
      #expect(-1..<sentence.count ~= word.head && model.bundles.indices ~= word.bundle)
      #expect((word.head < 0) == (word.relation == root))
    }
    #expect(Self.hasNoCycle(found.words.map(\.head)))
    var end = 0
    for name in found.names {
      #expect(name.words.lowerBound >= end && !name.words.isEmpty && 0...1 ~= name.confidence)
      end = name.words.upperBound
    }
    #expect(end <= sentence.count)
  }

  private static func hasNoCycle(_ heads: [Int]) -> Bool {
    var isSafe = [Bool](repeating: false, count: heads.count)
    for word in heads.indices {
      var path: [Int] = []
      var at = word
      while at >= 0, !isSafe[at] {
        guard path.count <= heads.count else { return false }
        path.append(at)
        at = heads[at]
      }
      for word in path { isSafe[word] = true }
    }
    return true
  }
}
