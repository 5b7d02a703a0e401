import ChanceryHTML
import Testing

/// The pieces of a text, which lead from each byte to its source.
struct TextPieceTests {
  /// Pages, and the pieces of their first text: what each gives and what it stands for.
  static let cases: [(page: String, pieces: [(String, String)])] = [
    ("<p>oui", [("oui", "oui")]),
    ("<p>caf&eacute; noir", [("caf", "caf"), ("é", "&eacute;"), (" noir", " noir")]),
    ("<p>a&#13;b", [("a", "a"), ("\r", "&#13;"), ("b", "b")]),
    ("<p>a & b", [("a & b", "a & b")]),
    ("<p>a &notit; b", [("a ", "a "), ("¬", "&not"), ("it; b", "it; b")]),
    ("<p>un\r\ndeux", [("un", "un"), ("\ndeux", "\ndeux")]),
    ("<p>un\rdeux", [("un", "un"), ("\n", "\r"), ("deux", "deux")]),
    ("<p>un\0deux", [("un", "un"), ("deux", "deux")]),
    ("<svg>un\0deux", [("un", "un"), ("\u{FFFD}", "\0"), ("deux", "deux")]),
    ("<title>un\0&lt;</title>", [("un", "un"), ("\u{FFFD}", "\0"), ("<", "&lt;")]),
    ("<pre>\n\nun", [("\nun", "\nun")]),
    ("<pre>\r\nun", [("un", "un")]),
    ("<p>a<table>b<tr>c", [("abc", "abc")]),
    ("<p>&acE;", [("\u{223E}\u{333}", "&acE;")]),
  ]

  @Test(arguments: cases.indices)
  func piecesGiveTheTextAndItsSource(index: Int) throws {
    let (source, expected) = Self.cases[index]
    let page = HTMLDocument(page: source)
    let text = try #require(page.preorder().first { page.nodes[$0].isText })
    let pieces = page.pieces(of: text)
    // Pieces of one kind may be cut anywhere.
    let given = pieces.map { String(decoding: page.bytes(of: $0), as: UTF8.self) }.joined()
    #expect(given == expected.map(\.0).joined())
    #expect(given == page.text(of: text))
    let replaced = pieces.filter { !$0.isVerbatim }.map { page.cut($0.source) }
    #expect(replaced == expected.filter { $0.0 != $0.1 }.map(\.1))
  }

  @Test func commentsHavePiecesToo() throws {
    let page = HTMLDocument(page: "<!-- a\rb\0c\r\n -->")
    let comment = try #require(page.children(of: HTMLDocument.root).first { _ in true })
    #expect(page.text(of: comment) == " a\nb\u{FFFD}c\n ")
  }

  @Test func textThatIsCutByTheTableStaysInOrder() {
    let page = HTMLDocument(page: "<table>a&amp;<tr><td>1</td>b&lt;<tr><td>2</td>c")
    let texts = page.preorder().filter { page.nodes[$0].isText }.map { page.text(of: $0) }
    #expect(texts == ["a&b<c", "1", "2"])
  }

  @Test func bytesThatAreNoUTF8PassThrough() throws {
    let page = HTMLDocument([0x61, 0xFF, 0xC0, 0x80, 0x62])
    let text = try #require(page.preorder().first { page.nodes[$0].isText })
    #expect(page.bytes(of: text) == [0x61, 0xFF, 0xC0, 0x80, 0x62])
  }
}
