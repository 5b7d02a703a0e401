import ChanceryHTML
import Testing

/// Trees of pages such as news sites write them, in few words.
struct TreeShapeTests {
  @Test(arguments: [
    ("<p>un<p>deux", "p ( [un] ) p ( [deux] )"),
    ("<p>un<div>deux</div>", "p ( [un] ) div ( [deux] )"),
    ("<b>un<p>deux</b>trois", "b ( [un] ) p ( b ( [deux] ) [trois] )"),
    ("<ul><li>un<li>deux</ul>", "ul ( li ( [un] ) li ( [deux] ) )"),
    ("<a href=x>un<a href=y>deux", "a ( [un] ) a ( [deux] )"),
    ("<table>un<tr><td>deux", "[un] table ( tbody ( tr ( td ( [deux] ) ) ) )"),
    ("<noscript><p>un</noscript>", "noscript ( p ( [un] ) )"),
    ("<h1>un<h2>deux</h1>", "h1 ( [un] ) h2 ( [deux] )"),
    ("</p>", "p"),
    ("un<script>if (a < b) '</p>'</script>deux", "[un] script ( [if (a < b) '</p>'] ) [deux]"),
    ("<textarea>\n<b></textarea>", "textarea ( [<b>] )"),
    ("<svg><p>un", "svg p ( [un] )"),
    ("<p>un</body></html>deux", "p ( [undeux] )"),
    ("<dl><dt>un<dd>deux", "dl ( dt ( [un] ) dd ( [deux] ) )"),
    ("<!doctype html><p><table>", "p table"),
  ])
  func pagesBecomeTrees(source: String, outline: String) {
    let page = source.hasPrefix("<!") ? source : "<body>" + source
    #expect(HTMLDocument(page: page).outline == outline)
  }

  @Test func anOldPageLeavesTheTableInItsParagraph() {
    #expect(HTMLDocument(page: "<body><p><table>").outline == "p ( table )")
  }
}
