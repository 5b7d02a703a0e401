import Testing

@testable import ChanceryClean

/// What the names of elements give away.
@Suite struct MarkCuesTests {
  private func cues(_ value: String) -> MarkCues {
    var value = value
    return value.withUTF8 { MarkCues(words: $0) }
  }

  private static let known: [(String, MarkCues)] = [
    ("article__author-name", .author), ("documentAuthor", .author), ("byline", .author),
    ("post-date", .date), ("entryDate", .date), ("datePublished", [.date, .published]),
    ("dateModified", [.date, .modified]), ("comment-author", [.comments, .author]),
    ("author-avatar", [.author, .portrait]), ("related-posts", .aside),
    ("site-footer", [.site, .footer]),
    ("BYLINE", .author),
  ]

  @Test(arguments: known)
  func readsWords(value: String, expected: MarkCues) {
    #expect(cues(value) == expected)
  }

  @Test(arguments: [
    "", "authority", "updates-none", "candidate", "x", "--", "has-sidebar", "no-comments",
  ])
  func readsNothingElse(value: String) {
    #expect(cues(value) == [])
  }

  @Test func endsANegationWithTheClass() {
    #expect(cues("has-sidebar author") == .author)
  }
}
