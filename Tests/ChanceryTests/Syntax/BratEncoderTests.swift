import Chancery
import ChanceryClean
import ChanceryLanguage
import ChanceryText
import Testing

@Suite struct BratEncoderTests {
  private func lines(_ article: AnalysedArticle) -> [String] {
    String(decoding: BratEncoder().bytes(of: article), as: UTF8.self)
      .split(separator: "\n").map { $0.split(separator: "\t").joined(separator: "⇥") }
  }

  @Test func namesWordsAndRelationsHaveLines() {
    let drawn = DrawnSyntax(
      "🐟 Inês dort là", ["Inês/PROPN/2/nsubj:pass dort/VERB/0/root là/ADV/2/advmod%"],
      names: [Name(.person, tokens: 0..<1)])
    #expect(
      lines(drawn.article()) == [
        "T1⇥PER 2 6⇥Inês", "T2⇥PROPN 2 6⇥Inês", "T3⇥VERB 7 11⇥dort", "T4⇥ADV 12 14⇥là",
        "R1⇥nsubj-pass Arg1:T3 Arg2:T2", "R2⇥advmod_ Arg1:T3 Arg2:T4",
      ])
  }

  @Test func theTwoWordsOfATokenShareItsPlace() {
    let drawn = DrawnSyntax("du port", ["du=de/ADP/3/case+le/DET/3/det port/NOUN/0/root"])
    #expect(
      lines(drawn.article()).prefix(3) == ["T1⇥ADP 0 2⇥du", "T2⇥DET 0 2⇥du", "T3⇥NOUN 3 7⇥port"])
  }

  @Test func aNameOverTheEndOfALineIsInFragments() {
    let drawn = DrawnSyntax(
      "Inês\r\n\nDuarte", ["Inês/PROPN/0/root Duarte/PROPN/1/flat"],
      names: [Name(.person, tokens: 0..<2)])
    #expect(lines(drawn.article()).first == "T1⇥PER 0 5;7 13⇥Inês  Duarte")
  }

  @Test func everySpanHasTheWordsOfTheTextFile() throws {
    let text = "a\tb \u{1B}[2J\r\nc\u{202E}d\u{2028}e é🐟"
    let drawn = DrawnSyntax(
      text, ["a/X/0/root \u{1B}[2J/X/1/dep c\u{202E}d\u{2028}e/X/1/dep é🐟/X/1/dep"],
      names: [Name(.other, tokens: 0..<4)])
    let files = BratEncoder().files(of: drawn.article())
    #expect(files.map(\.ending) == ["txt", "ann"])
    let characters = Array(String(decoding: files[0].bytes, as: UTF8.self).unicodeScalars)
    #expect(characters.count == text.unicodeScalars.count)
    #expect(!characters.contains { $0 != "\n" && VisibleText.isUnruly($0) })
    let marks = lines(drawn.article()).filter { $0.hasPrefix("T") }
    #expect(marks.count == 5)
    for mark in marks {
      let columns = mark.split(separator: "⇥")
      let spans = columns[1].split(separator: " ", maxSplits: 1)[1].split(separator: ";")
      let words = spans.map { span in
        let ends = span.split(separator: " ").compactMap { Int($0) }
        return String(String.UnicodeScalarView(characters[ends[0]..<ends[1]]))
      }
      #expect(words.joined(separator: " ").unicodeScalars.elementsEqual(columns[2].unicodeScalars))
      #expect(!words.contains { $0.isEmpty || $0.contains("\n") })
    }
  }

  @Test func wordsThatCleaningInsertedHaveNoLineAndGapsMakeFragments() {
    var builder = TextMap.Builder(source: Array("ab--cd".utf8))
    builder.keep(0..<2)
    builder.keep(4..<6)
    builder.insert(" et", at: 6)
    let (bytes, map) = builder.finish()
    let clean = CleanArticle(
      raw: RawArticle(id: "a", text: "ab--cd", origin: .init(name: "a")),
      text: String(decoding: bytes, as: UTF8.self), blocks: [], map: map, removals: [],
      findings: [])
    let drawn = DrawnSyntax("abcd et", ["abcd/X/0/root et/X/1/dep"])
    #expect(lines(drawn.article(clean)) == ["T1⇥X 0 2;4 6⇥ab cd"])
  }

  @Test func anEmptyArticleHasNoLine() {
    #expect(lines(DrawnSyntax("", []).article()).isEmpty)
  }
}
