import ChanceryHTML
import Testing

/// Blocks, lists and fields whose end tags are left out.
struct BlockShapeTests {
  @Test(arguments: [
    ("<p>un<h2>deux<p>trois", "html ( head body ( p ( [un] ) h2 ( [deux] p ( [trois] ) ) ) )"),
    (
      "<ul><li>un<ul><li>deux</ul><li>trois</ul>",
      "html ( head body ( ul ( li ( [un] ul ( li ( [deux] ) ) ) li ( [trois] ) ) ) )"
    ),
    (
      "<dl><dt>un<dd>deux<dt>trois</dl>",
      "html ( head body ( dl ( dt ( [un] ) dd ( [deux] ) dt ( [trois] ) ) ) )"
    ),
    ("<li>un<p>deux<li>trois", "html ( head body ( li ( [un] p ( [deux] ) ) li ( [trois] ) ) )"),
    ("<div><p>un</div>deux", "html ( head body ( div ( p ( [un] ) ) [deux] ) )"),
    ("<p>un</div>deux", "html ( head body ( p ( [undeux] ) ) )"),
    (
      "<form>un<form>deux</form>trois</form>quatre",
      "html ( head body ( form ( [undeux] ) [troisquatre] ) )"
    ),
    (
      "<form><div>un</form>deux</div>trois",
      "html ( head body ( form ( div ( [undeux] ) ) [trois] ) )"
    ),
    ("<button>un<button>deux", "html ( head body ( button ( [un] ) button ( [deux] ) ) )"),
    (
      "<select><option>un<optgroup><option>deux</select>trois",
      "html ( head body ( select ( option ( [un] ) optgroup ( option ( [deux] ) ) ) [trois] ) )"
    ),
    ("<select><p>un</select>deux", "html ( head body ( select ( p ( [un] ) ) [deux] ) )"),
    ("<select>un<input>deux", "html ( head body ( select ( [un] ) input [deux] ) )"),
    ("<select>un<select>deux", "html ( head body ( select ( [un] ) [deux] ) )"),
    (
      "<ruby>un<rt>deux<rp>trois<rb>quatre</ruby>",
      "html ( head body ( ruby ( [un] rt ( [deux] ) rp ( [trois] ) rb ( [quatre] ) ) ) )"
    ),
    ("<h1>un</h3>deux", "html ( head body ( h1 ( [un] ) [deux] ) )"),
    ("<pre>\n\nun\n</pre>", "html ( head body ( pre ( [\nun\n] ) ) )"),
    ("<listing>\nun</listing>", "html ( head body ( listing ( [un] ) ) )"),
    ("<textarea>\nun</p></textarea>deux", "html ( head body ( textarea ( [un</p>] ) [deux] ) )"),
    (
      "<article><section>un</article>deux",
      "html ( head body ( article ( section ( [un] ) ) [deux] ) )"
    ),
    (
      "<plaintext>un</plaintext>&amp;",
      "html ( head body ( plaintext ( [un</plaintext>&amp;] ) ) )"
    ),
    ("<xmp><b>un</xmp>deux", "html ( head body ( xmp ( [<b>un] ) [deux] ) )"),
    ("<iframe><p>un</iframe>deux", "html ( head body ( iframe ( [<p>un] ) [deux] ) )"),
    ("<noembed><p>un</noembed>deux", "html ( head body ( noembed ( [<p>un] ) [deux] ) )"),
    ("<p>un<br/>deux</br>trois", "html ( head body ( p ( [un] br [deux] br [trois] ) ) )"),
    ("<image>", "html ( head body ( img ) )"),
    ("<main>un<p>deux</main>trois", "html ( head body ( main ( [un] p ( [deux] ) ) [trois] ) )"),
    (
      "<details><summary>un</details>deux",
      "html ( head body ( details ( summary ( [un] ) ) [deux] ) )"
    ),
    ("<dd>un<div><dd>deux", "html ( head body ( dd ( [un] div ) dd ( [deux] ) ) )"),
    ("<li><div><li>un", "html ( head body ( li ( div ) li ( [un] ) ) )"),
    ("<x-y>un</x-y>deux</x-z>trois", "html ( head body ( x-y ( [un] ) [deuxtrois] ) )"),
    ("<p>un<aside>deux</p>trois", "html ( head body ( p ( [un] ) aside ( [deux] p [trois] ) ) )"),
    ("<option>un<option>deux", "html ( head body ( option ( [un] ) option ( [deux] ) ) )"),
    ("<center>un</center>deux", "html ( head body ( center ( [un] ) [deux] ) )"),
    ("<marquee><b>un</marquee>deux", "html ( head body ( marquee ( b ( [un] ) ) [deux] ) )"),
    ("<address><li>un<li>deux", "html ( head body ( address ( li ( [un] ) li ( [deux] ) ) ) )"),
  ])
  func pagesWithBlocks(source: String, outline: String) {
    #expect(HTMLDocument(page: source).wholeOutline == outline)
  }
}
