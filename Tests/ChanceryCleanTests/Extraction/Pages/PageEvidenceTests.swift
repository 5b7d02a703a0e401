import ChanceryClean
import ChanceryTestSupport
import ChanceryText
import Testing

/// What holds for any page at all.
@Suite struct PageEvidenceTests {
  private static let pieces =
    PageProse.french.map { "<p>\($0)</p>" } + PageProse.english.map { "\($0)<br><br>" } + [
      "<h1>Un titre</h1>", "<h2>A heading</h2>", "<div class=\"article-body\">", "</div>",
      "<article>",
      "</article>", "<nav><ul><li><a href=\"/\">Accueil</a></ul></nav>",
      "<ul><li>Une chose<li>Une autre</ul>",
      "<table><tr><td>Un<td>2</table>",
      "<p class=\"lire-aussi\"><a href=\"/x\">Lire aussi : un titre</a></p>",
      "<p>l'&eacute;t&eacute; &amp; l’hiver, la la mer</p>", "<p>Ã©tÃ©</p>",
      "<p>10\u{A0}000  euros</p>",
      "<p>“Un mot, a dit Anna Morel.</p>",
      "<figure><img><figcaption>Une photo</figcaption></figure>",
      "<blockquote><p>Une citation</p></blockquote>", "<form>", "</form>", "<aside>", "</aside>",
      "<p>(Lire aussi : un autre titre)</p>", "<script>x</script>", "\u{200B}", "&nbsp;",
      "<a href=\"/\">",
    ]

  @Test(arguments: 0..<80) func everyByteLeadsBackToThePage(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let html = (0..<25).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    let article = MarkedPage(html).article
    let clean = Array(article.text.utf8)
    let source = Array(html.utf8)
    #expect(article.map.cleanCount == clean.count)
    for piece in article.map.pieces where piece.kind == .kept {
      #expect(clean[piece.clean].elementsEqual(source[piece.source.range]))
    }
    for removal in article.removals {
      #expect(article.map.cleanRanges(of: removal.range).isEmpty, "\(removal)")
      #expect(removal.range.end <= source.count && !removal.range.isEmpty)
    }
    for (left, right) in zip(article.removals, article.removals.dropFirst()) {
      #expect(left.range.end <= right.range.start, "\(left) \(right)")
    }
    var end = 0
    for block in article.blocks {
      #expect(!block.range.isEmpty && block.range.lowerBound >= end)
      end = block.range.upperBound
    }
  }

  @Test(arguments: [
    "<p>mot ", "<div>", "mot<br>", "<a href=/>mot</a>", "<h2>Titre</h2>", "<li>mot", "<td>mot",
    "<p>Une phrase de plus, dit-il.</p>", "&nbsp;", "<b>",
  ])
  func takesTimeThatGrowsWithThePage(piece: String) {
    func seconds(_ count: Int) -> Duration {
      let html = String(repeating: piece, count: count)
      return ContinuousClock().measure {
        _ = Cleaner().clean(RawArticle(text: html, mediaType: .html, origin: .init(name: "page")))
      }
    }
    _ = seconds(100)
    let small = seconds(500)
    let large = seconds(4_000)
    #expect(large < small * 30 + .milliseconds(300), "\(piece): \(small), then \(large)")
  }
}
