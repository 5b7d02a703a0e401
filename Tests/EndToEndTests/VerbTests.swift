import ChanceryRecordSupport
import Foundation
import Testing

@Suite struct VerbTests {
  private let command: Command

  init() throws {
    command = try Command()
    try command.write(Articles.french, to: "articles/fr.txt")
    try command.write(Articles.english, to: "articles/en.txt")
  }

  private func imported() throws -> Command {
    let result = try command.run("import", "articles")
    #expect(result.status == 0, "\(result.errors)")
    return command
  }

  @Test func readPrintsARecordAnArticleInTheOrderOfTheInputs() throws {
    let result = try command.run("read", "articles/fr.txt", "articles/en.txt", "--json")
    #expect(result.status == 0)
    let records = try result.lines.map { try StrictRecord.decode($0.utf8) }
    #expect(records.map(\.article.value.source) == ["articles/fr.txt", "articles/en.txt"])
    #expect(records.allSatisfy { $0.article.title != nil })
  }

  @Test func readTakesTheStandardInputAndADate() throws {
    let result = try command.run(
      "read", "-", "--json", "--published", "2022-09-15", input: Articles.french)
    let record = try StrictRecord.decode(try #require(result.lines.first).utf8)
    #expect(record.article.published == "2022-09-15")
  }

  @Test func readShowsAnArticleToAPerson() throws {
    let result = try command.run("read", "articles/fr.txt")
    #expect(result.output.hasPrefix("Lisbonne signe un accord sur la pêche   "))
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test func readingASecondTimeGivesTheSameBytes() throws {
    let first = try command.run("read", "articles", "--json")
    #expect(try command.run("read", "articles", "--json").output == first.output)
  }

  @Test func importingTwiceAddsNothing() throws {
    let again = try imported().run("import", "articles")
    #expect(again.status == 0)
    #expect(again.errors.hasPrefix("2 read: 0 new, 2 known, 0 refused"))
  }

  @Test func importTellsEachEventAsJSON() throws {
    let result = try command.run("import", "articles", "nowhere.txt", "--json")
    let events = try result.lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(events.compactMap { $0["event"] as? String } == ["new", "new", "refused", "end"])
    #expect(events.last?["new"] as? Int == 2)
    #expect(events.last?["cut_off"] as? Bool == false)
    #expect(result.status == 3)
  }

  @Test func aDryRunWritesNothing() throws {
    let result = try command.run("import", "articles", "--dry-run")
    #expect(result.status == 0)
    #expect(result.errors.contains("2 would be new"))
    #expect(!FileManager.default.fileExists(atPath: command.folder + "/chancery.db"))
    let known = try imported().run("import", "articles", "--dry-run")
    #expect(known.errors.contains("0 would be new, 2 known"))
  }

  @Test func anExportOfArticlesIsWhatReadPrints() throws {
    let export = try imported().run("export", "articles")
    #expect(try command.run("read", "articles", "--json").output == export.output)
    let bytes = try command.run("export", "articles", "--offsets", "utf8")
    #expect(
      try command.run("read", "articles", "--json", "--offsets", "utf8").output == bytes.output)
  }

  @Test func showFindsAnArticleByNumberAndHash() throws {
    let record = try imported().run("show", "1", "--json").output
    let hash = try StrictRecord.decode(record.utf8).article.sha256
    #expect(try command.run("show", String(hash.prefix(8)), "--json").output == record)
    #expect(try command.run("show", "1").output.contains(" #1 · "))
    #expect(try command.run("show", "1", "--residue").output.contains("Inês Duarte"))
  }

  @Test func searchFindsWordsWithoutAccents() throws {
    let result = try imported().run("search", "peche title:lisbonne")
    #expect(result.output.contains("Lisbonne signe un accord"))
    #expect(result.output.hasSuffix("1 article\n"))
    #expect(try command.run("search", "zeppelin").output == "nothing found\n")
    #expect(try command.run("search", "sea", "--json").lines.count == 1)
  }

  @Test func explainNamesWhatItCannotFind() throws {
    let missing = try imported().run("explain", "1:q99")
    #expect(missing.status == 1)
    #expect(missing.errors.contains("has no record 'q99'"))
    #expect(try command.run("explain", "q1").status == 2)
  }

  @Test func problemsKeepsWhatWasSetAside() throws {
    let result = try imported().run("import", "articles", "nowhere.txt")
    #expect(result.status == 3)
    #expect(try command.run("problems").output.hasPrefix("nowhere.txt: "))
    #expect(try command.run("problems", "--json").lines.count == 1)
  }

  @Test func cleanPrintsTheText() throws {
    let result = try command.run("clean", "articles/fr.txt")
    #expect(result.output.contains("« La mer ne se négocie pas tous les cinq ans »"))
    #expect(try command.run("clean", "articles", "--json").lines.count == 2)
  }

  @Test func configSaysWhereEachSettingCameFrom() throws {
    try command.write("offsets = utf16\nstore = file.db\n", to: "chancery.conf")
    command.environment = ["CHANCERY_STORE": "environment.db"]
    let lines = try command.run("config", "--no-color").lines
    #expect(lines.contains { $0.hasPrefix("store ") && $0.hasSuffix("environment CHANCERY_STORE") })
    #expect(lines.contains { $0.hasPrefix("offsets ") && $0.hasSuffix("chancery.conf") })
    #expect(lines.contains { $0.hasPrefix("color ") && $0.hasSuffix("flag") })
    let flag = try command.run("config", "--store", "flag.db").lines
    #expect(flag.contains { $0.contains("flag.db") })
  }

  @Test func theStoreIsNamedByFlagOrEnvironment() throws {
    command.environment = ["CHANCERY_STORE": "by-environment.db"]
    _ = try command.run("import", "articles")
    #expect(FileManager.default.fileExists(atPath: command.folder + "/by-environment.db"))
    _ = try command.run("import", "articles", "--store", "by flag.db")
    #expect(FileManager.default.fileExists(atPath: command.folder + "/by flag.db"))
  }

  @Test func importingTheFolderOfTheStoreLeavesTheStoreOut() throws {
    let result = try imported().run("import", ".")
    #expect(result.status == 0)
    #expect(result.errors.contains("0 refused"))
  }

  @Test func theFormatOfTheInputsCanBeSet() throws {
    try command.write(Articles.lines(3), to: "lines.txt")
    #expect(try command.run("read", "lines.txt", "--json", "--format", "jsonl").lines.count == 3)
    #expect(try command.run("read", "lines.txt", "--json", "--format", "text").lines.count == 1)
    #expect(try command.run("read", "lines.txt", "--format", "xml").status == 2)
  }

  @Test func aLargeArticleIsSetAside() throws {
    let result = try command.run("read", "articles", "--maximum-article-bytes", "20")
    #expect(result.status == 4)
    #expect(result.errors.contains("set aside articles/en.txt: "))
  }
}
