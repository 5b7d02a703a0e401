import ChanceryHTML
import Testing

/// Drawings and formulas, and what ends them.
struct ForeignShapeTests {
  @Test(arguments: [
    ("<svg><g>un</g></svg>deux", "html ( head body ( svg ( g ( [un] ) ) [deux] ) )"),
    (
      "<svg><title><b>un</title></svg>deux",
      "html ( head body ( svg ( title ( b ( [undeux] ) ) ) ) )"
    ),
    (
      "<svg><foreignObject><p>un</foreignObject>deux</svg>trois",
      "html ( head body ( svg ( foreignObject ( p ( [undeuxtrois] ) ) ) ) )"
    ),
    ("<svg><desc><div>un</svg>deux", "html ( head body ( svg ( desc ( div ( [undeux] ) ) ) ) )"),
    ("<svg><div>un", "html ( head body ( svg div ( [un] ) ) )"),
    ("<svg><path/>un<font>deux", "html ( head body ( svg ( path [un] font ( [deux] ) ) ) )"),
    ("<svg><font color=x>un", "html ( head body ( svg font ( [un] ) ) )"),
    (
      "<math><mi>un<p>deux</mi></math>trois",
      "html ( head body ( math ( mi ( [un] p ( [deuxtrois] ) ) ) ) )"
    ),
    (
      "<math><annotation-xml encoding=text/html><p>un</math>deux",
      "html ( head body ( math ( annotation-xml ( p ( [undeux] ) ) ) ) )"
    ),
    ("<math><annotation-xml><p>un", "html ( head body ( math ( annotation-xml ) p ( [un] ) ) )"),
    ("<svg><![CDATA[un<b>]]>deux</svg>", "html ( head body ( svg ( [un<b>deux] ) ) )"),
    ("<![CDATA[un]]>deux", "! html ( head body ( [deux] ) )"),
    ("<svg><script>un</script>deux", "html ( head body ( svg ( script ( [un] ) [deux] ) ) )"),
    ("<svg></p>un", "html ( head body ( svg p [un] ) )"),
    ("<svg><br>un", "html ( head body ( svg br [un] ) )"),
    ("<p><svg><g></p>un", "html ( head body ( p ( svg ( g ) ) [un] ) )"),
    ("<math><mo><mglyph>un", "html ( head body ( math ( mo ( mglyph ( [un] ) ) ) ) )"),
    ("<svg><a><b>un", "html ( head body ( svg ( a ) b ( [un] ) ) )"),
    (
      "<table><tr><td><svg><td>un",
      "html ( head body ( table ( tbody ( tr ( td ( svg ( td ( [un] ) ) ) ) ) ) ) )"
    ),
    ("<b><svg>un</b>deux", "html ( head body ( b ( svg ( [un] ) ) [deux] ) )"),
    ("<svg><style>un<b>deux</style>", "html ( head body ( svg ( style ( [un] ) ) b ( [deux] ) ) )"),
    ("<math><ms><svg>un", "html ( head body ( math ( ms ( svg ( [un] ) ) ) ) )"),
  ])
  func pagesWithForeignContent(source: String, outline: String) {
    #expect(HTMLDocument(page: source).wholeOutline == outline)
  }
}
