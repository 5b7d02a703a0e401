import Chancery
import ChanceryClean
import ChanceryHTML
import ChanceryRecordSupport
import ChanceryText
import Testing

@Suite struct CleanJSONEncoderTests {
  private func decoded(
    _ article: CleanArticle, in offsets: OffsetUnit = .codepoints
  ) throws -> StrictClean {
    let line = CleanJSONEncoder(offsets: offsets).bytes(of: article)
    #expect(line.last == UInt8(ascii: "\n"))
    return try StrictClean.decode(line)
  }

  private func words(of text: String, _ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(Array(text.unicodeScalars)[range]))
  }

  @Test func blocksHaveTheirPlaceInTheTextAndInTheSource() throws {
    let text = "Un titre à part\n\nUn paragraphe assez long pour rester un paragraphe. 🐟 Fin."
    let raw = RawArticle(text: text, origin: .init(name: "a.txt"))
    let line = try decoded(Pipeline().clean(raw))
    #expect(!line.blocks.isEmpty)
    for block in line.blocks {
      let source = block.source.map { words(of: text, $0.start..<$0.end) }.joined()
      #expect(words(of: line.text, block.at[0]..<block.at[1]) == source)
    }
  }

  @Test func theHeadlineIsNotInTheText() throws {
    let article = DraftedArticle.of([
      (.byline, "Par A. B."), (.title, "Le port"), (.paragraph, "Il ouvre 🐟."), (.table, "a\tb"),
    ])
    let line = try decoded(article)
    #expect(line.title == "Le port")
    #expect(line.text == "Par A. B.\n\nIl ouvre 🐟.\n\na\tb")
    #expect(line.blocks.map(\.kind) == ["byline", "paragraph", "table"])
    for (block, expected) in zip(line.blocks, ["Par A. B.", "Il ouvre 🐟.", "a\tb"]) {
      #expect(words(of: line.text, block.at[0]..<block.at[1]) == expected)
      let start = try #require(block.start)
      let end = try #require(block.end)
      #expect(words(of: article.raw.text, start..<end) == expected)
    }
  }

  @Test func offsetsAreCountedAsAsked() throws {
    let article = DraftedArticle.of([(.paragraph, "é🐟"), (.paragraph, "b")])
    let ends = try OffsetUnit.allCases.map { unit in
      let line = try decoded(article, in: unit)
      #expect(line.offsets == unit.rawValue)
      return line.blocks.map(\.at)
    }
    #expect(ends == [[[0, 2], [4, 5]], [[0, 6], [8, 9]], [[0, 3], [5, 6]]])
  }

  @Test func anInputThatIsNoPageHasNothingFound() throws {
    let line = try decoded(DraftedArticle.of([(.paragraph, "a")]))
    #expect(line.format == "chancery.clean/2")
    #expect(line.found == nil)
    #expect(line.confidence == nil)
    #expect(line.modified == nil)
    #expect(line.mediaType == "text/html")
  }

  @Test func factsOfThePageHaveTheirPlace() throws {
    let html = """
      <html lang=fr><title>Le port rouvre - L’Exemple</title>
      <meta property="article:published_time" content="2024-05-03T08:00:00Z">
      <meta property="og:type" content="article">
      <meta property="article:section" content="Mer"><h1>Le port rouvre</h1>
      """
    let raw = RawArticle(text: html, mediaType: .html, origin: .init(name: "a.html"))
    let page = PageMetadata(HTMLDocument(Array(html.utf8)), address: nil)
    let line = try decoded(
      CleanArticle(
        raw: raw, text: "", blocks: [], map: TextMap(identityOver: 0), removals: [], findings: [],
        page: page, confidence: 0.75))
    #expect(line.section == "Mer")
    #expect(line.confidence == 0.75)
    let found = try #require(line.found)
    #expect(found.published?.by == "meta:article:published_time")
    #expect(found.licence == nil)
    let place = try #require(found.title)
    let start = try #require(place.start)
    let end = try #require(place.end)
    #expect(words(of: html, start..<end) == "<h1>Le port rouvre</h1>")
  }

  @Test func everyCharacterOfTheTextIsExact() throws {
    let words = "a\u{0}\u{1B}\u{202E}\"\\\u{2028}\u{10FFFF}\tb"
    #expect(try decoded(DraftedArticle.of([(.paragraph, words)])).text == words)
    let line = CleanJSONEncoder().bytes(of: DraftedArticle.of([(.paragraph, words)]))
    let printed = String(decoding: line, as: UTF8.self).unicodeScalars.dropLast()
    #expect(!printed.contains(where: VisibleText.isUnruly))
  }
}
