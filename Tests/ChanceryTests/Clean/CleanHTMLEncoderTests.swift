import Chancery
import ChanceryClean
import ChanceryText
import Testing

@Suite struct CleanHTMLEncoderTests {
  private func html(
    _ blocks: [(Block.Kind, String)], named name: String = "a.html", language: String? = nil,
    in offsets: OffsetUnit = .codepoints
  ) -> String {
    let metadata = RawArticle.Metadata(language: language.flatMap { LanguageCode($0) })
    let article = DraftedArticle.of(blocks, named: name, metadata: metadata)
    return String(decoding: CleanHTMLEncoder(offsets: offsets).bytes(of: article), as: UTF8.self)
  }

  /// The elements of a block alone, without their places.
  private func body(_ blocks: (Block.Kind, String)...) -> String {
    let lines = html(blocks).split(separator: "\n").dropFirst().dropLast()
    return lines.map { $0.replacing(#/ data-(start|end)="\d+"/#, with: "") }.joined()
  }

  @Test func theDocumentRunsNothing() {
    let encoder = CleanHTMLEncoder()
    let opening = String(decoding: encoder.opening, as: UTF8.self)
    #expect(opening.hasPrefix("<!doctype html>\n<html>"))
    #expect(opening.contains("default-src 'none'"))
    #expect(String(decoding: encoder.closing, as: UTF8.self) == "</body></html>\n")
  }

  @Test func aHeadlineThatOnlyTheInputStatesComesFirst() {
    let article = DraftedArticle.of([(.paragraph, "Oui.")], metadata: .init(title: "<b>"))
    let text = String(decoding: CleanHTMLEncoder().bytes(of: article), as: UTF8.self)
    #expect(text.contains("\n<h1>&lt;b&gt;</h1>\n<p"))
  }

  @Test func kindsBecomeElements() {
    #expect(
      body((.title, "a"), (.standfirst, "b"), (.heading, "c"), (.paragraph, "d"), (.caption, "e"))
        == "<h1>a</h1><p class=\"standfirst\">b</p><h2>c</h2><p>d</p><p class=\"caption\">e</p>")
  }

  @Test func neighboursOfOneKindShareAnElement() {
    #expect(
      body((.listItem, "• a"), (.listItem, "b"), (.quote, "c"), (.table, "d\te"), (.table, "f"))
        == "<ul><li>a</li><li>b</li></ul><blockquote><p>c</p></blockquote>"
        + "<table><tr><td>d</td><td>e</td></tr><tr><td>f</td></tr></table>")
  }

  @Test(arguments: [
    ("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;"),
    ("a & b &amp; \"c\" 'd'", "a &amp; b &amp;amp; &quot;c&quot; &#39;d&#39;"),
    ("é\u{202E}z\u{2066}", #"é\u{202E}z\u{2066}"#), ("\u{0}\u{1B}[2J", #"\u{0}\u{1B}[2J"#),
    ("deux\nlignes", "deux lignes"),
  ])
  func hostileTextStaysText(words: String, expected: String) {
    #expect(body((.paragraph, words)) == "<p>\(expected)</p>")
    #expect(body((.table, words)) == "<table><tr><td>\(expected)</td></tr></table>")
    #expect(body((.listItem, words)) == "<ul><li>\(expected)</li></ul>")
  }

  @Test func theNameOfTheInputStaysInItsAttribute() {
    let line = html([], named: "a\" onload=\"x\u{1B}\u{202E}<").prefix { $0 != "\n" }
    #expect(
      line == "<article data-source=\"a&quot; onload=&quot;x\\u{1B}\\u{202E}&lt;\""
        + " data-offsets=\"codepoints\">")
    #expect(html([], language: "fr").hasPrefix("<article data-source=\"a.html\" lang=\"fr\""))
  }

  @Test(arguments: OffsetUnit.allCases)
  func placesGiveTheWordsOfTheSource(unit: OffsetUnit) throws {
    let blocks: [(Block.Kind, String)] = [
      (.title, "Élan 🐟 du port"), (.paragraph, "Un 𝄞 é paragraphe."), (.listItem, "• 🐟"),
      (.table, "é\t𝄞"),
    ]
    let source = DraftedArticle.of(blocks).raw.text
    let places = html(blocks, in: unit).matches(of: #/data-start="(\d+)" data-end="(\d+)"/#)
    #expect(places.count == blocks.count)
    for (place, block) in zip(places, blocks) {
      let start = try #require(Int(place.1))
      let end = try #require(Int(place.2))
      #expect(words(of: source, start..<end, in: unit) == block.1)
    }
  }

  private func words(of text: String, _ range: Range<Int>, in unit: OffsetUnit) -> String {
    switch unit {
    case .utf8: String(decoding: Array(text.utf8)[range], as: UTF8.self)
    case .utf16: String(decoding: Array(text.utf16)[range], as: UTF16.self)
    case .codepoints: String(String.UnicodeScalarView(Array(text.unicodeScalars)[range]))
    }
  }
}
