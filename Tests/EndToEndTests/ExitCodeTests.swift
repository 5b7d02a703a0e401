import Foundation
import GRDB
import Testing

@Suite struct ExitCodeTests {
  private let command: Command

  init() throws {
    command = try Command()
    try command.write(Articles.french, to: "fr.txt")
  }

  @Test(arguments: [
    (["read", "fr.txt"], 0), (["--help"], 0), (["--version"], 0), (["help", "import"], 0),
    (["show", "1"], 1), (["search", "x"], 1), (["export", "articles"], 1), (["problems"], 1),
    (["read"], 2), (["fetch"], 2), (["read", "fr.txt", "--wrong"], 2), (["search", "\""], 2),
    (["search", "a", "--limit", "0"], 2), (["read", "fr.txt", "--published", "monday"], 2),
    (["read", "fr.txt", "--offsets", "bytes"], 2), (["import", "fr.txt", "--offsets", "utf8"], 2),
    (["read", "fr.txt", "nowhere.txt"], 3), (["import", "fr.txt", "nowhere.txt"], 3),
    (["parse", "fr.txt"], 0), (["parse", "fr.txt", "--clean", "--threads", "1"], 0),
    (["parse", "fr.txt", "--output", "."], 1), (["parse", "fr.txt", "--output", "fr.txt"], 1),
    (["parse"], 2), (["parse", "fr.txt", "--as", "xml"], 2),
    (["parse", "fr.txt", "--model", "x"], 2),
    (["parse", "fr.txt", "--language", "1"], 2), (["parse", "fr.txt", "--threads", "0"], 2),
    (["parse", "fr.txt", "--clean", "--pretokenised"], 2),
    (["parse", "fr.txt", "--format", "text", "--pretokenised"], 2),
    (["parse", "fr.txt", "--as", "brat", "--offsets", "utf8"], 2),
    (["parse", "fr.txt", "fr.txt", "--as", "brat"], 2), (["parse", "fr.txt", "nowhere.txt"], 3),
    (["parse", "nowhere.txt"], 4), (["parse", "fr.txt", "--pretokenised"], 4),
    (["read", "nowhere.txt"], 4), (["import", "nowhere.txt"], 4), (["clean", "nowhere"], 4),
  ])
  func theCodeSaysHowItEnded(arguments: [String], code: Int) throws {
    let result = try command.run(arguments)
    #expect(result.status == Int32(code), "\(result.errors)")
    #expect((code == 0) == result.errors.isEmpty)
  }

  @Test func errorsAreOneLineThatNamesTheRemedy() throws {
    let result = try command.run("show", "1")
    #expect(
      result.errors == "chancery: there is no store at chancery.db; make one with "
        + "'chancery import', or name one with --store\n")
  }

  @Test func aFolderThatCannotBeWrittenIsNamed() throws {
    let result = try command.run("import", "fr.txt", "--store", "/proc/chancery.db")
    #expect(result.status == 1)
    #expect(result.errors.contains("cannot open the store /proc/chancery.db"))
  }

  @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
  func aReadOnlyFolderIsNamed() throws {
    try command.write("", to: "closed/x")
    chmod(command.folder + "/closed", 0o555)
    defer { chmod(command.folder + "/closed", 0o755) }
    let result = try command.run("import", "fr.txt", "--store", "closed/a.db")
    #expect(result.status == 1)
    #expect(result.errors.contains("closed/a.db"))
  }

  @Test func aFileThatIsNoStoreIsLeftAlone() throws {
    let result = try command.run("import", "fr.txt", "--store", "fr.txt")
    #expect(result.status == 1)
    #expect(result.errors.contains("is not a store of chancery"))
    #expect(
      try String(contentsOfFile: command.folder + "/fr.txt", encoding: .utf8) == Articles.french)
  }

  @Test func aLockedStoreIsNamed() throws {
    _ = try command.run("import", "fr.txt")
    try command.write(Articles.english, to: "en.txt")
    command.environment = ["CHANCERY_PATIENCE": "0.1"]
    let queue = try DatabaseQueue(path: command.folder + "/chancery.db")
    try queue.inTransaction(.immediate) { _ in
      let result = try command.run("import", "en.txt")
      #expect(result.status == 1)
      #expect(result.errors.contains("the store chancery.db is locked by another program"))
      return .rollback
    }
    #expect(try command.run("import", "en.txt").status == 0)
  }

  @Test func aFullStoreKeepsWhatWasCommittedAndGoesOnLater() throws {
    try command.write(Articles.lines(400), to: "many.jsonl")
    command.environment = ["CHANCERY_MAXIMUM_STORE_PAGES": "60"]
    let full = try command.run("import", "many.jsonl")
    #expect(full.status == 1)
    #expect(full.errors.contains("there is no room left for the store"))
    #expect(full.errors.contains("the import was cut off"))
    command.environment = [:]
    let rest = try command.run("import", "many.jsonl")
    #expect(rest.status == 0)
    #expect(!rest.errors.contains(" 0 known"))
    #expect(try command.run("export", "articles").lines.count == 400)
  }
}
