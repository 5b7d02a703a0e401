/// A heading of the page, as the choice of the title sees it.
struct Headline {
  /// The node in the document.
  let node: Int
  /// 1 for `h1`; 7 for an element that is marked as a headline but is no heading.
  let level: Int
  /// The texts of its pieces, in order: a line over the headline is often an element of its own.
  let parts: [String]
  /// Whether the mark-up calls it the headline: `itemprop="headline"`, `class="entry-title"`.
  let isMarked: Bool
  /// Whether it stands in navigation, a footer, comments or beside the text.
  let isAside: Bool
  /// Whether an `article` element holds it.
  let isInArticle: Bool
  /// Whether it links to the front page.
  let isHome: Bool
  /// Whether it links to another page: the heading of a teaser.
  let isLink: Bool

  /// All of it.
  var text: String { parts.joined(separator: " ") }
}
