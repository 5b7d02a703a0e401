import ChanceryHTML
import Testing

/// Tables, whose tags may be left out and whose stray content goes before them.
struct TableShapeTests {
  @Test(arguments: [
    (
      "<table><caption>un<tr><td>deux",
      "html ( head body ( table ( caption ( [un] ) tbody ( tr ( td ( [deux] ) ) ) ) ) )"
    ),
    (
      "<table><col><col><tr><td>un",
      "html ( head body ( table ( colgroup ( col col ) tbody ( tr ( td ( [un] ) ) ) ) ) )"
    ),
    (
      "<table><colgroup><col><thead><tr><th>un<tbody><tr><td>deux",
      "html ( head body ( table ( colgroup ( col ) thead ( tr ( th ( [un] ) ) ) tbody ( tr ( td ( [deux] ) ) ) ) ) )"
    ),
    (
      "<table><tr><td>un<td>deux<tr><td>trois</table>quatre",
      "html ( head body ( table ( tbody ( tr ( td ( [un] ) td ( [deux] ) ) tr ( td ( [trois] ) ) ) ) [quatre] ) )"
    ),
    ("<table><td>un</tr></table>", "html ( head body ( table ( tbody ( tr ( td ( [un] ) ) ) ) ) )"),
    (
      "<table><tr><td><table><tr><td>un</table>deux</table>",
      "html ( head body ( table ( tbody ( tr ( td ( table ( tbody ( tr ( td ( [un] ) ) ) ) [deux] ) ) ) ) ) )"
    ),
    (
      "<table> <tr> <td>un</td> </tr> </table>",
      "html ( head body ( table ( [ ] tbody ( tr ( [ ] td ( [un] ) [ ] ) [ ] ) ) ) )"
    ),
    (
      "<table>un<b>deux<tr><td>trois</table>quatre",
      "html ( head body ( [un] b ( [deux] ) table ( tbody ( tr ( td ( [trois] ) ) ) ) b ( [quatre] ) ) )"
    ),
    (
      "<table><a href=x>un<tr><td>deux</table>trois",
      "html ( head body ( a ( [un] ) table ( tbody ( tr ( td ( [deux] ) ) ) ) a ( [trois] ) ) )"
    ),
    (
      "<table><form><input type=hidden><input><tr><td>un",
      "html ( head body ( input table ( form input tbody ( tr ( td ( [un] ) ) ) ) ) )"
    ),
    (
      "<table><script>1</script><style>2</style><tr><td>un",
      "html ( head body ( table ( script ( [1] ) style ( [2] ) tbody ( tr ( td ( [un] ) ) ) ) ) )"
    ),
    (
      "<table><select><option>un<tr><td>deux",
      "html ( head body ( select ( option ( [un] ) ) table ( tbody ( tr ( td ( [deux] ) ) ) ) ) )"
    ),
    (
      "<table><tr><p>un</p><td>deux",
      "html ( head body ( p ( [un] ) table ( tbody ( tr ( td ( [deux] ) ) ) ) ) )"
    ),
    (
      "<table><tbody>un<tr><td>deux</tbody></table>",
      "html ( head body ( [un] table ( tbody ( tr ( td ( [deux] ) ) ) ) ) )"
    ),
    ("<td>un</td><tr>deux", "html ( head body ( [undeux] ) )"),
    (
      "<table><caption><table><tr><td>un</table></caption>",
      "html ( head body ( table ( caption ( table ( tbody ( tr ( td ( [un] ) ) ) ) ) ) ) )"
    ),
    (
      "<table><tr><th>un</td></th><td>deux",
      "html ( head body ( table ( tbody ( tr ( th ( [un] ) td ( [deux] ) ) ) ) ) )"
    ),
    (
      "<table><div>un<table><tr><td>deux",
      "html ( head body ( div ( [un] ) table table ( tbody ( tr ( td ( [deux] ) ) ) ) ) )"
    ),
    ("<p><table></p>", "html ( head body ( p ( p table ) ) )"),
    (
      "<table></body></caption></tbody><tr></td><td>un",
      "html ( head body ( table ( tbody ( tr ( td ( [un] ) ) ) ) ) )"
    ),
    ("<table><tr><td></table>un", "html ( head body ( table ( tbody ( tr ( td ) ) ) [un] ) )"),
    (
      "<table><tfoot><tr><td>un</tfoot><tbody><tr><td>deux",
      "html ( head body ( table ( tfoot ( tr ( td ( [un] ) ) ) tbody ( tr ( td ( [deux] ) ) ) ) ) )"
    ),
    ("<table><colgroup> un", "html ( head body ( [un] table ( colgroup ( [ ] ) ) ) )"),
    (
      "<table><tr><!-- x --><td>un",
      "html ( head body ( table ( tbody ( tr ( ! td ( [un] ) ) ) ) ) )"
    ),
    ("<table><tr></form><td>un", "html ( head body ( table ( tbody ( tr ( td ( [un] ) ) ) ) ) )"),
  ])
  func pagesWithTables(source: String, outline: String) {
    #expect(HTMLDocument(page: source).wholeOutline == outline)
  }
}
