import ChanceryHTML
import Testing

/// Formatting that blocks interrupt or that is nested wrongly.
struct FormattingShapeTests {
  @Test(arguments: [
    ("<b>un<i>deux</b>trois</i>", "html ( head body ( b ( [un] i ( [deux] ) ) i ( [trois] ) ) )"),
    ("<b><p>un</b>deux", "html ( head body ( b p ( b ( [un] ) [deux] ) ) )"),
    (
      "<a href=x><div>un</a>deux</div>trois",
      "html ( head body ( a div ( a ( [un] ) [deux] ) [trois] ) )"
    ),
    (
      "<a>un<div>deux<a>trois</div>quatre",
      "html ( head body ( a ( [un] ) div ( a ( [deux] ) a ( [trois] ) ) a ( [quatre] ) ) )"
    ),
    ("<p><b>un</p>deux", "html ( head body ( p ( b ( [un] ) ) b ( [deux] ) ) )"),
    (
      "<p><b><i><u>un</p><p>deux",
      "html ( head body ( p ( b ( i ( u ( [un] ) ) ) ) p ( b ( i ( u ( [deux] ) ) ) ) ) )"
    ),
    (
      "<b><b><b><b><p>un</b></b></b></b></p>deux",
      "html ( head body ( b ( b ( b ( b ) ) p ( b ( b ( b ( [un] ) ) ) ) [deux] ) ) )"
    ),
    (
      "<font color=x>un<font color=x>deux</p>trois",
      "html ( head body ( font ( [un] font ( [deux] p [trois] ) ) ) )"
    ),
    ("<nobr>un<nobr>deux", "html ( head body ( nobr ( [un] ) nobr ( [deux] ) ) )"),
    (
      "<b>un<object>deux</b>trois</object>quatre",
      "html ( head body ( b ( [un] object ( [deuxtrois] ) [quatre] ) ) )"
    ),
    (
      "<code>un<pre>deux</code>trois</pre>",
      "html ( head body ( code ( [un] ) pre ( code ( [deux] ) [trois] ) ) )"
    ),
    (
      "<i>un<ul><li>deux</i>trois</ul>quatre",
      "html ( head body ( i ( [un] ) ul ( i li ( i ( [deux] ) [trois] ) ) [quatre] ) )"
    ),
    ("</b>un", "html ( head body ( [un] ) )"),
    ("<b>un</B>deux", "html ( head body ( b ( [un] ) [deux] ) )"),
    (
      "<em>un<h1>deux</em>trois</h1>",
      "html ( head body ( em ( [un] ) h1 ( em ( [deux] ) [trois] ) ) )"
    ),
    (
      "<b><button>un</b>deux</button>trois",
      "html ( head body ( b button ( b ( [un] ) [deux] ) [trois] ) )"
    ),
    (
      "<a>un<table><tr><td><a>deux",
      "html ( head body ( a ( [un] table ( tbody ( tr ( td ( a ( [deux] ) ) ) ) ) ) ) )"
    ),
    (
      "<b><a><b><p>un</a>deux",
      "html ( head body ( b ( a ( b ) b ( p ( a ( [un] ) [deux] ) ) ) ) )"
    ),
    (
      "<big>un<small>deux<p>trois</big>quatre",
      "html ( head body ( big ( [un] small ( [deux] ) ) small ( p ( big ( [trois] ) [quatre] ) ) ) )"
    ),
    (
      "<p>un<strong>deux<div>trois</strong>quatre",
      "html ( head body ( p ( [un] strong ( [deux] ) ) div ( strong ( [trois] ) [quatre] ) ) )"
    ),
    (
      "<b>un<br>deux<hr>trois</b>quatre",
      "html ( head body ( b ( [un] br [deux] hr [trois] ) [quatre] ) )"
    ),
    ("<s>un<address>deux</s>", "html ( head body ( s ( [un] ) address ( s ( [deux] ) ) ) )"),
    ("<tt>un</p>deux", "html ( head body ( tt ( [un] p [deux] ) ) )"),
    (
      "<b id=1>un<b id=2>deux<p>trois</b>quatre</b>cinq",
      "html ( head body ( b ( [un] b ( [deux] ) ) p ( b ( b ( [trois] ) [quatre] ) [cinq] ) ) )"
    ),
  ])
  func pagesWithFormatting(source: String, outline: String) {
    #expect(HTMLDocument(page: source).wholeOutline == outline)
  }
}
