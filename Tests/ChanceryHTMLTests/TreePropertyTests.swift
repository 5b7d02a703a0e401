import ChanceryHTML
import ChanceryTestSupport
import Testing

/// What holds for every page, tried on pages put together at random.
struct TreePropertyTests {
  /// What the pages are put together from.
  static let parts = [
    "<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<a href=x>", "</a>", "<div>", "</div>", "<table>",
    "</table>", "<tr>", "<td>", "</td>", "<caption>", "<col>", "<ul>", "<li>", "</ul>", "<select>",
    "<option>", "</select>", "<svg>", "</svg>", "<foreignObject>", "<math>", "<mi>", "<template>",
    "</template>", "<form>", "</form>", "<button>", "<nobr>", "<h1>", "</h1>", "<br>", "<title>",
    "</title>", "<script>", "</script>", "<frameset>", "<frame>", "<body a=1>", "<html b=2>",
    "<!--",
    "-->", "<![CDATA[", "]]>", "&amp;", "&#0;", "&not", "\0", "\r", "\r\n", " ", "x", "é", "<", ">",
    "<a b='", "\"", "<!doctype html>", "<object>", "</object>", "<dd>", "<ruby>", "<rt>", "<input>",
  ]

  @Test(arguments: 0..<40)
  func linksAndPlacesAgree(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<25 {
      let count = Int.random(in: 1...60, using: &generator)
      let source = (0..<count).map { _ in Self.parts.randomElement(using: &generator) ?? "" }
        .joined()
      for page in [
        HTMLDocument(page: source),
        HTMLDocument(Array(source.utf8), settings: .init(maximumDepth: 32, maximumFormatting: 4)),
        HTMLDocument(fragment: Array(source.utf8), context: .table),
        HTMLDocument(fragment: Array(source.utf8), context: .foreignObject, namespace: .svg),
      ] {
        let complaint = Self.complaint(about: page)
        #expect(complaint == nil, "\(complaint ?? "") in \(source.debugDescription)")
      }
    }
  }

  /// What is wrong with a tree, if anything is.
  static func complaint(about page: HTMLDocument) -> String? {
    var seen = Set<Int>()
    for place in page.preorder() {
      let node = page.nodes[place]
      guard seen.insert(place).inserted else { return "node \(place) is reached twice" }
      if node.nextSibling >= 0 {
        let next = page.nodes[Int(node.nextSibling)]
        if Int(next.previousSibling) != place { return "siblings of \(place) disagree" }
        if next.parent != node.parent { return "siblings of \(place) have two parents" }
        if node.isText, next.isText { return "texts \(place) and after are two" }
      }
      if node.lastChild >= 0, Int(page.nodes[Int(node.lastChild)].parent) != place {
        return "the last child of \(place) has another parent"
      }
      if node.source.upperBound > page.source.count { return "\(place) is beyond the source" }
      var end = node.source.lowerBound
      for piece in page.pieces(of: place) {
        if piece.source.lowerBound < end { return "pieces of \(place) do not rise" }
        if piece.count == 0 { return "an empty piece of \(place)" }
        end = piece.source.upperBound
      }
      if end > node.source.upperBound { return "pieces of \(place) go beyond it" }
    }
    let isWhole = seen.count == page.nodes.count || page.first(.frameset) != nil
    return isWhole ? nil : "\(page.nodes.count - seen.count) nodes are lost"
  }
}
