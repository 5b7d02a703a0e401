import ChanceryRecordSupport
import Foundation
import Testing

@Suite struct HostileTextTests {
  private let command: Command

  init() throws {
    command = try Command()
    try command.write(Articles.hostile, to: "hostile.txt")
    let paragraphs = Articles.hostile.replacingOccurrences(of: "\n\n", with: "</p><p>")
    try command.write(
      "<html><title>\u{1B}[2J</title><body><p>\(paragraphs)</p></body></html>", to: "hostile.html")
    let object = [
      "id": "\u{1B}[1m\u{202E}id", "text": Articles.hostile + "\0 zéro", "title": "\u{1B}c",
    ]
    let line = try JSONSerialization.data(withJSONObject: object)
    try command.write(
      String(decoding: line, as: UTF8.self) + "\n{\u{1B}[31m broken\n",
      to: "odd \u{1B}[7m\n-name.jsonl")
  }

  /// Whether a text holds a character that acts on a terminal; line ends and tabs apart.
  private func isRaw(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: false
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }

  @Test func nothingHostileIsEverPrintedRaw() throws {
    _ = try command.run("import", ".")
    let runs: [[String]] = [
      ["read", "."], ["read", ".", "--json"], ["read", ".", "--residue"], ["clean", "."],
      ["clean", ".", "--as", "markdown"], ["clean", ".", "--as", "html"],
      ["clean", ".", "--json"], ["parse", "."], ["parse", ".", "--as", "json"],
      ["parse", "hostile.txt", "--as", "brat"], ["parse", ".", "--pretokenised"],
      ["parse", ".", "--clean"], ["parse", ".", "--output", "hostile.txt/\u{1B}[31m"],
      ["import", "."], ["import", ".", "--json"], ["show", "1"],
      ["show", "2"], ["show", "1", "--residue"], ["show", "1", "--json"], ["search", "texte"],
      ["search", "texte", "--json"], ["export", "articles"], ["export", "articles", "--as", "csv"],
      ["export", "articles", "--as", "tsv"], ["export", "residue", "--as", "csv"],
      ["export", "findings", "--as", "tsv"], ["export", "quotations", "--as", "csv"], ["problems"],
      ["problems", "--json"], ["show", "\u{1B}[31m"], ["search", "\u{1B}[31m:x"],
      ["explain", "1:\u{202E}"], ["\u{1B}[31m"], ["show", "1", "--store", "\u{1B}[31m.db"],
    ]
    for arguments in runs {
      let result = try command.run(arguments)
      #expect(!isRaw(result.output), "the output of \(arguments)")
      #expect(!isRaw(result.errors), "the errors of \(arguments)")
    }
  }

  @Test func jsonKeepsEveryCharacter() throws {
    let result = try command.run("read", ".", "--json")
    let ids = try result.lines.map { try StrictRecord.decode($0.utf8).article.id }
    #expect(ids.contains("\u{1B}[1m\u{202E}id"))
  }
}
