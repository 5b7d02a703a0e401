import Chancery
import ChanceryLanguage
import ChanceryTestSupport
import ChanceryText
import Testing

@Suite struct CoNLLUReaderTests {
  /// Lines of words from pairs of number and form, with MISC after a bar: `1 du|SpaceAfter=No`.
  static func sentence(_ comments: String..., words: String...) -> String {
    let lines = words.map { word in
      let id = word.prefix { $0 != " " }
      let rest = word.dropFirst(id.count + 1).split(separator: "|", maxSplits: 1)
      let misc = rest.count > 1 ? rest[1] : "_"
      return "\(id)\t\(rest.first ?? "")\tl\tNOUN\tx\tA=B\t0\troot\t0:root\t\(misc)"
    }
    return (comments + lines + ["", ""]).joined(separator: "\n")
  }

  private func read(_ text: String) -> CoNLLUContent { CoNLLUReader().read(Array(text.utf8)) }

  private func forms(_ document: CoNLLUDocument) -> [String] {
    document.syntax.words.map { document.syntax.form(of: $0, in: document.text) }
  }

  private func tokens(_ document: CoNLLUDocument) -> [String] {
    document.syntax.tokens.map { document.syntax.form(of: $0, in: document.text) }
  }

  static let port = sentence(
    "# sent_id = s1", "# text = Du  port !",
    words: "1-2 Du", "1 de|x=1", "2 le", "3 port", "3.1 vide", "4 !|SpaceAfter=No")

  @Test func textTokensAndWordsAreKeptExactly() throws {
    let content = read(Self.port)
    let document = try #require(content.documents.first)
    #expect(content.problems.isEmpty)
    #expect(document.text == "Du  port !")
    #expect(tokens(document) == ["Du", "port", "!"])
    #expect(forms(document) == ["de", "le", "port", "!"])
    #expect(document.syntax.tokens.map(\.words) == [0..<2, 2..<3, 3..<4])
    #expect(document.syntax.sentences == [Sentence(tokens: 0..<3, words: 0..<4)])
    #expect(document.syntax.words.allSatisfy { $0.tag == .other && $0.lemma.isEmpty })
    #expect(document.id == nil)
    #expect(document.line == 1)
  }

