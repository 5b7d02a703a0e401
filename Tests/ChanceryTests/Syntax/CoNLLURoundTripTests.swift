import Chancery
import ChanceryClean
import ChanceryLanguage
import ChanceryTestSupport
import ChanceryText
import Testing

/// What the encoder writes, the reader reads, and the encoder writes again.
@Suite struct CoNLLURoundTripTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func tokensSentencesAndBytesComeBack(seed: UInt64) throws {
    let first = RandomArticle(seed: seed).article
    let bytes = CoNLLUEncoder().bytes(of: first)
    let content = CoNLLUReader().read(bytes)
    #expect(content.problems.isEmpty)
    let document = try #require(content.documents.first)
    #expect(content.documents.count == 1)
    #expect(document.id == first.clean.raw.id)
    let syntax = document.syntax
    #expect(syntax.sentences == first.syntax.sentences)
    #expect(syntax.tokens.map(\.words) == first.syntax.tokens.map(\.words))
    #expect(
      syntax.tokens.map { syntax.form(of: $0, in: document.text) }
        == first.syntax.tokens.map { first.syntax.form(of: $0, in: first.clean.text) })
    #expect(
      syntax.words.map { syntax.form(of: $0, in: document.text) }
        == first.syntax.words.map { first.syntax.form(of: $0, in: first.clean.text) })
    #expect(CoNLLUEncoder().bytes(of: filled(document, like: first)) == bytes)
  }

  @Test func aTokenOfAMegabyteComesBack() throws {
    let form = String(repeating: "é", count: 1 << 19)
    let bytes = CoNLLUEncoder().bytes(of: DrawnSyntax(form, [form + "/X/0/root"]).article())
    let content = CoNLLUReader().read(bytes)
    #expect(content.problems.isEmpty)
    #expect(content.documents.first?.text == form)
  }

  /// A document with the analysis of another article of the same words.
  private func filled(
    _ document: CoNLLUDocument, like other: AnalysedArticle
  ) -> AnalysedArticle {
    var syntax = document.syntax
    syntax.names = other.syntax.names
    for (index, word) in other.syntax.words.enumerated() {
      syntax.words[index].lemma = word.lemma
      syntax.words[index].tag = word.tag
      syntax.words[index].features = word.features
      syntax.words[index].head = word.head
      syntax.words[index].relation = word.relation
    }
    return AnalysedArticle(
      clean: document.article(from: .init(name: "b")), language: .english, syntax: syntax,
      notes: document.notes)
  }
}

/// An article of chance, the same for the same seed.
private struct RandomArticle {
  private static let forms = [
    "du", "Inês", "🐟", "l’", "10 000", "e\u{301}", "«", ".", "👨‍👩‍👧", "_", "#", "1-2", "SpaceAfter=No",
    "a|b", "x=y", "\u{FFFD}",
  ]
  private static let blanks = ["", "", " ", " ", " ", "  ", "\n", "\u{A0}", "\n\n", "\r\n", "\t"]

  private var generator: SeededGenerator
  private var text = ""
  private var syntax = Syntax()

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    for _ in 0..<Int.random(in: 1...6, using: &generator) { addSentence() }
    addNames()
  }

  var article: AnalysedArticle {
    let raw = RawArticle(id: "r-1", text: text, origin: .init(name: "r.txt"))
    return AnalysedArticle(
      clean: CleanArticle(whole: raw), language: .french, syntax: syntax)
  }

  private mutating func chosen<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: list.indices, using: &generator)]
  }

  private mutating func addSentence() {
    let tokens = syntax.tokens.count
    let words = syntax.words.count
    let count = Int.random(in: 1...8, using: &generator)
    for _ in 0..<count { addToken() }
    let range = words..<syntax.words.count
    for index in range {
      syntax.words[index].head = Int32(
        Int.random(in: -1..<range.count, using: &generator))
      if syntax.words[index].head >= 0 { syntax.words[index].head += Int32(words) }
    }
    syntax.sentences.append(
      Sentence(tokens: tokens..<syntax.tokens.count, words: range))
  }

  private mutating func addToken() {
    let form = chosen(Self.forms)
    let start = Int32(text.utf8.count)
    let length = Int32(form.utf8.count)
    let first = Int32(syntax.words.count)
    let isSeveral = Int.random(in: 0..<4, using: &generator) == 0
    for part in 0..<(isSeveral ? Int.random(in: 2...3, using: &generator) : 1) {
      syntax.words.append(
        Word(
          start: start, length: length, ownForm: isSeveral ? "w\(part)" : nil,
          lemma: chosen(Self.forms), tag: chosen(UniversalTag.allCases),
          features: chosen(["", "A=B|C=D"]), relation: chosen(["nsubj", "obl:arg"])))
    }
    syntax.tokens.append(
      SurfaceToken(start: start, length: length, words: first..<Int32(syntax.words.count)))
    text += form + chosen(Self.blanks)
  }

  private mutating func addNames() {
    var place = 0
    while place + 2 < syntax.tokens.count {
      let end = place + Int.random(in: 1...2, using: &generator)
      syntax.names.append(Name(chosen(Name.Kind.allCases), tokens: place..<end))
      place = end + Int.random(in: 0...4, using: &generator)
    }
  }
}
