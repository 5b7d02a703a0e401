import ChanceryModel
import ChanceryTestSupport
import ChanceryText
import Testing

@testable import ChanceryLanguage

/// Tokens and sentences, by rules and by a network that always says the same.
@Suite("A sentence cutter")
struct SentenceCutterTests {
  @Test("cuts by rules where it has no network")
  func rulesAlone() throws {
    let text = "Il part. Elle reste\n\nFin"
    let cutter = try cutter(text)
    #expect(sentences(cutter.syntax(), text) == ["Il part.", "Elle reste", "Fin"])
  }

  @Test("lets the network decide what rules leave open, and nothing else")
  func network() throws {
    // “Il part.” is likely to end, “Fin” begins after a blank line for certain.
    let text = "Il part. Elle reste du\n\nFin"
    for (says, expected) in [(true, 3), (false, 2)] {
      var cutter = try cutter(text)
      cutter.ask(try Self.model(starts: says, contracts: true))
      #expect(cutter.syntax().sentences.count == expected)
    }
  }

  @Test("asks the network about words that are contractions at times")
  func contractions() throws {
    let text = "Il va au bout des rues."
    for (says, words) in [(true, ["de", "les"]), (false, ["des"])] {
      var cutter = try cutter(text)
      cutter.ask(try Self.model(starts: false, contracts: says))
      let syntax = cutter.syntax()
      let forms = syntax.words.map { syntax.form(of: $0, in: text) }
      #expect(forms == ["Il", "va", "à", "le", "bout"] + words + ["rues", "."])
    }
  }

  @Test(
    "cuts no sentence that is short enough, and each that is not",
    arguments: [1, 199, 200, 201, 600])
  func longest(_ count: Int) throws {
    let syntax = try cutter(String(repeating: "mot ", count: count)).syntax()
    let lengths = syntax.sentences.map(\.tokens.count)
    #expect(lengths.reduce(0, +) == count)
    #expect(lengths.allSatisfy { $0 <= SyntaxParser.longestSentence })
    #expect((lengths.count == 1) == (count <= SyntaxParser.longestSentence))
  }

  @Test("cuts where a sentence might start, if it must cut")
  func bestCut() throws {
    // After “: «” a sentence is unlikely to start, elsewhere it cannot.
    let text =
      String(repeating: "mot ", count: 150) + "dit : « non » "
      + String(repeating: "mot ", count: 100)
    let syntax = try cutter(text).syntax()
    let second = try #require(syntax.sentences.dropFirst().first)
    #expect(syntax.form(of: syntax.tokens[second.tokens.lowerBound], in: text) == "«")
  }

  private func cutter(_ text: String) throws -> SentenceCutter {
    SentenceCutter(
      text: text, rules: try rules(of: .french), lineBreak: .blankLineEndsSentence)
  }

  /// A network that says the same of each token.
  private static func model(starts: Bool, contracts: Bool) throws -> SentenceModel {
    var model = ToyModels.sentences()
    for (name, says) in [("start", starts), ("contraction", contracts)] {
      model.remove("heads.\(name).bias")
      model.floats("heads.\(name).bias", says ? [-50, 50] : [50, -50])
    }
    return try SentenceModel(ModelFile(name: "toy", bytes: immortalBytes(model.encoded())))
  }

  private func sentences(_ syntax: Syntax, _ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return syntax.sentences.map { sentence in
      let first = syntax.tokens[sentence.tokens.lowerBound].range.lowerBound
      let end = syntax.tokens[sentence.tokens.upperBound - 1].range.upperBound
      return String(decoding: bytes[first..<end], as: UTF8.self)
    }
  }
}
