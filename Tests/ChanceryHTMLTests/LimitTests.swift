import ChanceryHTML
import ChanceryTestSupport
import Testing

/// What pages that attack the parser give: a tree that is not deep, not large, and loses no text.
struct LimitTests {
  /// What is nested in the tests of depth.
  static let nested = [
    "<div>", "<b>", "<font>", "<span>", "<ul><li>", "<svg><g>", "<blockquote>", "<x-y>",
  ]

  @Test(arguments: nested)
  func deepElementsBecomeSiblingsAndKeepTheirText(tag: String) {
    let page = HTMLDocument(
      page: (0..<3_000).map { "\(tag)\($0) " }.joined() + "<p>fin</p>")
    #expect(page.preorder().map { page.depth(of: $0) }.max() ?? 0 <= 520)
    let text = page.textContent(of: HTMLDocument.root)
    #expect(text == (0..<3_000).map { "\($0) " }.joined() + "fin")
    #expect(page.notes.contains { $0.limit == .depth || $0.limit == .formatting })
  }

  @Test(arguments: ["<table><tr><td>", "<template>", "<table>", "<select><option>"])
  func deepTablesKeepTheirText(tag: String) {
    let page = HTMLDocument(page: String(repeating: tag, count: 3_000) + "<p>fin</p>")
    #expect(page.preorder().map { page.depth(of: $0) }.max() ?? 0 <= 520)
    #expect(page.textContent(of: HTMLDocument.root) == "fin")
  }

  @Test func aShallowerLimitCanBeSet() {
    let source = Array((String(repeating: "<div>", count: 100) + "fin").utf8)
    let page = HTMLDocument(source, settings: .init(maximumDepth: 40))
    #expect(page.preorder().map { page.depth(of: $0) }.max() == 41)
    #expect(page.notes == [HTMLDocument(source, settings: .init(maximumDepth: 40)).notes[0]])
    #expect(page.notes[0].limit == .depth && page.notes[0].offset == 38 * 5)
  }

  @Test func attributesBeyondTheLimitAreDropped() throws {
    let names = (0..<1_000).map { "a\($0)=\($0)" }.joined(separator: " ")
    let page = HTMLDocument(page: "<p \(names)>x</p>")
    let paragraph = try #require(page.first(.p))
    #expect(page.attributes(of: paragraph).count == 256)
    let note = try #require(page.notes.first { $0.limit == .attributes })
    #expect(note.count == 744)
    #expect(page.cut(note.offset..<(note.offset + 4)) == "a256")
  }

  @Test func equalAttributesCountOnce() throws {
    let page = HTMLDocument(page: "<p a=1 b=2 A=3 b=4>")
    let paragraph = try #require(page.first(.p))
    #expect(page.attributes(of: paragraph).map { page.value(of: $0) } == ["1", "2"])
    #expect(page.notes.isEmpty)
  }

  /// Pages whose tree the standard lets grow faster than the page, and how often a part is repeated.
  static let growing = [
    ("<p>" + (0..<60).map { "<b id=\($0)>" }.joined(), "<p>x</p>", 4_000),
    ((0..<5_000).map { "<b id=\($0)>" }.joined(), "<p>x", 5_000),
    ("<a><b>", "<div>x</b></a>", 4_000),
    ("<table>", "x<b>", 4_000),
    ("<b><i><u><div>", "<p></b></i></u><b><i><u>x", 2_000),
  ]

  @Test(arguments: growing.indices)
  func misnestingDoesNotMultiplyTheTree(index: Int) {
    let (opening, part, count) = Self.growing[index]
    let page = HTMLDocument(page: opening + String(repeating: part, count: count))
    #expect(page.nodes.count < page.source.count + 5_000)
    let letters = page.textContent(of: HTMLDocument.root)
    #expect(letters == String(repeating: "x", count: count))
  }

  @Test func namesBeyondTheTableKeepTheirLetters() throws {
    let page = HTMLDocument(page: (0..<40_000).map { "<x-\($0)>" }.joined() + "</x-39999>")
    #expect(page.notes.contains { $0.limit == .names })
    let last = try #require(page.nodes.lastIndex { $0.isElement })
    #expect(page.nodes[last].tag == .unnumbered)
    #expect(page.name(of: last) == "x-39999")
  }
}
