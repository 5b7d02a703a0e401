import Chancery
import ChanceryClean
import ChanceryLanguage
import ChanceryRecordSupport
import ChanceryText
import Testing

@Suite struct SyntaxJSONEncoderTests {
  private let drawn = DrawnSyntax(
    "Inês 🐟 parle\ndu port.\u{1B}[2J",
    [
      "Inês/PROPN/3/nsubj 🐟/SYM/1/dep parle/VERB/0/root du=de/ADP/6/case+le/DET/6/det "
        + "port/NOUN/3/obl:arg .\u{1B}[2J/PUNCT/3/punct"
    ],
    names: [
      Name(.person, tokens: 0..<2, confidence: 0.876_54), Name(.place, tokens: 3..<5),
    ])

  private func decoded(_ unit: OffsetUnit = .codepoints) throws -> StrictSyntax {
    try StrictSyntax.decode(SyntaxJSONEncoder(offsets: unit).bytes(of: drawn.article()))
  }

  @Test func theLineSaysWhatItIs() throws {
    let line = try decoded(.utf16)
    #expect(line.format == "chancery.syntax/1")
    #expect(line.version == Version.current)
    #expect(line.offsets == "utf16")
    #expect(line.id == "a1")
    #expect(line.source == "a.txt")
    #expect(line.sha256 == drawn.article().clean.raw.hash.hexadecimal)
    #expect(line.language == "fr")
  }

  @Test func wordsStandInTokensInSentences() throws {
    let sentence = try #require(try decoded().sentences.first)
    #expect(sentence.tokens.map(\.start) == [0, 5, 7, 13, 16, 20])
    #expect(sentence.tokens.map(\.end) == [4, 6, 12, 15, 20, 25])
    #expect(sentence.start == 0)
    #expect(sentence.end == 25)
    let words = sentence.tokens.flatMap(\.words)
    #expect(words.map(\.form) == ["Inês", "🐟", "parle", "de", "le", "port", ".\u{1B}[2J"])
    #expect(words.map(\.head) == [3, 1, 0, 6, 6, 3, 3])
    #expect(words.map(\.upos).prefix(4) == ["PROPN", "SYM", "VERB", "ADP"])
    #expect(words[5].deprel == "obl:arg")
    #expect(words[5].lemma == "port")
    #expect(words.allSatisfy { $0.feats == nil })
  }

  @Test(arguments: [(OffsetUnit.codepoints, 6), (.utf8, 10), (.utf16, 7)])
  func namesHaveTheirPlaceInTheUnitAskedFor(unit: OffsetUnit, end: Int) throws {
    let names = try decoded(unit).names
    #expect(names.map(\.kind) == ["person", "place"])
    #expect(names.map(\.text) == ["Inês 🐟", "du port"])
    #expect(names[0].end == end)
    #expect(names[0].confidence == 0.8765)
  }

  @Test func nothingHostileStandsRawInTheLine() {
    let bytes = SyntaxJSONEncoder().bytes(of: drawn.article())
    #expect(!bytes.dropLast().contains { $0 < 0x20 || $0 == 0x7F })
    #expect(bytes.last == 0x0A)
  }

  @Test func anEmptyArticleHasEmptyLists() throws {
    let line = try StrictSyntax.decode(
      SyntaxJSONEncoder().bytes(of: DrawnSyntax("", []).article()))
    #expect(line.sentences.isEmpty)
    #expect(line.names.isEmpty)
  }

  @Test func anUnknownKeyIsRefused() {
    var bytes = SyntaxJSONEncoder().bytes(of: drawn.article())
    bytes.replaceSubrange(0..<1, with: Array(#"{"extra":1,"#.utf8))
    #expect(throws: DecodingError.self) { try StrictSyntax.decode(bytes) }
  }
}
