import ChanceryText
import Testing

@testable import ChanceryIngest

/// JSON Feed 1.0 and 1.1, and JSON that is no feed.
@Suite struct JSONFeedTests {
  @Test func readsAFeed() throws {
    let text = #"""
      {"version": "https://jsonfeed.org/version/1.1", "title": "Le Fil", "language": "fr-FR",
       "home_page_url": "https://e.org/", "feed_url": "https://e.org/feed.json",
       "authors": [{"name": "La rédaction"}, {"url": "x"}], "_extra": {"items": [1]},
       "items": [
        {"id": "1", "url": "/un", "external_url": "https://f.org/", "title": "Un\n titre",
         "content_html": "<p>Oui, c'est tout</p>", "content_text": "Oui", "summary": "O",
         "date_published": "2022-09-15T08:30:00+02:00", "date_modified": "2022-09-16T08:30:00Z",
         "authors": [{"name": "Jeanne"}, {"name": "Paul"}], "tags": ["x"], "language": "en"},
        {"id": 2, "external_url": "https://f.org/2", "summary": "Bref", "author": {"name": "Léa"}},
        7, {}
       ]}
      """#
    let feed = try FeedReader.read(Array(text.utf8))
    #expect(feed.kind == .json)
    #expect(feed.title == "Le Fil")
    #expect(feed.address == "https://e.org/")
    #expect(feed.entries.count == 3)
    let expected = FeedEntry(
      id: "1", title: "Un titre", url: "https://e.org/un",
      published: PublicationDate("2022-09-15T08:30:00+02:00"),
      modified: PublicationDate("2022-09-16T08:30:00Z"), authors: ["Jeanne", "Paul"],
      language: .english, content: "<p>Oui, c'est tout</p>", contentIsMarkup: true,
      isSummary: false)
    #expect(feed.entries.first == expected)
    #expect(feed.entries[1].id == "2")
    #expect(feed.entries[1].url == "https://f.org/2")
    #expect(feed.entries[1].authors == ["Léa"])
    #expect(feed.entries[1].isSummary)
    #expect(feed.entries[2].authors == ["La rédaction"])
  }

  @Test(arguments: [
    #"{"version": "1.1", "items": []}"#,
    #"{"items": [], "version": "https://jsonfeed.org/version/1"}"#,
  ])
  func knowsAFeedByItsVersion(text: String) throws {
    #expect(try FeedReader.read(Array(text.utf8)).entries.isEmpty)
  }

  @Test(arguments: [
    "{}", #"{"items": []}"#, #"{"version": "https://jsonfeed.org/version/1"}"#,
    #"{"version": "2", "items": []}"#, #"{"text": "Un article"}"#,
  ])
  func refusesOtherJSON(text: String) {
    #expect(throws: IngestProblem.notAFeed) { try FeedReader.read(Array(text.utf8)) }
  }

  @Test func saysWhereJSONIsBroken() {
    let text = #"{"version": "1", "items": [{"id": "1"}"#
    #expect(throws: IngestProblem.badJSON(JSONProblem(kind: .endsEarly, position: text.utf8.count)))
    { try FeedReader.read(Array(text.utf8)) }
  }

  @Test func stopsAtTheLimit() throws {
    let text = #"{"version": "1", "items": [{"id": "1"}, {"id": "2"}, {"id": "3"}]}"#
    let feed = try FeedReader.read(Array(text.utf8), limits: FeedLimits(entries: 2))
    #expect(feed.entries.map(\.id) == ["1", "2"])
    #expect(feed.findings.map(\.code.rawValue) == ["feed-limit"])
  }

  @Test func countsBrokenEscapes() throws {
    let text = #"{"version": "1", "items": [{"title": "a\ud800"}]}"#
    let feed = try FeedReader.read(Array(text.utf8))
    #expect(feed.entries.first?.title == "a\u{FFFD}")
    #expect(feed.findings.map(\.code.rawValue) == ["damaged-encoding"])
  }
}