  @Test func commentsAndMiscAreKept() throws {
    let notes = try #require(read(Self.port).documents.first?.notes)
    #expect(
      notes == [
        CoNLLUNotes(
          comments: ["# sent_id = s1", "# text = Du  port !"], tokens: ["_", "_", "_"],
          words: ["x=1", "_", "_", "SpaceAfter=No"])
      ])
  }

  @Test(arguments: [
    "# text = Dup ort!", "# text = Du port!", "# text = Du port ! et", "# text = Du", "# text =",
    "# no text",
  ])
  func aTextThatDisagreesGivesWayToTheForms(comment: String) throws {
    let document = try #require(
      read(Self.sentence(comment, words: "1 Du", "2 port", "3 !")).documents.first)
    #expect(document.text == "Du port !")
  }

  @Test func aTextMayHoldAnyBlanks() throws {
    let input = Self.sentence(
      "# text = a\u{A0}b\u{202F}\u{3000}10 000", words: "1 a", "2 b", "3 10 000")
    let document = try #require(read(input).documents.first)
    #expect(document.text == "a\u{A0}b\u{202F}\u{3000}10 000")
    #expect(tokens(document) == ["a", "b", "10 000"])
  }

  @Test func sentencesAreJoinedAsTheirLastTokensSay() throws {
    let input =
      Self.sentence(words: "1 a", "2 .|SpaceAfter=No") + Self.sentence(words: "1 b")
      + Self.sentence("# newpar id = p", words: "1 c") + Self.sentence(words: "1 d")
    let document = try #require(read(input).documents.first)
    #expect(document.text == "a .b\n\nc d")
    #expect(document.paragraphs == [0..<4, 6..<9])
  }

  @Test func documentsAreKeptApart() {
    let input =
      Self.sentence("# newdoc id = x", words: "1 a") + Self.sentence(words: "1 b")
      + Self.sentence("# newdoc", "# newpar", words: "1 c")
    let documents = read(input).documents
    #expect(documents.map(\.id) == ["x", nil])
    #expect(documents.map(\.text) == ["a b", "c"])
    #expect(documents.map(\.line) == [1, 6])
  }

  @Test func wordsThatSpellTheirTokenHaveRangesOfTheirOwn() throws {
    let input = Self.sentence(words: "1-2 cannot", "1 can", "2 not")
    let words = try #require(read(input).documents.first).syntax.words
    #expect(words.map(\.range) == [0..<3, 3..<6])
    #expect(words.map(\.ownForm) == [nil, nil])
  }

  @Test func lineEndsByteOrderMarkAndAMissingBlankLineDoNoHarm() {
    let plain = read(Self.port).documents
    let windows = Self.port.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(read(windows).documents == plain)
    #expect(read("\u{FEFF}" + Self.port).documents == plain)
    #expect(read(String(Self.port.dropLast(2))).documents == plain)
    #expect(read("").documents.isEmpty)
    #expect(read("\n\n\r\n").problems.isEmpty)
  }

  /// Lines that are no sentence, and what is said of them when they stand from line 3 on.
  private static let faults: [(String, CoNLLUProblem)] = [
    ("1\ta\t_", .columns(line: 3, count: 3)),
    (row("1") + "\t_", .columns(line: 3, count: 11)),
    (row("x"), .identifier(line: 3)), (row(""), .identifier(line: 3)),
    (row("1-"), .identifier(line: 3)), (row("9999999999"), .identifier(line: 3)),
    (row("2"), .order(line: 3, expected: 1)),
    (row("1") + "\n" + row("1"), .order(line: 4, expected: 2)),
    (row("1-1"), .range(line: 3)), (row("2-3"), .range(line: 3)),
    (row("1-2") + "\n" + row("1-3"), .range(line: 4)),
    (row("1-2") + "\n" + row("1"), .wordsMissing(line: 3)),
    (row("1", form: ""), .form(line: 3)), (row("1") + "\n# c", .comment(line: 4)),
    ("# c", .noWords(line: 3)), (row("1-99999"), .tooManyWords(line: 3, limit: 1 << 14)),
  ]

  @Test(arguments: faults)
  func aBadSentenceIsSetAsideAndTheRestGoesOn(lines: String, problem: CoNLLUProblem) throws {
    let content = read(
      row("1", form: "a") + "\n\n" + lines + "\n\n" + row("1", form: "b") + "\n\n")
    #expect(content.problems == [problem])
    #expect(content.documents.map(\.text) == ["a b"])
    #expect(problem.description.hasPrefix("line \(problem.line) "))
    #expect(problem.description.contains(": "))
  }

  @Test func linesBeyondTheLimitAndOtherCharacterSetsAreSetAside() {
    var limits = CoNLLUReader.Limits()
    limits.lineBytes = 100
    limits.words = 1
    let long = row("1", form: String(repeating: "x", count: 100))
    let bytes = Array((long + "\n\n" + row("1") + "\n" + row("2") + "\n\n").utf8)
    let latin = [UInt8(ascii: "#"), 0xE9, 0x0A] + Array(row("1").utf8)
    #expect(
      CoNLLUReader(limits: limits).read(bytes + latin).problems == [
        .lineTooLong(line: 1, limit: 100), .tooManyWords(line: 4, limit: 1), .notUTF8(line: 6),
      ])
    limits.bytes = 10
    #expect(CoNLLUReader(limits: limits).read(bytes).problems == [.tooLarge(limit: 10)])
  }

  @Test func theBeginningOfADocumentOutlivesItsSentence() {
    let input =
      row("1", form: "a") + "\n\n# newdoc id = x\n# newpar\n" + row("7") + "\n\n"
      + row("1", form: "b")
    let documents = read(input).documents
    #expect(documents.map(\.id) == [nil, "x"])
    #expect(documents.last?.notes.first?.comments == ["# newdoc id = x", "# newpar"])
  }

  @Test func hostileBytesNeverStopTheReader() {
    var generator = SeededGenerator(seed: 3)
    let signs = Array("1123-.\t\t\t\t\t\t\t\t\t\n\n#_a =\r\u{1B}é".utf8) + [0xFF, 0x00]
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0..<120, using: &generator)).map { _ in
        signs.randomElement(using: &generator) ?? 0
      }
      for document in CoNLLUReader().read(bytes).documents {
        #expect(document.syntax.sentences.count == document.notes.count)
      }
    }
  }
}

/// A line of a word.
private func row(_ id: String, form: String = "f") -> String {
  "\(id)\t\(form)" + String(repeating: "\t_", count: 8)
}
