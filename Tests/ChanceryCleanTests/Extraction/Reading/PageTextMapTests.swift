import ChanceryHTML
import ChanceryTestSupport
import ChanceryText
import Testing

@testable import ChanceryClean

/// The way from the text of a page to the page.
@Suite struct PageTextMapTests {
  private static let pieces = [
    "<p>", "</p>", "<b>", "</b>", "<a href='/x'>", "</a>", "<br>", "<div class='lire-aussi'>",
    "</div>",
    "<table><tr><td>", "</table>", "<pre>", "</pre>", "<ul><li>", "</ul>", "<script>x</script>",
    "<!-- non -->", "<svg><g>", "</svg>", "<x-y>", "</x-y>", "<h2>", "<form>", "mot", "Été", " ",
    "\n",
    "\r\n", "\t  ", "&nbsp;", "\u{A0}", "&amp;", "&eacute;", "&#233;", "&#x20AC;", "&hellip;",
    "&notin",
    "&", "&copy", "«", "\u{200B}", "😀", "\0", "&NotEqualTilde;", "&#10;", "<", ">", "</", "&#0;",
  ]

  private static func page(seed: UInt64) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    return Array((0..<70).map { _ in pieces.randomElement(using: &random) ?? "" }.joined().utf8)
  }

  @Test(arguments: 0..<200)
  func everyByteComesFromThePage(seed: UInt64) {
    let source = Self.page(seed: seed)
    let page = PageText(HTMLDocument(source))
    #expect(page.map.cleanCount == page.bytes.count)
    for piece in page.map.pieces {
      let text = Array(page.bytes[piece.clean])
      let origin = Array(source[piece.source.range])
      switch piece.kind {
      case .kept: #expect(text == origin)
      case .replaced: #expect(text == [0x20] || text == [0x0A] || text == Self.decoded(origin))
      case .inserted: Issue.record("text without a source: \(text)")
      }
    }
  }

  @Test(arguments: 0..<200)
  func theSourceRisesWithTheText(seed: UInt64) {
    // Tables move what stands between their rows in front of them, so those pages are left out.
    let source = Self.page(seed: seed).filter { $0 != UInt8(ascii: "\0") }
    guard String(decoding: source, as: UTF8.self).firstRange(of: "<table>") == nil else { return }
    let page = PageText(HTMLDocument(source))
    var end = 0
    for piece in page.map.pieces {
      #expect(piece.source.start >= end)
      end = piece.source.end
    }
  }

  @Test(arguments: 0..<100)
  func blocksLieSideBySide(seed: UInt64) {
    let page = PageText(HTMLDocument(Self.page(seed: seed)))
    var end = 0
    for block in page.blocks {
      #expect(block.range.lowerBound >= end && !block.range.isEmpty)
      #expect(page.containers.indices.contains(block.container))
      #expect(block.linkBytes <= block.range.count && block.stressedBytes <= block.range.count)
      end = block.range.upperBound
    }
    #expect(end <= page.bytes.count)
    for (index, container) in page.containers.enumerated() { #expect(container.parent < index) }
  }

  @Test(arguments: [
    ("<p>caf&eacute; noir", "é", "&eacute;"), ("<p>un\n  deux", " ", "\n  "),
    ("<p>A&amp;B", "&", "&amp;"), ("<p>10&#8239;%", "\u{202F}", "&#8239;"),
  ])
  func aReplacedCharacterLeadsToItsReference(html: String, character: String, reference: String) {
    let source = Array(html.utf8)
    let page = PageText(HTMLDocument(source))
    let piece = page.map.pieces.first {
      $0.kind == .replaced && page.bytes[$0.clean].elementsEqual(character.utf8)
    }
    let origin = piece.map { String(decoding: source[$0.source.range], as: UTF8.self) }
    #expect(origin == reference)
  }

  /// What a reader of HTML makes of a stretch of source alone.
  private static func decoded(_ origin: [UInt8]) -> [UInt8] {
    let document = HTMLDocument(fragment: origin)
    return document.nodes.indices.filter { document.nodes[$0].isText }
      .flatMap { document.bytes(of: $0) }
  }
}
