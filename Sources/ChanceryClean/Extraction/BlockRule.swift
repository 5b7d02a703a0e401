internal import ChanceryText

/// The rules that take a block away whatever the judge of blocks thinks of it.
enum BlockRule: String, CaseIterable, Sendable {
  /// A menu, a button, a link to another article, a fact that schema.org marks up.
  case furniture = "page-furniture"
  /// What readers wrote.
  case comments = "page-comments"
  /// The words of a wall.
  case wall = "page-wall"
  /// A passage that stands in the article already.
  case repeated = "page-repeats"
  /// A row of a table most of whose cells are none.
  case row = "page-rows"
  /// A heading that no text follows.
  case heading = "page-headings"

  /// Why, in a few words for the reader.
  var reason: String {
    switch self {
    case .furniture: "a menu, a button, a link to another article or a fact about this one"
    case .comments: "among the comments of readers"
    case .wall: "asks for a subscription"
    case .repeated: "stands in the article already"
    case .row: "in a row of a table that is no part of the article"
    case .heading: "a heading that no text follows"
    }
  }

  /// How sure the rule is.
  var confidence: Confidence { self == .furniture || self == .comments ? 0.95 : 0.9 }
}
