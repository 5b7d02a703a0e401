import Chancery
import ChanceryClean
import ChanceryLanguage
import ChanceryText
import Testing

@Suite struct CoNLLUEncoderTests {
  private func lines(_ article: AnalysedArticle, _ offsets: OffsetUnit = .codepoints) -> [String] {
    String(decoding: CoNLLUEncoder(offsets: offsets).bytes(of: article), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The lines of tokens and words, with ⇥ for a tab.
  private func rows(_ article: AnalysedArticle, _ offsets: OffsetUnit = .codepoints) -> [String] {
    lines(article, offsets).filter { !$0.isEmpty && !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "⇥") }
  }

  private static let harbour = DrawnSyntax(
    "La mer\n\nInês 🐟 parle\ndu port.",
    [
      "La/DET/2/det mer/NOUN/0/root",
      "Inês/PROPN/3/nsubj 🐟/SYM/1/dep parle/VERB/0/root du=de/ADP/6/case+le/DET/6/det "
        + "port/NOUN/3/obl:arg ./PUNCT/3/punct",
    ],
    names: [Name(.person, tokens: 2..<3), Name(.place, tokens: 5..<7)])

  @Test func anArticleBeginsWithWhatItIsAndEachSentenceWithItsText() throws {
    let article = Self.harbour.article(id: "a/1 b")
    let comments = lines(article).filter { $0.hasPrefix("#") || $0.isEmpty }
    #expect(
      comments == [
        "# newdoc id = a/1 b", "# format = chancery.conllu/1",
        "# generator = chancery \(Version.current)", "# source = a.txt",
        "# sha256 = \(article.clean.raw.hash.hexadecimal)", "# language = fr",
        "# offsets = codepoints", "# newpar", "# sent_id = a_1_b-1", "# text = La mer", "",
        "# newpar", "# sent_id = a_1_b-2", "# text = Inês 🐟 parle du port.", "", "",
      ])
  }

