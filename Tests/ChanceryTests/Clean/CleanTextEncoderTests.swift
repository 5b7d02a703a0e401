import Chancery
import ChanceryClean
import Testing

@Suite struct CleanTextEncoderTests {
  @Test func blocksAreOneBlankLineApartAndArticlesTwo() {
    let article = DraftedArticle.of([(.title, "Le port"), (.paragraph, "Il ouvre.")])
    #expect(
      String(decoding: CleanTextEncoder().bytes(of: article), as: UTF8.self)
        == "Le port\n\nIl ouvre.\n\n\n")
  }

  @Test func whatActsOnATerminalIsShown() {
    let article = DraftedArticle.of([(.paragraph, "a\u{1B}[2J\u{202E}b"), (.table, "c\td")])
    #expect(
      String(decoding: CleanTextEncoder().bytes(of: article), as: UTF8.self)
        == "a\\u{1B}[2J\\u{202E}b\n\nc d\n\n\n")
  }

  @Test(arguments: CleanFormat.allCases)
  func everyFormatTakesAnArticleWithoutText(format: CleanFormat) {
    let encoder = format.encoder()
    #expect(!encoder.bytes(of: DraftedArticle.of([])).isEmpty)
    #expect(encoder.opening.isEmpty == (format != .html))
    #expect(encoder.closing.isEmpty == (format != .html))
  }
}
