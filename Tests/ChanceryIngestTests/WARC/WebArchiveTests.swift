import ChanceryIngest
import ChanceryText
import Testing

/// Articles from web archives: what is a page, what is passed over, what is said about it.
@Suite struct WebArchiveTests {
  private static func items(
    _ records: [String], named name: String = "a.warc", _ settings: Ingestor.Settings = .init()
  ) -> Items {
    Items(records.joined(), named: name, settings)
  }

  @Test func makesAnArticleOfAPage() throws {
    let items = Self.items([ArchiveText.response(ArchiveText.http())])
    let article = try #require(items.articles.first)
    #expect(article.text == ArchiveText.page)
    #expect(article.mediaType == .html)
    #expect(article.origin.label == "a.warc@0")
    #expect(article.metadata.url == "http://e.org/a")
    #expect(article.retrieved == "2022-09-16T08:30:00Z")
    #expect(article.findings.isEmpty)
    #expect(items.all.count == 1)
  }

  @Test(arguments: [
    ("text/html", true), ("application/xhtml+xml", true), ("text/plain", true), ("", true),
    ("TEXT/HTML;charset=x", true), ("image/png", false), ("application/json", false),
    ("text/css", false),
  ])
  func readsPagesAndTexts(type: String, isPage: Bool) {
    let record = ArchiveText.response(ArchiveText.http(type: type))
    #expect(Self.items([record]).articles.count == (isPage ? 1 : 0))
  }

  @Test(arguments: [("200 OK", 1), ("200", 1), ("", 1), ("301 Moved", 0), ("404", 0), ("206", 0)])
  func readsAnswersThatSucceeded(status: String, articles: Int) {
    let record = ArchiveText.response(ArchiveText.http(status: status))
    #expect(Self.items([record]).articles.count == articles)
  }

  @Test(arguments: [
    ("resource", "http://e.org/a", "text/html", 1), ("resource", "http://e.org/a", "image/png", 0),
    ("resource", "metadata://gnu.org/log", "text/plain", 0),
    ("conversion", "http://e.org/a", "text/plain", 1),
    ("request", "http://e.org/a", "text/html", 0),
    ("metadata", "http://e.org/a", "text/plain", 0), ("warcinfo", "", "text/plain", 0),
    ("response", "dns:e.org", "text/dns", 0), ("continuation", "http://e.org/a", "text/html", 0),
    ("quatsch", "http://e.org/a", "text/html", 0),
  ])
  func readsCapturesOnly(type: String, target: String, contentType: String, articles: Int) {
    let record = ArchiveText.record(
      type, target: target, "Ein Text ohne Auszeichnung.", contentType: contentType)
    #expect(Self.items([record]).articles.count == articles)
  }

  @Test func countsWhatItPassesOver() throws {
    let items = Self.items([
      ArchiveText.record("warcinfo", "x"), ArchiveText.response(ArchiveText.http()),
      ArchiveText.response(ArchiveText.http(type: "image/png")),
      ArchiveText.response(ArchiveText.http(type: "image/gif")),
      ArchiveText.response(ArchiveText.http(status: "404")), ArchiveText.record("revisit", ""),
    ])
    let passed = try #require(items.passedOver.first)
    #expect(PassedOver.Reason.allCases.map { passed[$0] } == [1, 2, 1, 1])
    #expect(passed.total == 5)
    #expect(passed.origin.name == "a.warc")
    #expect(items.all.count == 2)
  }

  @Test func saysThatThereAreNoPages() {
    let items = Self.items([ArchiveText.record("warcinfo", "x")])
    #expect(items.aside.map(\.code) == ["no-pages"])
    #expect(Self.items(["\r\n"], named: "b.warc").aside.map(\.code) == ["no-pages"])
    #expect(Self.items([""], named: "b.warc").aside.map(\.code) == ["empty"])
  }

  @Test(arguments: [
    ["WARC-Refers-To: <urn:uuid:response>"], ["WARC-Payload-Digest: sha1:ABC"],
    ["WARC-Refers-To-Target-URI: http://e.org/a", "WARC-Refers-To-Date: 2022-09-16T08:30:00Z"],
  ])
  func findsThePageThatARevisitMeans(fields: [String]) {
    let first = ArchiveText.response(
      ArchiveText.http(), fields: ["WARC-Payload-Digest: sha1:ABC"])
    let again = ArchiveText.record("revisit", target: "http://e.org/b", "", fields: fields)
    let items = Self.items([first, again])
    #expect(items.articles.map(\.metadata.url) == ["http://e.org/a", "http://e.org/b"])
    #expect(Set(items.articles.map(\.text)) == [ArchiveText.page])
    #expect(items.passedOver.isEmpty)
  }

