import ChanceryText
import Testing

@testable import ChanceryIngest

/// Feeds that were made to do harm: nothing is fetched, nothing grows, nothing takes long.
@Suite(.timeLimit(.minutes(2))) struct HostileFeedTests {
  private static func read(_ text: String, _ limits: FeedLimits = FeedLimits()) throws -> Feed {
    try FeedReader.read(Array(text.utf8), limits: limits)
  }

  @Test func expandsNoEntityWithinAnEntity() throws {
    let laughs = (1..<10).map { "<!ENTITY a\($0) \"&a\($0 - 1);&a\($0 - 1);\">" }.joined()
    let feed = try Self.read(
      "<!DOCTYPE l [<!ENTITY a0 \"ha\">\(laughs)]><rss><channel><title>&a9;</title></channel></rss>"
    )
    #expect(feed.title == "&a9;")
  }

  @Test func expandsNoLongEntity() throws {
    let long = String(repeating: "A", count: 10_000)
    let feed = try Self.read(
      "<!DOCTYPE l [<!ENTITY a \"\(long)\">]><rss><channel><title>&a;&a;</title></channel></rss>")
    #expect(feed.title == "&a;&a;")
  }

  @Test func stopsExpandingAtTheLimit() throws {
    let references = String(repeating: "&a;", count: 10_000)
    let entity = "<!DOCTYPE l [<!ENTITY a \"\(String(repeating: "A", count: 200))\">]>"
    let item = "<item><description>\(references)</description></item>"
    let feed = try Self.read("\(entity)<rss>\(item)\(item)</rss>")
    let bytes = feed.entries.map { $0.content?.utf8.count ?? 0 }.reduce(0, +)
    #expect(bytes < 60_000 + (1 << 16))
    #expect(feed.findings.map(\.code.rawValue) == ["feed-limit"])
  }

  @Test(arguments: ["file:///etc/passwd", "http://127.0.0.1:9/x"])
  func opensNoExternalEntity(address: String) throws {
    let feed = try Self.read(
      "<!DOCTYPE r [<!ENTITY x SYSTEM \"\(address)\">]><rss><channel><title>&x;</title></channel></rss>"
    )
    #expect(feed.title == "&x;")
  }

  @Test func stopsAtItsLimits() throws {
    let item = "<item><title>Un titre</title></item>"
    let text = "<rss>" + String(repeating: item, count: 1_000)
    let few = try Self.read(text, FeedLimits(entries: 10))
    #expect(few.entries.count == 10)
    #expect(few.findings.map(\.code.rawValue) == ["feed-limit"])
    let short = try Self.read(text, FeedLimits(textBytes: 100))
    #expect(short.entries.count == 13)
  }

  /// Patterns that would take quadratic time or memory if anything were searched twice, kept for
  /// each level, or repeated in each entry.
  @Test(arguments: [
    "<a>", "<channel>", "<rss>", "<item>", "<item><description>", "<div><item>",
    "<entry xml:base='a/'>",
    "<description><description>", "<title>", "</item>", "<b><title>x</b>", "<!--", "<![CDATA[",
    "<?", "<a b=\"", "<a b='", "&", "&a", "&amp;", "<!DOCTYPE x [", "<!ENTITY x \"",
    "<x xmlns:y='z'>",
    "<author><name>", "<author>a", "<dc:creator>a</dc:creator>", "<link href='a'/>", "<guid>",
    "]]>",
    "<content type='xhtml'><div/>", "<content:encoded>&lt;", "<pubDate>1 Jan", "<", ">",
  ])
  func growsNoFasterThanItsInput(piece: String) throws {
    let count = 120_000 / piece.utf8.count
    for lead in [
      "<rss><channel><item><title>x</title>", "<feed xmlns='http://www.w3.org/2005/Atom'>",
    ] {
      let feed = try Self.read(lead + String(repeating: piece, count: count))
      #expect(feed.entries.count <= count + 1)
    }
  }

  @Test func repeatsNoLongBaseInEveryEntry() throws {
    let base = "http://e.org/" + String(repeating: "a", count: 100_000) + "/"
    let items = String(repeating: "<item><link>x</link></item>", count: 100)
    for lead in ["<rss xml:base='\(base)'>", "<rss><channel><link>\(base)</link>"] {
      let feed = try Self.read(lead + items)
      #expect(feed.entries.map { $0.url?.utf8.count ?? 0 }.reduce(0, +) == 100)
    }
  }

  @Test func reportsHostileAddressesAsTheyStand() throws {
    let addresses = [
      "http://127.0.0.1/", "file:///etc/passwd", "javascript:alert(1)", "http://[::1]/",
    ]
    let items = addresses.map { "<item><link>\($0)</link></item>" }.joined()
    #expect(try Self.read("<rss>\(items)</rss>").entries.map(\.url) == addresses)
  }

  @Test func takesNestingOfAnyDepth() throws {
    let deep = String(repeating: "<div>", count: 20_000)
    let feed = try Self.read(
      "<rss><item><description>\(deep)Oui</description><title>T</title></item></rss>")
    #expect(feed.entries.first?.title == "T")
    #expect(feed.entries.first?.content?.hasSuffix("Oui") == true)
  }
}
