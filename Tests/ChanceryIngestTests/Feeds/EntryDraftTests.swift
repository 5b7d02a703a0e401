import ChanceryText
import Testing

@testable import ChanceryIngest

/// Which of several statements about an entry is believed.
@Suite struct EntryDraftTests {
  @Test func takesTheAddressOfTheLowestRank() {
    var draft = EntryDraft()
    draft.take(url: "about", rank: LinkRank.about)
    draft.take(url: "page", rank: LinkRank.page)
    draft.take(url: "later", rank: LinkRank.page)
    draft.take(url: "guid", rank: LinkRank.guid)
    draft.take(url: "", rank: LinkRank.original)
    #expect(draft.finished().url == "page")
  }

  @Test func takesTheDateOfTheLowestRank() throws {
    let (early, late) = try (
      #require(PublicationDate("2020-01-01")), #require(PublicationDate("2022-01-01"))
    )
    var draft = EntryDraft()
    draft.take(published: late, rank: 2)
    draft.take(published: early, rank: 0)
    draft.take(published: late, rank: 0)
    draft.take(modified: early)
    draft.take(modified: late)
    #expect(draft.finished().published == early)
    #expect(draft.finished().modified == early)
  }

  @Test(
    arguments: [
      ("0123456789", "01234567890", "0123456789", false),
      ("0123456789", "0123456789012", "0123456789012", false),
      ("", "0123", "0123", true), ("0123", "", "0123", false),
    ])
  func takesADescriptionOnlyWhereItIsClearlyLonger(
    content: String, summary: String, taken: String, isSummary: Bool
  ) {
    var draft = EntryDraft()
    draft.take(FeedText(content), isSummary: false)
    draft.take(FeedText(summary), isSummary: true)
    #expect(draft.finished().content == taken)
    #expect(draft.finished().isSummary == isSummary)
  }

  @Test func countsTheBytesThatItHolds() {
    var draft = EntryDraft()
    draft.take(title: "été")
    draft.take(FeedText("court"), isSummary: false)
    draft.take(FeedText("plus long"), isSummary: false)
    draft.take(FeedText("bref"), isSummary: false)
    draft.take(author: "Léa", from: .creator)
    #expect(draft.size == 5 + 9 + 4)
  }

  @Test func namesEachAuthorOnceAndNotWithoutEnd() {
    var draft = EntryDraft()
    for number in 0..<1_000 { draft.take(author: "A\(number % 200)", from: .author) }
    #expect(draft.finished().authors.count == 100)
    draft.take(author: "B", from: .creator)
    draft.take(author: "C", from: .podcastAuthor)
    #expect(draft.finished().authors == ["B"])
  }

  @Test(
    arguments: [
      (.none, "item", .entry), (.atom, "entry", .entry), (.none, "pubdate", .published(rank: 0)),
      (.dublinCore, "date", .published(rank: 2)), (.content, "encoded", .wholeContent),
      (.xhtml, "body", .wholeContent), (.xhtml, "title", .other), (.itunes, "image", .other),
      (.other, "item", .other), (.rdf, "title", .other), (.feedburner, "origlink", .originalLink),
      (.none, "image", .other), (.atom, "source", .other), (.dublinCore, "creator", .creator),
    ] as [(XMLSpace, String, FeedElement)])
  func knowsElementsByTheirNamespace(space: XMLSpace, local: String, element: FeedElement) {
    #expect(FeedElement(XMLName(space: space, local: local)) == element)
  }
}
