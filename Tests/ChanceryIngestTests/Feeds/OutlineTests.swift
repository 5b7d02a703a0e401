import ChanceryText
import Testing

@testable import ChanceryIngest

/// Lists of feeds.
@Suite struct OutlineTests {
  @Test func readsAList() throws {
    let text = """
      <opml version="2.0"><head><title>Mes fils</title></head><body>
      <outline text="Presse"><outline text="Le Quotidien" title="Quotidien" type="rss"
        xmlUrl="https://q.example/rss?a=1&amp;b=2" htmlUrl="https://q.example/"/>
      <outline text="L&apos;Autre" xmlurl='http://a.example/'></outline></outline>
      <outline text="Rien" xmlUrl=""/><outline xmlUrl="http://b.example/"/>
      </body></opml>
      """
    let feed = try FeedReader.read(Array(text.utf8))
    #expect(feed.kind == .opml)
    #expect(feed.title == "Mes fils")
    #expect(
      feed.outlines == [
        FeedOutline(title: "Quotidien", address: "https://q.example/rss?a=1&b=2"),
        FeedOutline(title: "L'Autre", address: "http://a.example/"),
        FeedOutline(title: nil, address: "http://b.example/"),
      ])
    #expect(feed.entries.isEmpty)
    #expect(feed.findings.isEmpty)
  }

  @Test func stopsAtTheLimit() throws {
    let outline = "<outline xmlUrl='http://e.org/'>"
    let text = "<opml><body>" + String(repeating: outline, count: 100)
    let feed = try FeedReader.read(Array(text.utf8), limits: FeedLimits(entries: 10))
    #expect(feed.outlines.count == 10)
    #expect(feed.findings.map(\.code.rawValue) == ["feed-limit"])
  }
}
