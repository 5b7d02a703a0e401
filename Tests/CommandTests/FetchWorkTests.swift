import Chancery
import ChanceryFetch
import ChanceryIngest
import ChanceryStore
import ChanceryTestSupport
import ChanceryText
import Foundation
import Testing

@testable import chancery

/// From addresses to articles in the store, with a server of the test's own.
@Suite final class FetchWorkTests {
  private let path = NSTemporaryDirectory() + "chancery-fetch-\(UUID().uuidString).db"

  deinit { for ending in ["", "-wal", "-shm"] { unlink(path + ending) } }

  /// Counts without a word.
  private final class Silence: ProgressReporter {
    var counts = ImportCounts()
    func added(_ record: ArticleRecord, _ counts: ImportCounts) {}
    func known(_ origin: RawArticle.Origin, _ counts: ImportCounts) {}
    func refused(_ input: SetAside, _ counts: ImportCounts) {}
    func passedOver(_ records: PassedOver, _ counts: ImportCounts) {}
    func finish(_ counts: ImportCounts, isCutOff: Bool) { self.counts = counts }
  }

  private func store() throws -> Store { try Store(at: path, for: .reading) }

  /// Fetches into the store.
  @discardableResult
  private func fetch(
    _ addresses: [String], follow: Bool = false, again: Bool = false
  ) throws -> ImportCounts {
    var settings = Fetcher.Settings(userAgent: "Chancery/test")
    settings.delay = .zero
    settings.allowsPrivate = true
    let silence = Silence()
    let destination = try Destination(
      settings: try Settings(flags: [.store: path]), isDry: false)
    let work = ImportWork(
      pipeline: Pipeline(), destination: destination, progress: Progress(reporter: silence))
    var queue = FetchQueue(limit: 100)
    let refused = queue.take(addresses)
    let fetching = FetchWork(
      fetcher: Fetcher(settings: settings), ingestor: Ingestor(), work: work,
      isFollowing: follow, isAgain: again)
    _ = try fetching.run(&queue, refused: refused)
    return silence.counts
  }

  /// A site with a feed of two pages, a list, a text and an address that moved.
  private func site() throws -> LoopbackServer {
    try LoopbackServer { request in
      switch request.target {
      case "/text":
        .init(
          headers: ["Content-Type": "text/plain; charset=windows-1251", "ETag": "\"t\""],
          bytes: Array("Un: ".utf8) + [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2])
      case "/moved": .redirect(to: "/text")
      case "/feed":
        .init(
          type: "application/rss+xml",
          body: "<rss><channel><item><link>/p1</link></item><item><link>p2</link></item>"
            + "<item><link>mailto:x@a.example</link></item></channel></rss>")
      case "/list":
        .init(type: "text/xml", body: "<opml><outline xmlUrl='/feed'/></opml>")
      case "/empty": .init(type: "text/xml", body: "<opml></opml>")
      case "/page":
        .init(
          headers: ["Content-Type": "text/html; charset=windows-1251"],
          bytes: Array("<!DOCTYPE html><p>".utf8) + [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2])
      case "/full":
        request.headers["if-none-match"] == "\"f\""
          ? .init(status: 304, bytes: [])
          : .init(
            headers: ["Content-Type": "text/xml", "ETag": "\"f\""], bytes: Array(Self.full.utf8))
      case "/atom": .init(type: "application/atom+xml", body: Self.atom)
      case "/json": .init(type: "application/feed+json", body: Self.json)
      case "/p1", "/p2": .init(type: "text/plain", body: "Page \(request.target).")
      case "/tagged":
        request.headers["if-none-match"] == "\"t\""
          ? .init(status: 304, bytes: [])
          : .init(headers: ["Content-Type": "text/plain", "ETag": "\"t\""], bytes: [0x61])
      default: .init(status: 404)
      }
    }
  }

  private static let full = """
    <rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Le Journal</title>
    <item><link>/un#a</link><content:encoded>&lt;p>Le ministre a démissionné.</content:encoded></item>
    <item><link>/rien</link></item>
    <item><link>ftp://a.example/</link><description>Un résumé.</description></item></channel></rss>
    """

  private static let atom = """
    <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">
    <entry><link href="/self" rel="self"/><link href="p1"/><summary>Court.</summary></entry>
    <entry><link href="/page"/></entry></feed>
    """

  private static let json = """
    {"version": "https://jsonfeed.org/version/1.1", "items": [
    {"id": "1", "url": "/p1", "content_text": "Oui."}, {"id": "2", "url": "p2"}, {"id": "3"}]}
    """