  @Test func wordsTokensAndNamesHaveTheirLines() {
    #expect(
      rows(Self.harbour.article()) == [
        "1⇥La⇥la⇥DET⇥_⇥_⇥2⇥det⇥_⇥TokenRange=0:2",
        "2⇥mer⇥mer⇥NOUN⇥_⇥_⇥0⇥root⇥_⇥TokenRange=3:6",
        "1⇥Inês⇥inês⇥PROPN⇥_⇥_⇥3⇥nsubj⇥_⇥NER=B-PER|TokenRange=8:12",
        "2⇥🐟⇥🐟⇥SYM⇥_⇥_⇥1⇥dep⇥_⇥TokenRange=13:14",
        "3⇥parle⇥parle⇥VERB⇥_⇥_⇥0⇥root⇥_⇥TokenRange=15:20",
        "4-5⇥du⇥_⇥_⇥_⇥_⇥_⇥_⇥_⇥NER=B-LOC|TokenRange=21:23",
        "4⇥de⇥de⇥ADP⇥_⇥_⇥6⇥case⇥_⇥NER=B-LOC",
        "5⇥le⇥le⇥DET⇥_⇥_⇥6⇥det⇥_⇥NER=I-LOC",
        "6⇥port⇥port⇥NOUN⇥_⇥_⇥3⇥obl:arg⇥_⇥NER=I-LOC|SpaceAfter=No|TokenRange=24:28",
        "7⇥.⇥.⇥PUNCT⇥_⇥_⇥3⇥punct⇥_⇥TokenRange=28:29",
      ])
  }

  @Test(arguments: [(OffsetUnit.codepoints, "13:14"), (.utf8, "14:18"), (.utf16, "13:15")])
  func rangesCountInTheUnitAskedFor(unit: OffsetUnit, range: String) {
    let fish = rows(Self.harbour.article(), unit)[3]
    #expect(fish.hasSuffix("TokenRange=\(range)"))
    #expect(lines(Self.harbour.article(), unit).contains("# offsets = \(unit.rawValue)"))
  }

  @Test func aTokenOfTwoWordsMayEndASentenceAndTouchTheNext() {
    let drawn = DrawnSyntax(
      "dis-moi", ["dis=di/VERB/0/root+s/PRON/1/obj", "-moi/PRON/0/root"])
    #expect(
      rows(drawn.article()) == [
        "1-2⇥dis⇥_⇥_⇥_⇥_⇥_⇥_⇥_⇥SpaceAfter=No|TokenRange=0:3",
        "1⇥di⇥di⇥VERB⇥_⇥_⇥0⇥root⇥_⇥TokenRange=0:2",
        "2⇥s⇥s⇥PRON⇥_⇥_⇥1⇥obj⇥_⇥TokenRange=2:3",
        "1⇥-moi⇥-moi⇥PRON⇥_⇥_⇥0⇥root⇥_⇥TokenRange=3:7",
      ])
  }

  @Test func featuresAndARootOutsideTheSentenceAreWritten() {
    var syntax = Self.harbour.syntax
    syntax.words[0].features = "Gender=Fem|Number=Sing"
    syntax.words[0].head = 7
    let article = AnalysedArticle(
      clean: Self.harbour.article().clean, language: .french, syntax: syntax)
    #expect(rows(article)[0] == "1⇥La⇥la⇥DET⇥_⇥Gender=Fem|Number=Sing⇥0⇥det⇥_⇥TokenRange=0:2")
  }

  @Test func anArticleWithoutSentencesGivesNothing() {
    #expect(CoNLLUEncoder().bytes(of: DrawnSyntax("", []).article()).isEmpty)
    #expect(CoNLLUEncoder().bytes(of: DrawnSyntax(" \n", []).article()).isEmpty)
  }

  private static let hostile: [(form: String, written: String)] = [
    ("a\tb", "a b"), ("a\nb", "a b"), ("a\r\nb", "a  b"), ("\u{1B}[31m", "\u{FFFD}[31m"),
    ("x\u{202E}y", "x\u{FFFD}y"), ("\0", "\u{FFFD}"), (" ", "\u{FFFD}"), ("10 000", "10 000"),
    ("a\u{2028}b", "a b"), ("\u{9B}1m", "\u{FFFD}1m"), ("#", "#"), ("_", "_"), ("", "_"),
    ("e\u{301}", "e\u{301}"), ("\tx\t", "\u{FFFD}x\u{FFFD}"),
  ]

  @Test(arguments: hostile)
  func aHostileFormStaysInItsColumnOneCharacterForOne(form: String, written: String) {
    let length = Int32(form.utf8.count)
    let word = Word(start: 0, length: length, lemma: form, features: form, relation: form)
    let syntax = Syntax(
      words: [word], tokens: [SurfaceToken(start: 0, length: length, words: 0..<1)],
      sentences: [Sentence(tokens: 0..<1, words: 0..<1)])
    let clean = CleanArticle(
      whole: RawArticle(id: form + "i", text: form + "\n.", origin: .init(name: form)))
    let article = AnalysedArticle(clean: clean, language: .french, syntax: syntax)
    let all = lines(article)
    #expect(all.count == 13)
    let columns = all[10].split(separator: "\t", omittingEmptySubsequences: false)
    #expect(columns.count == 10)
    #expect(columns[1].unicodeScalars.elementsEqual(written.unicodeScalars))
    #expect(columns[2] == columns[1])
    let unruly = all.joined().unicodeScalars.filter { $0 != "\t" && VisibleText.isUnruly($0) }
    #expect(unruly.isEmpty)
  }

  @Test func aTokenOfAMegabyteIsWritten() {
    let form = String(repeating: "é", count: 1 << 19)
    let rows = rows(DrawnSyntax(form, [form + "/X/0/root"]).article())
    #expect(rows.count == 1)
    #expect(rows[0].hasSuffix("TokenRange=0:\(1 << 19)"))
  }

  @Test func rangesPointIntoTheSourceThroughTheMap() {
    var builder = TextMap.Builder(source: Array("READ x. Un  motDeux".utf8))
    builder.keep(8..<11)
    builder.replace(11..<12, with: [])
    builder.keep(12..<15)
    builder.insert(" et ", at: 15)
    builder.keep(15..<19)
    let (bytes, map) = builder.finish()
    let text = String(decoding: bytes, as: UTF8.self)
    let raw = RawArticle(id: "a", text: "READ x. Un  motDeux", origin: .init(name: "a"))
    let clean = CleanArticle(
      raw: raw, text: text, blocks: [], map: map, removals: [], findings: [])
    let drawn = DrawnSyntax(text, ["Un/X/0/root mot/X/1/dep et/X/1/dep Deux/X/1/dep"])
    #expect(
      rows(drawn.article(clean)).map { $0.split(separator: "⇥").last } == [
        "TokenRange=8:10", "TokenRange=12:15", "_", "TokenRange=15:19",
      ])
  }
}
