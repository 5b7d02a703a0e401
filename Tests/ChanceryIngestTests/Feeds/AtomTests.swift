import ChanceryText
import Testing

@testable import ChanceryIngest

/// Atom 1.0 and 0.3.
@Suite struct AtomTests {
  static let root = "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'>"

  static func entry(_ fields: String, root: String = root) throws -> FeedEntry {
    let feed = try FeedReader.read(Array("\(root)<entry>\(fields)</entry></feed>".utf8))
    return try #require(feed.entries.first)
  }

  @Test func readsAFeed() throws {
    let text = """
      <?xml version="1.0"?>
      <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="https://e.org/fil/">
        <a:title type="html">Le &lt;i&gt;Fil&lt;/i&gt;</a:title>
        <a:link rel="self" href="atom.xml"/><a:link href="/"/>
        <a:author><a:name>La rédaction</a:name></a:author>
        <a:entry xml:base="2022/">
          <a:id>tag:e.org,2022:1</a:id><a:title>Un &amp;amp; deux</a:title>
          <a:link rel="enclosure" href="son.mp3"/><a:link rel="alternate" href="un.html"/>
          <a:published>2022-09-15T08:30:00+02:00</a:published>
          <a:updated>2022-09-16T08:30:00Z</a:updated>
          <a:author><a:name>Jeanne Martin</a:name><a:uri>u</a:uri></a:author>
          <a:author><a:email>pw@e.org</a:email><a:name>Paul Weber</a:name></a:author>
          <a:source><a:title>Ailleurs</a:title><a:author><a:name>X</a:name></a:author></a:source>
          <a:content type="html">&lt;p&gt;Oui&lt;/p&gt;</a:content>
        </a:entry>
        <a:entry xml:lang="en"><a:title>Two</a:title><a:summary>Short</a:summary></a:entry>
      </a:feed>
      """
    let feed = try FeedReader.read(Array(text.utf8))
    #expect(feed.kind == .atom)
    #expect(feed.title == "Le Fil")
    #expect(feed.address == "https://e.org/")
    let expected = FeedEntry(
      id: "tag:e.org,2022:1", title: "Un &amp; deux", url: "https://e.org/fil/2022/un.html",
      published: PublicationDate("2022-09-15T08:30:00+02:00"),
      modified: PublicationDate("2022-09-16T08:30:00Z"), authors: ["Jeanne Martin", "Paul Weber"],
      language: .french, content: "<p>Oui</p>", contentIsMarkup: true, isSummary: false)
    #expect(feed.entries.first == expected)
    #expect(feed.entries.last?.authors == ["La rédaction"])
    #expect(feed.entries.last?.language == .english)
    #expect(feed.entries.last?.isSummary == true)
    #expect(feed.findings.isEmpty)
  }

  @Test(
    arguments: [
      ("<content>a &lt;b&gt; c</content>", "a <b> c", false),
      ("<content type='text'>a &lt;b&gt; c</content>", "a <b> c", false),
      ("<content type='html'>a &lt;b>c&lt;/b></content>", "a <b>c</b>", true),
      (
        "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>A &amp; é</p></div></content>",
        "<div xmlns='http://www.w3.org/1999/xhtml'><p>A &amp; é</p></div>", true
      ),
      ("<content type='image/png'>iVBORw0KGgo=</content><summary>Image</summary>", "Image", false),
      ("<content src='http://e.org/1' type='text/html'/><summary>Là</summary>", "Là", false),
      ("<content type='text/html' mode='base64'>PHA+T3VpPC9wPg==</content>", "<p>Oui</p>", true),
      (
        "<content type='xhtml'><div><entry><title>x</title></entry></div></content>",
        "<div><entry><title>x</title></entry></div>", true
      ),
    ] as [(String, String, Bool)])
  func readsContentByItsType(fields: String, content: String, isMarkup: Bool) throws {
    let entry = try Self.entry(fields)
    #expect(entry.content == content)
    #expect(entry.contentIsMarkup == isMarkup)
  }

  @Test func readsAtom03() throws {
    let entry = try Self.entry(
      """
      <title mode="escaped" type="text/html">L&amp;eacute;a</title><issued>2004-01-01</issued>
      <modified>2004-01-02</modified><created>2003-01-01</created>
      <content type="text/html" mode="escaped">&lt;p&gt;Oui&lt;/p&gt;</content>
      """, root: "<feed version='0.3' xmlns='http://purl.org/atom/ns#'>")
    #expect(entry.title == "Léa")
    #expect(entry.published?.iso == "2004-01-01")
    #expect(entry.modified?.iso == "2004-01-02")
    #expect(entry.content == "<p>Oui</p>")
  }

  @Test func readsAnEntryThatStandsAlone() throws {
    let text = "<entry xmlns='http://www.w3.org/2005/Atom'><title>Seul</title><id>x</id></entry>"
    let feed = try FeedReader.read(Array(text.utf8))
    #expect(feed.entries.map(\.title) == ["Seul"])
  }

  @Test(arguments: [
    ("<link href='a' type='application/pdf'/><link href='b' type='text/html'/>", "b"),
    ("<link rel='related' href='a'/>", nil), ("<link rel='self' href='a'/>", nil),
    ("<link rel='http://www.iana.org/assignments/relation/alternate' href='a'/>", "a"),
    ("<link rel='enclosure'>a</link><link rel='alternate'>b</link>", "b"),
  ])
  func choosesTheLinkToThePage(fields: String, url: String?) throws {
    #expect(try Self.entry(fields).url == url)
  }
}
