internal import ChanceryText

/// What the JSON-LD of a page says of the article in it.
struct LinkedArticle {
  /// A text with its place.
  struct Text {
    let value: String
    let range: SourceRange
  }

  /// The type of schema.org: `NewsArticle`.
  var type: Text?
  /// Whether the type is one of articles, not that of a page or a thing shown on it.
  var isArticle = false
  var headline: Text?
  var authors: [Text] = []
  var published: Text?
  var modified: Text?
  var publisher: Text?
  var section: Text?
  var licence: Text?
  var address: Text?
  var language: Text?
  var isAccessibleForFree: Bool?
  var body: String?
}
