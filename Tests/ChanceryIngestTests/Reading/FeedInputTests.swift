import ChanceryText
import Testing

@testable import ChanceryIngest

/// Feeds as inputs: an article an entry, and what is set aside.
@Suite struct FeedInputTests {
  private static let feed = """
    <?xml version="1.0"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel><title>Le Journal</title><language>fr</language>
    <item><title>Un</title><link>https://e.org/1</link><guid>g1</guid>
    <pubDate>Thu, 15 Sep 2022 08:30:00 +0200</pubDate>
    <content:encoded><![CDATA[<p>Le ministre a démissionné.</p>]]></content:encoded></item>
    <item><title>Deux</title><description>Un résumé.</description></item>
    <item><title>Trois</title></item>
    </channel></rss>
    """

  @Test(arguments: ["feed.xml", "feed.rss", "feed", "feed.txt", "feed.html"])
  func givesAnArticleAnEntry(name: String) throws {
    let items = Items(Self.feed, named: name)
    #expect(
      items.summary == [
        "\(name)#1: <p>Le ministre a démissionné.</p>", "\(name)#2: Un résumé.",
        "\(name)#3 no-text",
      ])
    let first = try #require(items.articles.first)
    #expect(first.id == "g1")
    #expect(first.mediaType == .html)
    #expect(first.metadata.title == "Un")
    #expect(first.metadata.url == "https://e.org/1")
    #expect(first.metadata.published?.iso == "2022-09-15T08:30:00+02:00")
    #expect(first.metadata.language == .french)
    #expect(first.metadata.site == "Le Journal")
    #expect(first.findings.isEmpty)
    #expect(items.articles.last?.mediaType == .plainText)
    #expect(items.articles.last?.findings.map(\.code.rawValue) == ["summary-only"])
  }

  @Test func readsAPackedFeedAndAJSONFeed() {
    let packed = Items(.bytes(Packing.gzip(Self.feed), named: "feed.xml.gz"))
    #expect(packed.articles.map(\.origin.name) == ["feed.xml.gz#1", "feed.xml.gz#2"])
    let json =
      #"{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","content_text":"Oui."}]}"#
    #expect(Items(json, named: "feed.json").summary == ["feed.json#1: Oui."])
  }

  @Test func readsTheCharacterSetOfTheServer() {
    let feed =
      Array("<rss><item><description>".utf8) + [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2]
      + Array("</description></item></rss>".utf8)
    let items = Items(.bytes(feed, named: "feed.rss", charset: "windows-1251"))
    #expect(items.summary == ["feed.rss#1: Привет"])
  }

  @Test func saysWhoReadsAListOfFeeds() throws {
    let list =
      "<opml version='2.0'><body><outline text='a' xmlUrl='https://e.org/f'/>"
      + "<outline text='b' xmlUrl='https://e.org/g'/></body></opml>"
    let aside = try #require(Items(list, named: "feeds.opml").aside.first)
    #expect(aside.code == "feed-list")
    #expect(aside.reason.contains("a list of 2 feeds"))
  }

  @Test func setsAsideAFeedWithoutEntriesOrOverALimit() {
    #expect(Items("<rss><channel></channel></rss>", named: "a.xml").aside.map(\.code) == ["empty"])
    let whole = Ingestor.Settings(archives: .init(maximumWholeBytes: 100))
    #expect(Items(Self.feed, named: "a.xml", whole).aside.map(\.code) == ["too-large"])
    let small = Ingestor.Settings(maximumArticleBytes: 20)
    #expect(
      Items(Self.feed, named: "a.xml", small).aside.map(\.code) == ["too-large", "no-text"])
  }
}
