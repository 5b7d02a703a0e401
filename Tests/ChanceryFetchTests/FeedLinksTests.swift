import ChanceryFetch
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
      ("<rss><item><title>x</title></item><item><link>/b", []),
      ("<rss><item><link>/b</link>", ["/b"]),
    ] as [(String, [String])])
  func readsTheEntriesOfFeeds(feed: String, references: [String]) throws {
    let links = try #require(FeedLinks(Array(feed.utf8)))
    #expect(links.kind == .feed)
    #expect(links.references == references)
  }

  @Test func readsListsOfFeeds() throws {
    let list = """
      <opml version="2.0"><body><outline text="A > B"><outline type="rss" xmlUrl="https://a.example/f"/>
      <outline XMLURL='https://b.example/f?a&amp;b' text='x'></outline></outline></body></opml>
      """
    let links = try #require(FeedLinks(Array(list.utf8)))
    #expect(links.kind == .list)
    #expect(links.references == ["https://a.example/f", "https://b.example/f?a&b"])
  }

  @Test(arguments: ["", "text", "<html><item><link>/a</link>", "</rss>", "{}", "<!-- <rss>", "<"])
  func readsNothingElse(content: String) {
    #expect(FeedLinks(Array(content.utf8)) == nil)
  }

  @Test func endsOnAnyBytesAndAtItsLimit() {
    let many = "<rss>" + String(repeating: "<item><link>/a</link></item>", count: 12_000)
    #expect(FeedLinks(Array(many.utf8))?.references.count == FeedLinks.limit)
    var generator = SeededGenerator(seed: 9)
    let pieces = [
      "<item", ">", "<link", " href=", "\"", "'", "<![CDATA[", "]]>", "</", "<!--", "&amp;", "&",
      "a",
      "<entry>", "/>", "é",
    ]
    for _ in 0..<1_000 {
      let feed =
        "<rss>" + (0..<40).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      #expect((FeedLinks(Array(feed.utf8))?.references.count ?? 0) <= 40)
    }
  }
}
