import ChanceryRecordSupport
import Foundation
import Testing

/// `chancery clean` on a web page.
@Suite struct CleanTests {
  private let command: Command

  init() throws {
    command = try Command()
    try command.write(WebPages.french, to: "page.html")
  }

  private func clean(_ arguments: String...) throws -> String {
    let result = try command.run(["clean", "page.html"] + arguments)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.isEmpty)
    return result.output
  }

  @Test func textIsTheArticleAlone() throws {
    let text = try clean()
    #expect(try clean("--as", "text") == text)
    #expect(text.hasPrefix("Le phare de la pointe rallume sa lampe\n\n"))
    #expect(text.hasSuffix("\n\n\n"))
    for words in WebPages.kept { #expect(text.contains(words), "lost: \(words)") }
    for words in WebPages.residue { #expect(!text.contains(words), "kept: \(words)") }
  }

  @Test func markdownMarksWhatTheBlocksAre() throws {
    let markdown = try clean("--as", "markdown")
    #expect(markdown.hasPrefix("# Le phare de la pointe rallume sa lampe\n\n"))
    #expect(markdown.contains("\n\n## Quatre ans dans le noir\n\n"))
    #expect(markdown.contains(#"\<3 du phare"#))
  }

  @Test func jsonGivesFactsAndPlaces() throws {
    let line = try StrictClean.decode(try clean("--as", "jsonl").utf8)
    #expect(line.format == "chancery.clean/2")
    #expect(line.mediaType == "text/html")
    #expect(line.title == "Le phare de la pointe rallume sa lampe")
    #expect(line.authors == ["Soizic Lannuzel"])
    #expect(line.published == "2024-04-18T09:00:00+02:00")
    #expect(line.language == "fr")
    #expect(line.site == "Le Guetteur")
    #expect(line.found?.published?.by == "json-ld")
    #expect((0...1).contains(line.confidence ?? -1))
    #expect(!line.text.contains("rallume sa lampe"))
    #expect(line.residue.contains { $0.rule == "page-blocks" && $0.kind == "navigation" })
    let source = Array(WebPages.french.unicodeScalars)
    let text = Array(line.text.unicodeScalars)
    for block in line.blocks {
      let words = block.source.map { span in
        String(String.UnicodeScalarView(source[span.start..<span.end]))
      }
      let clean = String(String.UnicodeScalarView(text[block.at[0]..<block.at[1]]))
      let shown = words.joined().replacing("&lt;", with: "<")
      #expect(shown.split { $0.isWhitespace } == clean.split { $0.isWhitespace })
    }
  }

  @Test func jsonIsTheSameByItsOwnOption() throws {
    #expect(try clean("--json") == clean("--as", "jsonl"))
    #expect(try clean("--json", "--as", "jsonl") == clean("--json"))
    #expect(try command.run("clean", "page.html", "--json", "--as", "html").status == 2)
    let wrong = try command.run("clean", "page.html", "--as", "pdf")
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("choose one of text, markdown, jsonl, html"))
  }

  @Test(arguments: ["codepoints", "utf8", "utf16"])
  func htmlLeadsBackToTheSource(unit: String) throws {
    let html = try clean("--as", "html", "--offsets", unit)
    #expect(html.hasPrefix("<!doctype html>\n"))
    #expect(html.hasSuffix("</article>\n</body></html>\n"))
    #expect(
      html.contains("<article data-source=\"page.html\" lang=\"fr\" data-offsets=\"\(unit)\">"))
    let title = try #require(html.firstMatch(of: #/<h1 data-start="(\d+)" data-end="(\d+)">/#))
    let start = try #require(Int(title.1))
    let end = try #require(Int(title.2))
    let page = WebPages.french
    let words =
      switch unit {
      case "utf8": String(decoding: Array(page.utf8)[start..<end], as: UTF8.self)
      case "utf16": String(decoding: Array(page.utf16)[start..<end], as: UTF16.self)
      default: String(String.UnicodeScalarView(Array(page.unicodeScalars)[start..<end]))
      }
    #expect(words == "Le phare de la pointe rallume sa lampe")
  }

  @Test func anInputThatCannotBeUsedLeavesTheDocumentWhole() throws {
    let result = try command.run("clean", "page.html", "nowhere.html", "--as", "html")
    #expect(result.status == 3)
    #expect(result.output.hasSuffix("</body></html>\n"))
  }
}
