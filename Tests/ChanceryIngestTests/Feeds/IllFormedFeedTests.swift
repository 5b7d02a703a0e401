import ChanceryTestSupport
import ChanceryText
import Testing

@testable import ChanceryIngest

/// Feeds as they come: cut, mismatched, undeclared, with junk around them.
@Suite struct IllFormedFeedTests {
  private static func read(_ text: String) throws -> Feed { try FeedReader.read(Array(text.utf8)) }

  private static func titles(_ text: String) throws -> [String?] {
    try read(text).entries.map(\.title)
  }

  @Test(arguments: [
    // No end tags of items, then none at all.
    "<rss><channel><item><title>1</title><item><title>2</title></channel></rss>",
    "<rss><channel><item><title>1<item><title>2",
    // A title without an end, before another field and before the end of the item.
    "<rss><channel><item><title>1<link>x</link></item><item><title>2</item></channel></rss>",
    // Tags that do not match, and ends that nothing began.
    "<rss></p></channel><channel><item></b><title>1</title></item></x><item><title>2</title>",
    // Items in a wrapper, items beside the channel, another case of letters.
    "<rss><channel/><x><item><title>1</title></item></x><item><title>2</title></item></rss>",
    "<RSS><Channel><Item><Title>1</TITLE></ITEM><ITEM><title>2</title></item></Channel></RSS>",
    // Text where there should be none, blanks and warnings before the declaration.
    "\n Warning: <br /> no <?xml version='1.0'?><rss>a<channel>b<item><title>1</title>c</item>"
      + "<item><title>2</title></item>",
    // Comments that hide and comments that do not end.
    "<rss><!-- <item> --><item><title>1</title></item><item><title>2</title></item><!-- x",
    // A second root and a channel within a channel.
    "<rss><rss><channel><item><title>1</title></item></channel></rss><channel><channel>"
      + "<item><title>2</title></item>",
    // A prefix that nobody declared, a default namespace that nobody knows.
    "<rss:rss xmlns='urn:x'><item><title>1</title></item><rss:item><rss:title>2</rss:title>",
    // Markup that is not escaped, with an end that is not its own.
    "<rss><item><description><p>a<br><ul></description><title>1</title></item><item><title>2",
    "<feed><entry><content><div><entry></div></content><title>1</title></entry>"
      + "<entry><title>2</title></entry></entry></feed>",
  ])
  func findsTheEntries(text: String) throws {
    #expect(try Self.titles(text) == ["1", "2"])
  }

  @Test func keepsWhatIsThereOfACutFeed() throws {
    let text = "<rss><channel><item><title>1</title><description><![CDATA[<p>Un début"
    let feed = try Self.read(text)
    #expect(feed.entries.map(\.content) == ["<p>Un début"])
    #expect(feed.findings.map(\.code.rawValue) == ["damaged-feed"])
  }

  @Test func saysThatEndTagsAreMissing() throws {
    let feed = try Self.read("<rss><item><title>1<link>x</link></item></rss>")
    #expect(feed.findings.map(\.message) == ["elements of the feed without an end tag: 1"])
  }

  @Test(
    arguments: [
      ("<html><body></body></html>", "html"), ("<svg/>", "xml"), ("<a><b><c>", "xml"),
      ("<?xml version='1.0'?>", "xml"), ("plain text", "xml"), ("<rdf:RDF></rdf:RDF>", "xml"),
      ("", "empty"), (" \n ", "empty"), ("[1]", "xml"),
    ])
  func refusesWhatIsNoFeed(text: String, code: String) {
    #expect { try Self.read(text) } throws: { ($0 as? IngestProblem)?.code == code }
  }

  @Test func dropsNothingFromAnyPrefix() throws {
    let text = """
      <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss xmlns:dc="x"><channel><title>Fil</title>
      <item><title>Un &amp; &a;</title><link>http://e.org/?a&b</link><dc:creator>J</dc:creator>
      <description><![CDATA[<p>x</p>]]></description></item><!-- c --><item a='b"'/></channel></rss>
      """
    let bytes = Array(text.utf8)
    for end in bytes.indices {
      let feed = try? FeedReader.read(Array(bytes[..<end]))
      #expect(feed?.entries.count ?? 0 <= 2)
    }
    #expect(try FeedReader.read(bytes).entries.first?.title == "Un & b")
  }

  @Test func survivesAnyPieces() {
    let pieces = [
      "<rss>", "<channel>", "<item>", "</item>", "<title>", "</title>", "<link href='a'/>", "a",
      " ",
      "<feed xmlns='http://www.w3.org/2005/Atom'>", "<entry>", "</entry>", "<content type='xhtml'>",
      "</content>", "<![CDATA[", "]]>", "<!--", "-->", "&amp;", "&", "<x:y xmlns:x='z'>", "</x:y>",
      "<author><name>", "</author>", "\"", "<description>", "</description>", "<guid>", "é",
      "<pubDate>15 Sep 2022", "<outline xmlUrl='u'>", "<opml>", "<rdf:RDF>", "<!DOCTYPE a [", "]>",
    ]
    var generator = SeededGenerator(seed: 17)
    for _ in 0..<3_000 {
      let count = Int.random(in: 0..<30, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let feed = try? Self.read(text)
      let again = try? Self.read(text)
      #expect(feed?.entries == again?.entries)
      #expect(feed?.entries.allSatisfy { $0.content != "" && $0.title != "" } ?? true, "\(text)")
    }
  }
}
