import ChanceryTestSupport
import Testing

@testable import ChanceryFetch

/// What comes for an address, from a server of the test's own.
@Suite struct FetcherTests {
  @Test func fetchesAPageWithAllThatIsSaidOfIt() throws {
    try withServer { _ in
      .init(
        headers: [
          "Content-Type": "Text/HTML; Charset=\"windows-1252\"", "ETag": "\"v1\"",
          "Last-Modified": "Tue, 24 Nov 2026 08:00:00 GMT",
        ], bytes: [0x63, 0xE9])
    } _: { server in
      let page = try makeFetcher().page(server.address("/a?b"))
      #expect(page.content == [0x63, 0xE9])
      #expect(page.status == 200)
      #expect(page.mediaType == "text/html")
      #expect(page.charset == "windows-1252")
      #expect(page.validators.etag == "\"v1\"")
      #expect(page.validators.lastModified == "Tue, 24 Nov 2026 08:00:00 GMT")
      #expect(page.retrieved.count == 20 && page.retrieved.hasSuffix("Z"))
      #expect(server.requests.map(\.target) == ["/robots.txt", "/a?b"])
      #expect(server.requests.allSatisfy { $0.headers["user-agent"] == "Chancery/test" })
      #expect(server.requests.allSatisfy { $0.headers["cookie"] == nil })
    }
  }

  @Test func asksWhetherWhatItKnowsStillHolds() throws {
    try withServer { request in
      request.headers["if-none-match"] == "\"v1\"" && request.headers["if-modified-since"] == "then"
        ? .init(status: 304, bytes: []) : .init(body: "new")
    } _: { server in
      let address = try FetchAddress(server.address("/"))
      let known = Validators(etag: "\"v1\"", lastModified: "then")
      let fetcher = makeFetcher()
      #expect(try fetcher.fetch(address, unlessStill: known).isUnchanged)
      #expect(try fetcher.fetch(address).content == Array("new".utf8))
      #expect(try !fetcher.fetch(address, unlessStill: Validators(etag: "v2")).isUnchanged)
    }
  }

  @Test(arguments: ["a\r\nX: y", "", "a\u{7F}", String(repeating: "a", count: 2_000)])
  func sendsNoValidatorThatCouldBreakALine(value: String) {
    #expect(Validators(etag: value, lastModified: value).isEmpty)
  }

  @Test func followsWhereAnAddressLeads() throws {
    try withServer { request in
      switch request.target {
      case "/a": .redirect(to: "/b?x")
      case "/b?x": .redirect(to: "c#d")
      case "/loop": .redirect(to: "/loop")
      case "/file": .redirect(to: "file:///etc/passwd")
      case "/login": .redirect(to: "http://u:p@127.0.0.1/")
      case "/nowhere": .init(status: 302, bytes: [])
      default: .init(body: "end")
      }
    } _: { server in
      let fetcher = makeFetcher { $0.maximumRedirects = 4 }
      let page = try fetcher.page(server.address("/a"))
      #expect(page.address.text == server.address("/c"))
      #expect(page.requested.text == server.address("/a"))
      for (path, problem) in [
        ("/loop", FetchProblem.redirects(limit: 4)), ("/file", .scheme("file")),
        ("/login", .credentials), ("/nowhere", .status(302)),
      ] {
        #expect(throws: problem) { try fetcher.page(server.address(path)) }
      }
      #expect(server.targets.filter { $0 == "/loop" }.count == 5)
    }
  }

  @Test(arguments: [400, 403, 404, 410, 429, 500, 503, 304])
  func saysWithWhichStatusItWasRefused(status: Int) throws {
    try withServer {
      $0.target == "/a" ? .init(status: status) : .init(status: 404)
    } _: { server in
      #expect(throws: FetchProblem.status(status)) {
        try makeFetcher().page(server.address("/a"))
      }
    }
  }

  @Test(arguments: [
    "image/png", "application/pdf", "application/octet-stream", "video/mp4", "text/css", "x",
    "image/svg+xml",
  ])
  func takesNoOtherTypes(type: String) throws {
    try withServer { _ in
      .init(type: type, body: "x")
    } _: { server in
      #expect(throws: FetchProblem.type(type)) {
        try makeFetcher().page(server.address("/a"))
      }
    }
  }

  @Test(arguments: [
    "text/html", "application/xhtml+xml", "text/plain;charset=x", "application/rss+xml",
    "application/atom+xml", "application/feed+json", "application/json", "text/xml", "",
    "application/opml+xml",
  ])
  func takesPagesFeedsAndText(type: String) throws {
    try withServer { request in
      let headers = type.isEmpty ? [:] : ["Content-Type": type]
      return request.target == "/a" ? .init(headers: headers, bytes: [0x78]) : .init(status: 404)
    } _: { server in
      let page = try makeFetcher().page(server.address("/a"))
      #expect(page.content == [0x78])
    }
  }

  @Test func leavesAHostInPeace() throws {
    try withServer { _ in
      .init(body: "x")
    } _: { server in
      let fetcher = makeFetcher { $0.delay = .milliseconds(200) }
      let clock = ContinuousClock()
      let time = try clock.measure {
        for path in ["/a", "/b"] { _ = try fetcher.page(server.address(path)) }
      }
      // robots.txt and the two pages: two waits.
      #expect(time >= .milliseconds(400))
    }
  }

  @Test func stopsWhenTheUserWantsTo() throws {
    try withServer { _ in
      .init(headers: [:], bytes: [1], pause: 5)
    } _: { server in
      let clock = ContinuousClock()
      let end = clock.now + .milliseconds(300)
      var settings = Fetcher.Settings(userAgent: "x")
      settings.allowsPrivate = true
      let fetcher = Fetcher(settings: settings) { clock.now > end }
      let time = try clock.measure {
        let address = try FetchAddress(server.address("/"))
        #expect(throws: FetchProblem.cancelled) { try fetcher.fetch(address) }
      }
      #expect(time < .seconds(4))
    }
  }
}
