import Foundation
import Testing

@Suite struct ExportTests {
  private let command: Command

  init() throws {
    command = try Command()
    try command.write(Articles.lines(5), to: "five.jsonl")
    let result = try command.run("import", "five.jsonl")
    #expect(result.status == 0)
  }

  @Test(arguments: ["articles", "quotations", "entities", "findings", "residue"])
  func everyTableHasAHeaderInCSVAndTSV(what: String) throws {
    let csv = try command.run("export", what, "--as", "csv")
    let tsv = try command.run("export", what, "--as", "tsv")
    #expect(csv.status == 0 && tsv.status == 0)
    let columns = csv.output.components(separatedBy: "\r\n")[0].components(separatedBy: ",")
    #expect(columns.starts(with: ["article", "article_id", "source"]))
    #expect(tsv.lines[0].components(separatedBy: "\t") == columns)
    for line in tsv.lines {
      #expect(line.components(separatedBy: "\t").count == columns.count)
    }
  }

  @Test func aQueryNarrowsAnExport() throws {
    #expect(try command.run("export", "articles", "--query", "id:a3").lines.count == 1)
    #expect(try command.run("export", "articles", "--query", "before:2000-01-01").output == "")
  }

  @Test func anOutputFileHasANoteBesideIt() throws {
    let result = try command.run(
      "export", "articles", "--as", "csv", "--query", "accord", "--output", "out.csv")
    #expect(result.status == 0)
    #expect(result.output == "")
    let note = try #require(
      try JSONSerialization.jsonObject(
        with: Data(contentsOf: URL(filePath: command.folder + "/out.csv.meta.json")))
        as? [String: Any])
    #expect(note["format"] as? String == "chancery.export/1")
    #expect(note["query"] as? String == "accord")
    #expect(note["rows"] as? Int == 5)
    #expect(note["cut_off"] as? Bool == false)
    #expect((note["date"] as? String)?.hasSuffix("Z") == true)
  }

  @Test func aHeaderIsOneLineMore() throws {
    let plain = try command.run("export", "articles")
    let headed = try command.run("export", "articles", "--with-header")
    #expect(headed.lines[0].hasPrefix(#"{"format":"chancery.export/1","what":"articles""#))
    #expect(Array(headed.lines.dropFirst()) == plain.lines)
  }

  @Test(arguments: [["export", "things"], ["export", "articles", "--as", "xml"], ["export"]])
  func whatIsNotThereIsAnErrorOfUsage(arguments: [String]) throws {
    let result = try command.run(arguments)
    #expect(result.status == 2)
    #expect(result.output == "")
  }

  @Test func aFullDiskIsSaidAndTheExportFails() throws {
    let result = try command.shell("\"$CHANCERY\" export articles > /dev/full")
    #expect(result.status == 1)
    #expect(result.errors.contains("cannot write the output: No space left on device"))
  }

  @Test func aReaderThatGoesAwayIsNoError() throws {
    try command.write(Articles.lines(400), to: "many.jsonl")
    let result = try command.shell("\"$CHANCERY\" read many.jsonl --json | head -n 1 | wc -l")
    #expect(result.output.contains("1"))
    #expect(result.errors == "")
  }

  @Test(arguments: ["chancery.db", "./chancery.db"])
  func anExportNeverOverwritesItsStore(path: String) throws {
    let result = try command.run("export", "articles", "--output", path)
    #expect(result.status == 1)
    #expect(result.errors.contains("it is the store itself"))
    #expect(try command.run("export", "articles").lines.count == 5)
  }

  @Test func anExportThatIsCutOffSaysSoInItsLastLine() throws {
    try command.write(Articles.lines(3_000), to: "many.jsonl")
    _ = try command.run("import", "many.jsonl")
    let store = URL(filePath: command.folder + "/chancery.db")
    let size = try Data(contentsOf: store).count
    let file = try FileHandle(forUpdating: store)
    try file.seek(toOffset: UInt64(size / 4))
    try file.write(contentsOf: Data(repeating: 0xAA, count: size / 2))
    for (format, opening) in [
      ("jsonl", "{\"format\":\"chancery.export/1\""), ("csv", "# chancery"),
    ] {
      let result = try command.run(
        "export", "findings", "--as", format, "--output", "cut.\(format)")
      #expect(result.status == 1)
      let text = try String(contentsOfFile: command.folder + "/cut.\(format)", encoding: .utf8)
      let last = try #require(text.split(whereSeparator: \.isNewline).last)
      #expect(last.hasPrefix(opening))
      #expect(last.contains("cut_off"))
      let note = try String(
        contentsOfFile: command.folder + "/cut.\(format).meta.json", encoding: .utf8)
      #expect(note.contains("\"cut_off\":true"))
    }
  }
}
