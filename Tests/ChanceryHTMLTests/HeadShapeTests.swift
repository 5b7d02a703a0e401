import ChanceryHTML
import Testing

/// What stands before the body, after it, and in templates and frames.
struct HeadShapeTests {
  @Test(arguments: [
    ("<title>un</title>deux", "html ( head ( title ( [un] ) ) body ( [deux] ) )"),
    ("<title>un", "html ( head ( title ( [un] ) ) body )"),
    ("<meta><link><p>un", "html ( head ( meta link ) body ( p ( [un] ) ) )"),
    ("<head><p>un", "html ( head body ( p ( [un] ) ) )"),
    ("</head><meta>un", "html ( head ( meta ) body ( [un] ) )"),
    ("un</body><!-- x -->deux", "html ( head body ( [undeux] ) ! )"),
    ("<script>un</script><p>deux", "html ( head ( script ( [un] ) ) body ( p ( [deux] ) ) )"),
    (
      "<script><!-- <script>un</script> --></script>deux",
      "html ( head ( script ( [<!-- <script>un</script> -->] ) ) body ( [deux] ) )"
    ),
    ("<style>un<p></style>deux", "html ( head ( style ( [un<p>] ) ) body ( [deux] ) )"),
    ("<noscript><link></noscript><p>un", "html ( head ( noscript ( link ) ) body ( p ( [un] ) ) )"),
    ("<noscript><p>un</noscript>deux", "html ( head ( noscript ) body ( p ( [undeux] ) ) )"),
    ("<template><p>un</template>deux", "html ( head ( template ( p ( [un] ) ) ) body ( [deux] ) )"),
    (
      "<template><tr><td>un</template>deux",
      "html ( head ( template ( tr ( td ( [un] ) ) ) ) body ( [deux] ) )"
    ),
    ("<template><col></template><p>un", "html ( head ( template ( col ) ) body ( p ( [un] ) ) )"),
    (
      "<template><template>un</template>deux</template>trois",
      "html ( head ( template ( template ( [un] ) [deux] ) ) body ( [trois] ) )"
    ),
    ("<html><body><html lang=x><body class=y>un", "html ( head body ( [un] ) )"),
    (
      "<frameset><frame>un<noframes>deux</noframes></frameset>trois",
      "html ( head frameset ( frame noframes ( [deux] ) ) )"
    ),
    ("un<frameset>", "html ( head body ( [un] ) )"),
    ("<head></head> <body>un", "html ( head [ ] body ( [un] ) )"),
    ("\n<html>\n<head>\n</head>\n<body>un", "html ( head ( [\n] ) [\n] body ( [un] ) )"),
    ("<base><body><title>un</title>deux", "html ( head ( base ) body ( title ( [un] ) [deux] ) )"),
    ("<body></html>un", "html ( head body ( [un] ) )"),
    ("</html>un", "html ( head body ( [un] ) )"),
    ("<template>un", "html ( head ( template ( [un] ) ) body )"),
    (
      "<div><template><td>un</div>deux",
      "html ( head body ( div ( template ( td ( [undeux] ) ) ) ) )"
    ),
  ])
  func wholePages(source: String, outline: String) {
    #expect(HTMLDocument(page: source).wholeOutline == outline)
  }
}
