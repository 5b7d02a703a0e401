import ChanceryClean
import ChanceryHTML
import ChanceryText
import Testing

/// Pages that are hardly pages, and pages of other kinds of HTML.
@Suite struct AwkwardArticleTests {
  @Test func aPageWithoutBody() {
    MarkedPage(
      "<title>Brévenac adopte une taxe sur les quais</title>\(PageProse.frenchTitle)\(PageProse.kept(PageProse.french))"
    ).check()
  }

  @Test func paragraphsThatAreNeverClosed() {
    let texts = PageProse.english.map { "<p>⟦paragraph:\($0)⟧" }.joined(separator: "\n")
    MarkedPage("<title>Harwick</title>\(PageProse.englishTitle)\(texts)").check()
  }

  @Test func xhtmlWithNamespaces() {
    MarkedPage(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:fb="http://www.facebook.com/2008/fbml" xml:lang="en">
      <head><title>Harwick votes for a levy on its quays</title></head><body>
      <div id="nav"><ul><li><a href="/p">⟦drop:Politics⟧</a></li><li><a href="/s">⟦drop:Sport⟧</a></li></ul></div>
      <div id="content">\(PageProse.englishTitle)<br />\(PageProse.kept(PageProse.english))
      <fb:like href="/x"></fb:like><hr /></div></body></html>
      """
    ).check()
  }

  @Test func charactersOfLatin1() {
    // What the ingestor makes of the bytes of such a page.
    let page = PageProse.frenchPage(
      "<main><article>\(PageProse.frenchTitle)<div class=\"texte\">\(PageProse.kept(PageProse.french))</div></article></main>"
    ).replacing("charset=\"utf-8\"", with: "charset=\"iso-8859-1\"")
    MarkedPage(page).check()
  }

  @Test func charactersAsReferences() {
    let page = PageProse.frenchPage(
      "<main><article>\(PageProse.frenchTitle)<div class=\"texte\">\(PageProse.kept(PageProse.french))</div></article></main>"
    )
    let written = [
      ("é", "&eacute;"), ("’", "&rsquo;"), ("«", "&laquo;"), ("à", "&#224;"), ("è", "&#xE8;"),
    ]
    .reduce(page) { $0.replacing($1.0, with: $1.1) }
    MarkedPage(written).check()
  }

  @Test(arguments: [
    "", "<html></html>", "<body></body>", "\0", "<p>", "&", "<!DOCTYPE html>", "mot",
    "<nav><a href=/>Accueil</a></nav>", "<title>Rien</title>", "<script>x()</script>",
    "<h1>Erreur 404</h1>",
  ])
  func almostNothing(html: String) {
    let page = MarkedPage(html)
    page.checkEvidence()
    let hasNoBody = page.article.blocks.allSatisfy { $0.kind == .title }
    #expect(hasNoBody == page.codes.contains(.noArticle))
    #expect(page.article.text.utf8.count <= html.utf8.count)
  }

  @Test func thePageIsTheSameEachTime() {
    let html = PageProse.frenchPage(PageProse.frenchTitle + PageProse.kept(PageProse.french))
    let first = MarkedPage(html).article
    let second = MarkedPage(html).article
    #expect(first.text == second.text)
    #expect(first.map == second.map)
    #expect(first.removals == second.removals)
  }
}