  @Test func keepsAPageOfHTMLAsItIs() throws {
    let server = try site()
    defer { server.stop() }
    #expect(try fetch([server.address("/page")]).new == 1)
    let header = try #require(try store().article(named: "1")).record.header
    #expect(header.mediaType == .html)
    #expect(header.url == server.address("/page"))
    #expect(header.retrieved?.hasSuffix("Z") == true)
    #expect(try store().article(named: "1")?.record.text.contains("Привет") == true)
  }

  @Test func keepsTheEntriesOfAFeedWithTheirPlacesAndAddresses() throws {
    let server = try site()
    defer { server.stop() }
    let address = server.address("/full")
    let first = try fetch([address])
    #expect(first.new == 2)
    #expect(first.refused == 1)
    let headers = try ["1", "2"].compactMap { try store().article(named: $0)?.record.header }
    #expect(headers.map(\.origin.name) == ["\(address)#1", "\(address)#3"])
    #expect(headers.map(\.url) == [server.address("/un#a"), address])
    #expect(headers.map(\.mediaType) == [.html, .plainText])
    #expect(headers.allSatisfy { $0.retrieved != nil && $0.site == "Le Journal" })
    #expect(try store().problems().map(\.origin.name) == ["\(address)#2"])
    let second = try fetch([address])
    #expect(second.known == 1)
    #expect(second.new + second.refused == 0)
    #expect(try store().fetched(address)?.status == 304)
  }

  @Test(arguments: [("/atom", ["/p1", "/page"]), ("/json", ["/p1", "/p2"])])
  func followsFeedsOfEachKindToTheirPages(feed: String, pages: [String]) throws {
    let server = try site()
    defer { server.stop() }
    let counts = try fetch([server.address(feed)], follow: true)
    #expect(counts.new == 2)
    #expect(counts.refused == 0)
    #expect(server.targets == [feed] + pages)
    #expect(try fetch([server.address(feed)], follow: true).known == 2)
  }

  @Test func keepsTheEntriesOfAJSONFeed() throws {
    let server = try site()
    defer { server.stop() }
    let counts = try fetch([server.address("/json")])
    #expect(counts.new == 1)
    #expect(counts.refused == 2)
    let header = try #require(try store().article(named: "1")).record.header
    #expect(header.origin.name == server.address("/json") + "#1")
    #expect(header.url == server.address("/p1"))
  }

  @Test func readsTheFeedsOfAListInAFile() throws {
    let server = try site()
    defer { server.stop() }
    let list = path + ".opml"
    defer { unlink(list) }
    let text = "<opml><outline xmlUrl='\(server.address("/json"))'/></opml>"
    try Data(text.utf8).write(to: URL(filePath: list))
    #expect(try fetch([list], follow: true).new == 2)
    #expect(server.targets == ["/json", "/p1", "/p2"])
  }

  @Test func keepsAPageWithItsAddressAndTime() throws {
    let server = try site()
    defer { server.stop() }
    #expect(try fetch([server.address("/moved")]).new == 1)
    let article = try #require(try store().article(named: "1"))
    #expect(article.record.header.origin.name == server.address("/moved"))
    #expect(article.record.header.url == server.address("/text"))
    #expect(article.record.header.retrieved?.hasSuffix("Z") == true)
    #expect(article.record.text == "Un: Привет")
  }

  @Test func asksForNewsOfWhatItKnows() throws {
    let server = try site()
    defer { server.stop() }
    let address = server.address("/tagged")
    #expect(try fetch([address]).new == 1)
    #expect(try fetch([address]).known == 1)
    #expect(try store().fetched(address)?.status == 304)
    #expect(try store().fetched(address)?.etag == "\"t\"")
    #expect(try fetch([address], again: true).known == 1)
    #expect(try store().fetched(address)?.status == 200)
  }

  @Test func followsListsToFeedsAndFeedsToPages() throws {
    let server = try site()
    defer { server.stop() }
    let counts = try fetch([server.address("/list")], follow: true)
    #expect(counts.new == 2)
    #expect(counts.refused == 1)
    #expect(server.targets == ["/list", "/feed", "/p1", "/p2"])
    #expect(try store().problems().map(\.code) == ["scheme"])
    let second = try fetch([server.address("/list")], follow: true)
    #expect(second.known == 2)
    #expect(server.targets.suffix(2) == ["/list", "/feed"])
  }

  @Test func keepsTheReasonOfWhatItCannotFetch() throws {
    let server = try site()
    defer { server.stop() }
    let counts = try fetch([
      server.address("/gone"), server.address("/empty"), "ftp://a.example/", server.address("/p1"),
    ])
    #expect(counts.refused == 3)
    #expect(counts.new == 1)
    #expect(try store().problems().map(\.code) == ["scheme", "status", "empty"])
    #expect(try store().fetched(server.address("/gone")) == nil)
  }
}
