import ChanceryRecordSupport
import Foundation
import Testing

/// What `chancery parse` does whatever the analysis is.
@Suite struct ParseTests {
  private let command: Command

  private static let sentences = """
    # newdoc id = d1
    # sent_id = s-1
    # text = Du pain, Inês !
    1-2\tDu\t_\t_\t_\t_\t_\t_\t_\tkeep=this
    1\tDe\t_\t_\t_\t_\t_\t_\t_\t_
    2\tle\t_\t_\t_\t_\t_\t_\t_\t_
    3\tpain\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
    4\t,\t_\t_\t_\t_\t_\t_\t_\t_
    5\tInês\t_\t_\t_\t_\t_\t_\t_\t_
    6\t!\t_\t_\t_\t_\t_\t_\t_\t_

    # newdoc id = d2
    # odd comment
    1\tFin\t_\t_\t_\t_\t_\t_\t_\t_


    """

  init() throws {
    command = try Command()
    try command.write(Articles.french, to: "articles/fr.txt")
    try command.write(Articles.english, to: "articles/en.txt")
    try command.write(Self.sentences, to: "given.conllu")
  }

  private func file(_ path: String) throws -> String {
    try String(contentsOfFile: command.folder + "/" + path, encoding: .utf8)
  }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: command.folder + "/" + folder).sorted()
  }

  /// The comments and the columns that a parser must leave alone: number, form, MISC without names.
  private func given(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 10 else { return String(line) }
      let misc = columns[9].split(separator: "|").filter { !$0.hasPrefix("NER=") }
      return "\(columns[0]) \(columns[1]) \(misc.isEmpty ? "_" : misc.joined(separator: "|"))"
    }
  }

  @Test func articlesComeInTheOrderOfTheInputsWithAnyNumberOfThreads() throws {
    let paths = ["articles/fr.txt", "articles/en.txt"]
    let first = try command.run(["parse"] + paths)
    #expect(first.status == 0, "\(first.errors)")
    let sources = first.lines.filter { $0.hasPrefix("# source = ") }
    #expect(sources == paths.map { "# source = " + $0 })
    #expect(try command.run(["parse", "--threads", "1"] + paths).output == first.output)
  }

  @Test func everyRangeHoldsItsFormInTheSource() throws {
    let result = try command.run("parse", "articles/fr.txt")
    let source = Array(Articles.french.unicodeScalars)
    let rows = result.lines.filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t") }
    #expect(!rows.isEmpty)
    for row in rows {
      guard let range = row[9].split(separator: "|").first(where: { $0.hasPrefix("TokenRange=") })
      else { continue }
      let ends = range.dropFirst(11).split(separator: ":").compactMap { Int($0) }
      #expect(String(String.UnicodeScalarView(source[ends[0]..<ends[1]])) == row[1])
    }
  }

  @Test func jsonIsALineAnArticleInTheUnitAskedFor() throws {
    let result = try command.run("parse", "articles", "--as", "json", "--offsets", "utf8")
    let lines = try result.lines.map { try StrictSyntax.decode($0.utf8) }
    #expect(lines.map(\.source) == ["articles/en.txt", "articles/fr.txt"])
    #expect(lines.map(\.language) == ["en", "fr"])
    #expect(lines.allSatisfy { $0.offsets == "utf8" && !$0.sentences.isEmpty })
  }

  @Test func residueIsKeptUnlessTheTextIsToBeClean() throws {
    let text = Articles.french + "\n\nREAD  Un autre article\n"
    try command.write(text, to: "residue.txt")
    #expect(try command.run("parse", "residue.txt").output.contains("\tREAD\t"))
    #expect(try !command.run("parse", "residue.txt", "--clean").output.contains("\tREAD\t"))
  }

  @Test func aLanguageCanBeGiven() throws {
    let result = try command.run("parse", "articles/fr.txt", "--language", "en", "--as", "json")
    #expect(try StrictSyntax.decode(result.output.utf8).language == "en")
  }

  @Test func givenTokensCommentsAndMiscComeOutAsTheyWere() throws {
    let result = try command.run("parse", "given.conllu", "--pretokenised")
    #expect(result.status == 0, "\(result.errors)")
    #expect(given(result.output) == given(Self.sentences))
    let piped = try command.run("parse", "-", "--pretokenised", input: Self.sentences)
    #expect(piped.output == result.output)
  }

  @Test func aBadSentenceIsSetAsideByItsLine() throws {
    try command.write("1\tbad\n\n" + Self.sentences, to: "bad.conllu")
    let result = try command.run("parse", "bad.conllu", "--pretokenised")
    #expect(result.status == 3)
    #expect(
      result.errors
        == "set aside bad.conllu: line 1 has 2 columns: give 10, with one tab between two\n")
    #expect(given(result.output) == given(Self.sentences))
  }

  @Test func bratHasATextAndAnnotationsForEachArticle() throws {
    let result = try command.run("parse", "articles", "--as", "brat", "--output", "out/brat")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.isEmpty)
    #expect(try names(in: "out/brat") == ["en.ann", "en.txt", "fr.ann", "fr.txt"])
    #expect(try file("out/brat/fr.txt") == Articles.french)
    #expect(
      try command.run("parse", "articles/fr.txt", "--as", "brat").output == file("out/brat/fr.ann"))
  }

  @Test func bratOfSeveralArticlesAsksForAFolder() throws {
    let result = try command.run("parse", "articles", "--as", "brat")
    #expect(result.status == 2)
    #expect(result.errors.hasSuffix("name a folder with --output\n"))
  }

  @Test func fileNamesComeFromInputsAndNeverLeaveTheFolder() throws {
    let object: [[String: String]] = [
      ["id": "../../evil\u{1B}/x", "text": "Un."], ["id": ".hidden", "text": "Deux."],
      ["id": "é", "text": "Trois."], ["id": "A", "text": "Quatre."], ["id": "a", "text": "Cinq."],
      ["id": String(repeating: "n", count: 900), "text": "Six."],
    ]
    let lines = try object.map {
      String(decoding: try JSONSerialization.data(withJSONObject: $0), as: UTF8.self) + "\n"
    }
    try command.write(lines.joined(), to: "many.jsonl")
    let result = try command.run(
      "parse", "many.jsonl", "articles", "articles/fr.txt", "--output", "out")
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      try names(in: "out")
        == [
          "A.conllu", "_.conllu", "______evil__x.conllu", "_hidden.conllu", "a-2.conllu",
          "en.conllu", "fr-2.conllu", "fr.conllu",
          String(repeating: "n", count: 80) + ".conllu",
        ].sorted())
  }

  @Test func aFolderThatHoldsSomethingIsLeftAlone() throws {
    let result = try command.run("parse", "given.conllu", "--pretokenised", "--output", ".")
    #expect(result.status == 1)
    #expect(result.errors == "chancery: . is not empty; name a new folder, or empty that one\n")
    #expect(try file("given.conllu") == Self.sentences)
  }
}
