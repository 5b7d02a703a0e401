import ChanceryHTML
import ChanceryTestSupport
import Testing

@testable import ChanceryClean

/// What the judges of blocks see: rows without a gap, numbers that are numbers.
@Suite struct PageFeatureTests {
  private static let pages = [
    "<p>Une phrase.", "<div><a href=/>Un lien</a><br>mot</div>", "mot", "<h1>Titre</h1><p>mot",
    "<body class='article-body'><nav>x</nav><table><tr><td>a<td>b</table><footer>y</footer>",
    String(repeating: "<div class=a>", count: 300) + "mot",
    String(repeating: "<p>mot</p>", count: 500),
  ]

  /// A row of the first judge, between two numbers that must stay.
  @Test(arguments: pages) func aBlockFillsItsRow(html: String) {
    let document = HTMLDocument(Array(html.utf8))
    let page = PageText(document)
    let table = BlockFeatureTable(
      page, signals: PageSignals(document, PageMetadata(document, address: nil)),
      weights: PageModel.embedded.weights)
    let width = PageModel.widths.first
    var row = [Float](repeating: .infinity, count: width + 1)
    for block in page.blocks.indices {
      row.withUnsafeMutableBufferPointer { row in
        if let start = row.baseAddress { table.write(block, to: start) }
      }
      #expect(row.prefix(width).allSatisfy { $0.isFinite })
      #expect(row[width] == .infinity)
    }
  }

  @Test(arguments: pages) func theContextFillsItsRow(html: String) {
    let document = HTMLDocument(Array(html.utf8))
    let page = PageText(document)
    let lines = page.bytes.withUnsafeBufferPointer {
      LinePage(page.blocks.map(\.range), in: $0, words: .embedded)
    }
    var context = ContextFeatures(
      page, lines: lines, article: page.blocks.indices.map { Float($0 % 3) / 2 })
    let width = ContextFeatures.count
    var row = [Float](repeating: .infinity, count: width + 1)
    for block in page.blocks.indices {
      row.withUnsafeMutableBufferPointer { row in
        if let start = row.baseAddress { context.write(block, to: start) }
      }
      #expect(row.prefix(width).allSatisfy { $0.isFinite })
      #expect(row[width] == .infinity)
    }
  }

  @Test func theTableForTrainingHasARowABlock() {
    let table = PageFeatureTable(
      html: Array("<p>Un<p class='lire-aussi'>Deux".utf8), near: [], far: [])
    #expect(table.count == 2)
    #expect(table.rows().count == 2 * PageFeatureTable.widths.first)
    #expect(table.contextRows([1, 0]).count == 2 * PageFeatureTable.widths.context)
    #expect(String(decoding: table.text(of: 1), as: UTF8.self) == "Deux")
    #expect(table.buckets(of: 1).near.count == 2)
    #expect(table.buckets(of: 1).far.isEmpty)
  }

  @Test func anEmptyPageHasNoRows() {
    let table = PageFeatureTable(html: [], near: [], far: [])
    #expect(table.count == 0)
    #expect(table.rows().isEmpty)
    #expect(table.contextRows([]).isEmpty)
  }

  @Test func weighsTheClassesAroundABlock() {
    var bytes = [Float](repeating: 0, count: ClassNames.buckets)
    bytes[PageModelBytes.bucket(of: "yes")] = 2
    bytes[PageModelBytes.bucket(of: "perhaps")] = -1
    let page = PageText(
      HTMLDocument(Array("<body class=yes><div class=perhaps><div class=yes><p class=yes>x".utf8)))
    let score = ClassWeights(near: bytes, far: bytes.map { 10 * $0 })
      .score(of: page.blocks[0].container, on: page)
    #expect(score.own == 2)
    #expect(score.near == 4)
    #expect(score.far == 10)
    #expect(score.least == -10)
  }
}
