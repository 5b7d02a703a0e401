import ChanceryIngest
import ChanceryTestSupport
import Testing

/// The addresses in feeds and lists.
@Suite struct FeedLinksTests {
  @Test(
    arguments: [
      (
        "<rss><channel><link>/no</link><item><link> /a </link></item><item><link><![CDATA[/b?x=1&y]]></link></item></channel></rss>",
        ["/a", "/b?x=1&y"]
      ),
      (
        "<?xml version='1.0'?><!-- <item><link>/no</link></item> --><rss><item><link>/a?x=1&amp;y=2&#38;z&#x26;</link></item>",
        ["/a?x=1&y=2&z&"]
      ),
      ("<rdf:RDF><item rdf:about='x'><link>/a</link></item></rdf:RDF>", ["/a"]),
      (
        "<feed><link href='/no'/><entry><link rel='self' href='/s'/><link href='/a'/><link rel=\"alternate\" href='/c'/></entry></feed>",
        ["/a"]
      ),
      (
        "<rss><item><guid>https://x.example/1</guid></item><item><guid isPermaLink='false'>https://x.example/2</guid></item></rss>",
        ["https://x.example/1"]
      ),
      ("<rss><item><title>x</title></item><item><link>/b", ["/b"]),
      ("<rss><item><link>/b</link>", ["/b"]),
    ] as [(String, [String])])
  func readsTheEntriesOfFeeds(feed: String, references: [String]) throws {
    let links = try #require(FeedLinks(in: Array(feed.utf8)))
    #expect(links.kind == .feed)
    #expect(links.references == references)
  }

  @Test func resolvesWhatTheFeedSaysABaseOf() throws {
    let feed = """
      <?xml version="1.0"?><feed xml:base="https://a.example/news/"><entry><link href="1"/></entry>
      <entry xml:base="old/"><link href="2"/></entry><entry><link href="//b.example/3"/></entry>
      <entry><title>sans adresse</title></entry></feed>
      """
    let links = try #require(FeedLinks(in: Array(feed.utf8)))
    let wanted = [
      "https://a.example/news/1", "https://a.example/news/old/2", "https://b.example/3",
    ]
    #expect(links.references == wanted)
  }

  @Test func readsJSONFeeds() throws {
    let feed =
      #"{"items":[{"id":"1","url":"/1"},{"id":"2"},{"id":"3","external_url":"/3","url":"/4"}],"#
      + #""version":"https://jsonfeed.org/version/1.1"}"#
    let links = try #require(FeedLinks(in: Array(feed.utf8)))
    #expect(links.kind == .feed)
    #expect(links.references == ["/1", "/4"])
  }

  @Test func readsTheCharacterSetOfTheServer() throws {
    let feed = Array("<rss><item><link>/caf".utf8) + [0xE9] + Array("</link></item></rss>".utf8)
    let russian = try #require(FeedLinks(in: feed, charset: "windows-1251"))
    #expect(russian.references == ["/cafй"])
    let wide = "<?xml version='1.0'?><rss><item><link>/é</link></item></rss>".utf16
    let bytes: [UInt8] = [0xFF, 0xFE] + wide.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(FeedLinks(in: bytes)?.references == ["/é"])
  }

  @Test func readsListsOfFeeds() throws {
    let list = """
      <opml version="2.0"><body><outline text="A > B"><outline type="rss" xmlUrl="https://a.example/f"/>
      <outline XMLURL='https://b.example/f?a&amp;b' text='x'></outline></outline></body></opml>
      """
    let links = try #require(FeedLinks(in: Array(list.utf8)))
    #expect(links.kind == .list)
    #expect(links.references == ["https://a.example/f", "https://b.example/f?a&b"])
  }

  @Test(arguments: [
    "", "text", "<html><item><link>/a</link>", "</rss>", "{}", "<!-- <rss>", "<",
    "<!DOCTYPE html><html><body><rss><item><link>/a</link></item></rss>", "\0\0\u{1}",
    "<urlset><entry><link>/a</link></entry></urlset>", #"{"text":"<rss>"}"#, #"{"items":[]}"#, "{",
  ])
  func readsNothingElse(content: String) {
    #expect(FeedLinks(in: Array(content.utf8)) == nil)
  }

  @Test func endsOnAnyBytesAndAtItsLimit() {
    let many = "<rss>" + String(repeating: "<item><link>/a</link></item>", count: 12_000)
    #expect(FeedLinks(in: Array(many.utf8))?.references.count == FeedLinks.limit)
    var generator = SeededGenerator(seed: 9)
    let pieces = [
      "<item", ">", "<link", " href=", "\"", "'", "<![CDATA[", "]]>", "</", "<!--", "&amp;", "&",
      "a",
      "<entry>", "/>", "é",
    ]
    for _ in 0..<1_000 {
      let feed =
        "<rss>" + (0..<40).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      #expect((FeedLinks(in: Array(feed.utf8))?.references.count ?? 0) <= 40)
    }
  }
}
