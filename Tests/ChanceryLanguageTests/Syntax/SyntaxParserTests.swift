import ChanceryLanguage
import ChanceryModel
import ChanceryTestSupport
import ChanceryText
import Testing

/// Whole texts through toy networks: what they find makes no sense, but its form is sound.
@Suite("A syntax parser")
struct SyntaxParserTests {
  private static let german = LanguageCode(rawValue: "de")

  @Test("writes contractions as their words")
  func contractions() throws {
    let text = "Il va au port."
    let syntax = try parse(text, .french)
    #expect(
      syntax.words.map { syntax.form(of: $0, in: text) } == ["Il", "va", "à", "le", "port", "."])
    #expect(syntax.tokens.map { syntax.form(of: $0, in: text) } == ["Il", "va", "au", "port", "."])
    #expect(syntax.tokens[2].words == 2..<4)
    #expect(syntax.words[2].range == 6..<8 && syntax.words[3].range == 6..<8)
    #expect(syntax.words[2].ownForm == "à" && syntax.words[4].ownForm == nil)
  }

  @Test("cuts contractions that lie in the text")
  func contractionsInText() throws {
    let text = "I don't."
    let syntax = try parse(text, .english)
    #expect(syntax.words.map { syntax.form(of: $0, in: text) } == ["I", "do", "n't", "."])
    #expect(syntax.words.map(\.range) == [0..<1, 2..<4, 4..<7, 7..<8])
    #expect(syntax.words.allSatisfy { $0.ownForm == nil })
    #expect(syntax.tokens.map(\.words) == [0..<1, 1..<3, 3..<4])
  }

  @Test("gives words tags, features, relations and lemmas of the model")
  func labels() throws {
    let models = try LanguageModels.toy()
    let syntax = SyntaxParser(models: models).parse("Le port rouvre.", language: .french)
    let forms = [["Le", "port", "rouvre", "."]]
    let expected = models.parser.parse(forms, language: .french)[0].words
    #expect(syntax.words.count == expected.count)
    for (word, expected) in zip(syntax.words, expected) {
      #expect(word.tag.label == models.parser.bundles[expected.bundle].tag)
      #expect(word.features == models.parser.bundles[expected.bundle].features)
      #expect(word.relation == models.parser.relations[expected.relation])
      #expect(word.head == Int32(expected.head))
      #expect(word.lemma == expected.lemma)
    }
  }

  @Test("hangs words of a language without a model on the first of their sentence")
  func withoutModel() throws {
    let text = "Er kommt heute.\n\nSie bleibt."
    let syntax = try parse(text, Self.german)
    #expect(syntax.sentences.map(\.words) == [0..<4, 4..<7])
    #expect(syntax.words.map(\.head) == [-1, 0, 0, 0, -1, 4, 4])
    #expect(syntax.words.map(\.relation) == ["root", "dep", "dep", "dep", "root", "dep", "dep"])
    #expect(syntax.words.allSatisfy { $0.tag == .other && $0.lemma.isEmpty })
    #expect(syntax.names.isEmpty)
    expectSound(syntax, text)
  }

  @Test("forgets what an analysis said before")
  func fills() throws {
    let parser = SyntaxParser(models: try .toy())
    let text = "Le port rouvre. La mer monte."
    var syntax = parser.parse(text, language: .french)
    let before = syntax
    syntax.names = [Name(.person, tokens: 0..<1)]
    syntax.words[0].tag = .symbol
    syntax.words[0].lemma = "x"
    parser.fill(&syntax, in: text, language: .french)
    #expect(syntax == before)
    syntax.names = [Name(.person, tokens: 0..<1)]
    parser.fill(&syntax, in: text, language: Self.german)
    #expect(syntax.names.isEmpty)
    #expect(syntax.words.allSatisfy { $0.lemma.isEmpty && $0.tag == .other })
    #expect(syntax.sentences.allSatisfy { syntax.words[$0.words.lowerBound].head == -1 })
  }

  @Test("finds nothing where there is nothing", arguments: ["", " ", "\n\n", "\u{A0}\t"])
  func empty(_ text: String) throws {
    for language in [LanguageCode.french, .english, Self.german] {
      #expect(try parse(text, language) == Syntax())
    }
  }

  @Test("is sound for any bytes", arguments: 0..<200)
  func anyBytes(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let text = Self.text(&generator)
    for language in [LanguageCode.french, .english, Self.german] {
      expectSound(try parse(text, language), text)
    }
  }

  @Test(
    "cuts sentences that do not end",
    arguments: ["a ", "du ", "a\n", ", ", "don't ", "Le port, ", "( ", "中 "])
  func endless(_ unit: String) throws {
    let text = String(repeating: unit, count: 900)
    for language in [LanguageCode.french, .english, Self.german] {
      let syntax = try parse(text, language)
      expectSound(syntax, text)
      #expect(syntax.sentences.count > 3)
    }
  }

  @Test("serves many threads")
  func threads() async throws {
    let parser = SyntaxParser(models: try .toy())
    let text = String(repeating: "Le ministre va au port. « Non », dit-il à l'AFP.\n", count: 20)
    let expected = parser.parse(text, language: .french)
    await withTaskGroup(of: Syntax.self) { group in
      for _ in 0..<8 { group.addTask { parser.parse(text, language: .french) } }
      for await found in group { #expect(found == expected) }
    }
  }

  private func parse(_ text: String, _ language: LanguageCode) throws -> Syntax {
    SyntaxParser(models: try .toy()).parse(text, language: language)
  }

  /// Words, signs and scalars from anywhere, or bytes that may be no UTF-8.
  private static func text(_ generator: inout SeededGenerator) -> String {
    let pieces = [
      "Le ", "du ", "au ", "des ", "l'", "don't ", "can't ", ". ", "! ", "\n", "\n\n", " ", "AFP ",
      "1 000 ", "« ", " »", "\"", "…", "é", "e\u{301}", "😀", "中", "\u{0}", "\r\n", "M. ", "-t-il ",
    ]
    let count = Int.random(in: 0...60, using: &generator)
    if Bool.random(using: &generator) {
      return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    }
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func expectSound(_ syntax: Syntax, _ text: String) {
    expectCover(syntax, text)
    var (token, word) = (0, 0)
    for sentence in syntax.sentences {
      #expect(sentence.tokens.lowerBound == token && sentence.words.lowerBound == word)
      #expect(1...200 ~= sentence.tokens.count)
      (token, word) = (sentence.tokens.upperBound, sentence.words.upperBound)
      let words = sentence.tokens.flatMap { syntax.tokens[$0].words.map { Int($0) } }
      #expect(words == Array(sentence.words))
      expectTree(syntax, sentence)
    }
    #expect(token == syntax.tokens.count && word == syntax.words.count)
    var end = 0
    for name in syntax.names {
      #expect(name.tokens.lowerBound >= end && !name.tokens.isEmpty && 0...1 ~= name.confidence)
      #expect(
        syntax.sentences.contains {
          $0.tokens.contains(name.tokens.lowerBound)
            && $0.tokens.upperBound >= name.tokens.upperBound
        })
      end = name.tokens.upperBound
      #expect(syntax.range(of: name).upperBound <= text.utf8.count)
    }
  }

  /// Expects one root, no cycle, and heads inside the sentence.
  private func expectTree(_ syntax: Syntax, _ sentence: Sentence) {
    let heads = sentence.words.map { Int(syntax.words[$0].head) }
    #expect(heads.count(where: { $0 == -1 }) == 1)
    #expect(heads.allSatisfy { $0 == -1 || sentence.words.contains($0) })
    var isSafe = Set([-1])
    for word in sentence.words {
      var path: [Int] = []
      var at = word
      while !isSafe.contains(at), path.count <= heads.count {
        path.append(at)
        at = heads[at - sentence.words.lowerBound]
      }
      #expect(path.count <= heads.count, "a cycle")
      isSafe.formUnion(path)
    }
  }

  /// Expects tokens in order over all bytes that are not blank, and words inside their tokens.
  private func expectCover(_ syntax: Syntax, _ text: String) {
    var covered = [Bool](repeating: false, count: text.utf8.count)
    var end = 0
    for token in syntax.tokens {
      #expect(token.range.lowerBound >= end && !token.range.isEmpty)
      end = token.range.upperBound
      for place in token.range { covered[place] = true }
      for word in token.words {
        let range = syntax.words[Int(word)].range
        #expect(range.lowerBound >= token.range.lowerBound && range.upperBound <= end)
        #expect(!syntax.form(of: syntax.words[Int(word)], in: text).isEmpty)
      }
    }
    var position = 0
    for scalar in text.unicodeScalars {
      let range = position..<position + UTF8.width(scalar)
      position = range.upperBound
      if !scalar.properties.isWhitespace, !covered[range].allSatisfy({ $0 }) {
        Issue.record("\(text.debugDescription): byte \(range.lowerBound) is in no token")
      }
    }
  }
}
