import ChanceryClean
import ChanceryHTML
import ChanceryTestSupport
import ChanceryText
import Testing

/// A page of our own in which marks say what becomes of its text: `⟦paragraph:…⟧` is a block of the
/// article of that kind, `⟦keep:…⟧` a block of any kind, `⟦drop:…⟧` no part of the article.
struct MarkedPage {
  let html: MarkedText
  let article: CleanArticle

  init(_ marked: String) {
    html = MarkedText(marked)
    article = Cleaner().clean(
      RawArticle(text: html.text, mediaType: .html, origin: .init(name: "page")))
  }

  /// The codes of what was found.
  var codes: [Finding.Code] { article.findings.map(\.code) }

  /// The text of the blocks of a kind.
  func blocks(_ kind: Block.Kind) -> [String] {
    let text = Array(article.text.utf8)
    return article.blocks.filter { $0.kind == kind }
      .map { String(decoding: text[$0.range], as: UTF8.self) }
  }

  /// What a reader sees of a stretch of the page.
  func shown(_ range: Range<Int>) -> String {
    let document = HTMLDocument(fragment: Array(Array(html.text.utf8)[range]))
    return document.nodes.indices.filter { document.nodes[$0].isText }
      .map { document.text(of: $0) }.joined()
      .split { $0 == " " || $0.isNewline }.joined(separator: " ")
  }

  /// Expects that the article has what the marks say, and nothing that they leave out.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    for (label, ranges) in html.spans {
      for range in ranges {
        let places = article.map.cleanRanges(of: SourceRange(range))
        let words = shown(range)
        if label == "drop" {
          #expect(places.isEmpty, "kept: \(words)", sourceLocation: sourceLocation)
        } else if let kind = Block.Kind(rawValue: label) {
          #expect(
            blocks(kind).contains(words), "no \(label): \(words)\n\(article.text)",
            sourceLocation: sourceLocation)
        } else {
          let isKept = !places.isEmpty && article.text.contains(words)
          #expect(isKept, "lost: \(words)\n\(article.text)", sourceLocation: sourceLocation)
        }
      }
    }
    checkEvidence(sourceLocation: sourceLocation)
  }

  /// Expects that every block leads back to where its words stand on the page, in order, and that
  /// nothing that was left out is there.
  func checkEvidence(sourceLocation: SourceLocation = #_sourceLocation) {
    let text = Array(article.text.utf8)
    var end = 0
    for block in article.blocks {
      let sources = article.map.sources(of: block.range)
      guard let first = sources.first, let last = sources.last else {
        Issue.record("a block without a source", sourceLocation: sourceLocation)
        continue
      }
      // The cells of a row are one block, a tab between them that has no source.
      let words = String(decoding: text[block.range], as: UTF8.self).replacing("\t", with: "")
      let shown = shown(first.start..<last.end)
      #expect(shown == words, sourceLocation: sourceLocation)
      #expect(first.start >= end, "not in order: \(words)", sourceLocation: sourceLocation)
      end = last.end
    }
    for removal in article.removals {
      let places = article.map.cleanRanges(of: removal.range)
      #expect(places.isEmpty, "removed and kept: \(removal)", sourceLocation: sourceLocation)
    }
    #expect(article.map.cleanCount == text.count, sourceLocation: sourceLocation)
  }
}