  @Test func forgetsOldPagesAndCountsTheirRevisits() {
    let pages = (0..<40).map { number in
      ArchiveText.response(
        target: "http://e.org/\(number)", ArchiveText.http("<html>\(number)"),
        fields: ["WARC-Payload-Digest: sha1:\(number)"])
    }
    let revisits = (0..<40).map {
      ArchiveText.record("revisit", "", fields: ["WARC-Payload-Digest: sha1:\($0)"])
    }
    let limits = Ingestor.ArchiveLimits(maximumRevisitBytes: 11_000)
    let items = Self.items(pages + revisits, .init(archives: limits))
    #expect(items.articles.count == 50)
    #expect(items.passedOver.first?[.revisit] == 30)
  }

  @Test func stopsWhereRevisitsMultiplyAPage() {
    let page = ArchiveText.response(
      ArchiveText.http(String(repeating: "<p>Le ministre", count: 70_000)))
    let again = ArchiveText.record("revisit", "", fields: ["WARC-Refers-To: <urn:uuid:response>"])
    let limits = Ingestor.ArchiveLimits(maximumRatio: 2)
    let items = Self.items(
      [page, String(repeating: again, count: 1_000)], .init(archives: limits))
    #expect(items.aside.map(\.code) == ["unpacks-too-large"])
    #expect((10...20).contains(items.articles.count))
  }

  @Test func undoesChunksAndEncodings() throws {
    let packed = Packing.gzip(ArchiveText.page)
    let chunked =
      Array("\(String(packed.count, radix: 16))\r\n".utf8) + packed + Array("\r\n0\r\n\r\n".utf8)
    let record = ArchiveText.record(
      body: chunked, fields: ["Transfer-Encoding: chunked", "Content-Encoding: gzip"])
    let article = try #require(Items(.bytes(record, named: "a.warc")).articles.first)
    #expect(article.text == ArchiveText.page)
  }

  @Test func namesWhatKeepsAPageFromBeingRead() {
    let brotli = ArchiveText.record(body: [0x8B, 2, 0x80], fields: ["Content-Encoding: br"])
    let empty = ArchiveText.record(body: [], fields: [])
    let items = Items(.bytes(brotli + empty, named: "a.warc"))
    #expect(items.aside.map(\.code) == ["unknown-encoding", "empty"])
    #expect(items.aside.map(\.origin.name)[1] == "a.warc@\(brotli.count)")
  }

  @Test func passesOverAnImageThatIsCalledAPage() {
    let image = ArchiveText.record(body: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], fields: [])
    #expect(Items(.bytes(image, named: "a.warc")).passedOver.first?[.otherMedia] == 1)
  }

  @Test func holdsPagesToTheSizeOfAnArticle() {
    let page = ArchiveText.response(ArchiveText.http())
    let long = ArchiveText.response(
      ArchiveText.http(ArchiveText.page + String(repeating: "x", count: 99)))
    let huge = ArchiveText.response(
      ArchiveText.http(String(repeating: "x", count: 200_000)))
    let image = ArchiveText.response(
      ArchiveText.http(String(repeating: "x", count: 200_000), type: "image/png"))
    let items = Self.items([page, long, huge, image, page], .init(maximumArticleBytes: 100))
    #expect(items.articles.count == 2)
    #expect(items.aside.map(\.code) == ["too-large", "too-large"])
    #expect(items.passedOver.first?[.otherMedia] == 1)
  }

  @Test func saysWhichArticlesAreDamaged() throws {
    let bad = ArchiveText.response(ArchiveText.http(), length: "100")
    let article = try #require(Self.items([bad, bad]).articles.first)
    #expect(article.text == ArchiveText.page)
    #expect(article.findings.map(\.code.rawValue) == ["damaged-record"])
    let cut = ArchiveText.response(ArchiveText.http(), fields: ["WARC-Truncated: length"])
    #expect(Self.items([cut]).articles.first?.findings.count == 1)
  }

  @Test func isKnownByItsContentAndReadFromAStream() {
    let record = ArchiveText.response(ArchiveText.http())
    #expect(Items(record, named: "stdin").articles.count == 1)
    #expect(Items(record, named: "a.txt").articles.count == 1)
    for packed in [Packing.gzip(record), Packing.zstd(record)] {
      #expect(Items(.bytes(packed, named: "stdin")).articles.count == 1)
    }
  }

  @Test func endsWhenTheReceiverThrows() {
    struct Enough: Error {}
    let record = ArchiveText.response(ArchiveText.http())
    #expect(throws: Enough.self) {
      let input = IngestInput.bytes(Array((record + record).utf8), named: "a.warc")
      try Ingestor().ingest(input) { (_) throws(Enough) in throw Enough() }
    }
  }
}
