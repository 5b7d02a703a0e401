import ChanceryText
import Testing

@testable import ChanceryIngest

/// RSS in all its versions, as it should be.
@Suite struct RSSTests {
  static func item(_ fields: String, root: String = "<rss version='2.0'>") throws -> FeedEntry {
    let feed = try FeedReader.read(
      Array("\(root)<channel><title>Fil</title><item>\(fields)</item></channel></rss>".utf8))
    return try #require(feed.entries.first)
  }

  @Test func readsAFeed() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel>
        <title>Le Quotidien</title><link>https://quotidien.example/</link><language>fr-FR</language>
        <image><title>Logo</title><link>https://quotidien.example/logo</link></image>
        <item>
          <title>Le ministre démissionne</title>
          <link>https://quotidien.example/1</link>
          <guid isPermaLink="false">q-1</guid>
          <pubDate>Thu, 15 Sep 2022 08:30:00 +0200</pubDate>
          <dc:creator>Jeanne Martin</dc:creator><dc:creator>Paul Weber</dc:creator>
          <description>Il a annoncé sa décision.</description>
        </item>
        <item><title>Deux</title></item>
      </channel></rss>
      """
    let feed = try FeedReader.read(Array(text.utf8))
    #expect(feed.kind == .rss)
    #expect(feed.title == "Le Quotidien")
    #expect(feed.address == "https://quotidien.example/")
    #expect(feed.language == .french)
    #expect(feed.findings.isEmpty)
    let expected = FeedEntry(
      id: "q-1", title: "Le ministre démissionne", url: "https://quotidien.example/1",
      published: PublicationDate("2022-09-15T08:30:00+02:00"), modified: nil,
      authors: ["Jeanne Martin", "Paul Weber"], language: .french,
      content: "Il a annoncé sa décision.", contentIsMarkup: false, isSummary: true)
    #expect(feed.entries.first == expected)
    #expect(feed.entries.map(\.title) == ["Le ministre démissionne", "Deux"])
  }

  @Test func readsRSSInRDF() throws {
    let text = """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="http://e.org/"><title>E</title><items><rdf:Seq><rdf:li/></rdf:Seq></items>
      </channel>
      <item rdf:about="http://e.org/1"><title>Un</title><dc:date>2022-09-15</dc:date></item>
      <item rdf:about="http://e.org/2"><link>http://e.org/two</link></item>
      </rdf:RDF>
      """
    let feed = try FeedReader.read(Array(text.utf8))
    #expect(feed.kind == .rdf)
    #expect(feed.entries.map(\.url) == ["http://e.org/1", "http://e.org/two"])
    #expect(feed.entries.map(\.id) == ["http://e.org/1", "http://e.org/2"])
    #expect(feed.entries.first?.published?.iso == "2022-09-15")
  }

  @Test(
    arguments: [
      (
        "<description>&lt;p&gt;Un &amp;amp; deux&lt;/p&gt;</description>", "<p>Un &amp; deux</p>",
        true, true
      ),
      (
        "<description><![CDATA[<p>Caf&eacute;</p>]]></description>", "<p>Caf&eacute;</p>", true,
        true
      ),
      ("<description>1 &lt; 2 et AT&T</description>", "1 < 2 et AT&T", false, true),
      (
        "<description>Un <b>mot</b> &amp; <br/>deux</description>", "Un <b>mot</b> &amp; <br>deux",
        true, true
      ),
      (
        "<description>Court</description><content:encoded>&lt;p&gt;Tout le texte&lt;/p&gt;</content:encoded>",
        "<p>Tout le texte</p>", true, false
      ),
      (
        "<content:encoded>&lt;p&gt;Court&lt;/p&gt;</content:encoded><description>Tout le texte, en long</description>",
        "Tout le texte, en long", false, false
      ),
      (
        "<xhtml:body xmlns:xhtml='http://www.w3.org/1999/xhtml'><xhtml:p>Oui<xhtml:br/></xhtml:p><xhtml:i/></xhtml:body>",
        "<p>Oui<br></p><i></i>", true, false
      ),
      ("<description>  </description><itunes:summary>Audio</itunes:summary>", "Audio", false, true),
      (
        "<description><p>a</p><![CDATA[<b> & c]]></description>", "<p>a</p>&lt;b> &amp; c", true,
        true
      ),
    ] as [(String, String, Bool, Bool)])
  func takesTheFullestText(fields: String, content: String, isMarkup: Bool, isSummary: Bool) throws
  {
    let entry = try Self.item(fields)
    #expect(entry.content == content)
    #expect(entry.contentIsMarkup == isMarkup)
    #expect(entry.isSummary == isSummary)
  }

  @Test func givesNoContentWhereThereIsNone() throws {
    let entry = try Self.item("<title>T</title><description/>")
    #expect(entry.content == nil)
    #expect(!entry.isSummary)
  }

  @Test(arguments: [
    ("<title>Un &amp;amp; deux</title>", "Un & deux"), ("<title>Q&amp;A</title>", "Q&A"),
    ("<title>&lt;b&gt;Gras&lt;/b&gt; ici</title>", "Gras ici"),
    ("<title>1 &lt; 2</title>", "1 < 2"),
    ("<title><![CDATA[ Un\n  titre ]]></title>", "Un titre"), ("<title>A&lt;B</title>", "A<B"),
    ("<title>L&rsquo;&eacute;t&#233;</title>", "L’été"), ("<title>Un <i>mot</i></title>", "Un mot"),
    ("<title>x&lt;script&gt;y&lt;/script&gt;z</title>", "xz"),
    ("<dc:title>Deux</dc:title><title>Un</title>", "Un"), ("<dc:title>Deux</dc:title>", "Deux"),
    ("<title/><title>Un</title>", "Un"), ("<media:title>Photo</media:title>", nil),
  ])
  func readsTitlesAsPlainText(fields: String, title: String?) throws {
    #expect(try Self.item(fields).title == title)
  }

  @Test(
    arguments: [
      ("<author>jm@e.org (Jeanne Martin)</author>", ["Jeanne Martin"]),
      ("<author>Jeanne Martin &lt;jm@e.org&gt;</author>", ["Jeanne Martin"]),
      ("<author>\"Martin, Jeanne\" (jm@e.org)</author>", ["Martin, Jeanne"]),
      ("<author>jm@e.org</author>", ["jm@e.org"]), ("<author>A and B</author>", ["A and B"]),
      ("<author><name>Jeanne</name><email>jm@e.org</email></author>", ["Jeanne"]),
      ("<dc:creator>A</dc:creator><author>jm@e.org</author><dc:creator>A</dc:creator>", ["A"]),
      ("<itunes:author>Radio</itunes:author><author>A (Rédaction)</author>", ["A (Rédaction)"]),
      ("<itunes:author>Radio</itunes:author>", ["Radio"]), ("<author> </author>", []),
    ] as [(String, [String])])
  func readsAuthorsAsTheFeedSeparatesThem(fields: String, authors: [String]) throws {
    #expect(try Self.item(fields).authors == authors)
  }

  @Test(arguments: [
    ("<guid>http://e.org/1</guid>", "http://e.org/1"),
    ("<guid isPermaLink='false'>http://e.org/1</guid>", nil), ("<guid>abc</guid>", nil),
    ("<guid>http://e.org/1</guid><link> http://e.org/2\n</link>", "http://e.org/2"),
    (
      "<link>http://f.com/~r/1</link><feedburner:origLink>http://e.org/1</feedburner:origLink>",
      "http://e.org/1"
    ),
    (
      "<atom:link rel='self' href='http://e.org/self'/><link>http://e.org/2</link>",
      "http://e.org/2"
    ),
    ("<atom:link href='http://e.org/3'/>", "http://e.org/3"),
    ("<link>http://e.org/?a=1&amp;b=2</link>", "http://e.org/?a=1&b=2"),
    ("<link>http://e.org/?a=1&b=2&copy=3</link>", "http://e.org/?a=1&b=2&copy=3"),
  ])
  func choosesTheAddressOfTheArticle(fields: String, url: String?) throws {
    #expect(try Self.item(fields).url == url)
  }

  @Test func resolvesAddressesAgainstTheFeed() throws {
    let text = """
      <rss><channel><item><link>/a</link></item><item xml:base="http://base.org/x/"><link>b</link>
      </item><item><link>c</link></item><link>http://e.org/news/</link></channel></rss>
      """
    let feed = try FeedReader.read(Array(text.utf8))
    let expected = ["http://e.org/a", "http://base.org/x/b", "http://e.org/news/c"]
    #expect(feed.entries.map(\.url) == expected)
  }

  @Test(arguments: [
    (
      "<pubDate>Thu, 15 Sep 2022 08:30 GMT</pubDate><dc:date>2020-01-01</dc:date>",
      "2022-09-15T08:30Z"
    ),
    ("<dc:date>2020-01-01</dc:date><pubDate>bientôt</pubDate>", "2020-01-01"),
    ("<pubDate><![CDATA[jeu. 15 sept. 2022]]></pubDate>", "2022-09-15"),
    ("<pubdate>2022-09-15</pubdate>", "2022-09-15"),
    ("<lastBuildDate>2022-09-15</lastBuildDate>", nil), ("<pubDate>2022</pubDate>", nil),
  ])
  func readsDates(fields: String, iso: String?) throws {
    #expect(try Self.item(fields).published?.iso == iso)
  }

  @Test func saysHowManyDatesItCouldNotRead() throws {
    let item = "<item><pubDate>demain</pubDate></item>"
    let feed = try FeedReader.read(Array("<rss><channel>\(item)\(item)</channel></rss>".utf8))
    #expect(feed.findings.map(\.code.rawValue) == ["ignored-field"])
    #expect(feed.findings.first?.message.hasSuffix(": 2") == true)
  }
}
