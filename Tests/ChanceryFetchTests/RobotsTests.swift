import ChanceryTestSupport
import Testing

@testable import ChanceryFetch

/// How a site's robots.txt is asked for and obeyed.
@Suite struct RobotsTests {
  /// A server with that robots.txt and a page at every other address.
  private func withRobots(
    _ robots: LoopbackServer.Answer, _ body: (LoopbackServer, Fetcher) throws -> Void
  ) throws {
    let server = try LoopbackServer { request in
      switch request.target {
      case "/robots.txt": robots
      case "/moved": .init(type: "text/plain", body: "User-agent: *\nDisallow: /no")
      case "/leads": .redirect(to: "/no")
      default: .init(body: "page")
      }
    }
    defer { server.stop() }
    try body(server, makeFetcher())
  }

  @Test func fetchesNothingThatIsForbidden() throws {
    let robots = LoopbackServer.Answer(
      type: "text/plain", body: "User-agent: *\nDisallow: /no\nUser-agent: x\nDisallow: /")
    try withRobots(robots) { server, fetcher in
      _ = try fetcher.page(server.address("/yes"))
      for path in ["/no", "/leads"] {
        #expect(throws: FetchProblem.robots) { try fetcher.page(server.address(path)) }
      }
      #expect(throws: FetchProblem.robots) {
        try fetcher.check(FetchAddress(server.address("/no")))
      }
      #expect(server.targets == ["/yes", "/leads"])
      #expect(server.requests.filter { $0.target == "/robots.txt" }.count == 1)
    }
  }

  @Test(arguments: [400, 401, 403, 404, 410, 429])
  func takesAMissingFileForLeave(status: Int) throws {
    try withRobots(.init(status: status)) { server, fetcher in
      _ = try fetcher.page(server.address("/no"))
    }
  }

  @Test(arguments: [500, 502, 503])
  func takesABrokenServerForRefusal(status: Int) throws {
    try withRobots(.init(status: status)) { server, fetcher in
      #expect(throws: FetchProblem.robotsUnreadable("status \(status)")) {
        try fetcher.page(server.address("/yes"))
      }
      #expect(server.targets.isEmpty)
    }
  }

  @Test func followsWhereTheFileLeads() throws {
    try withRobots(.redirect(to: "/moved")) { server, fetcher in
      #expect(throws: FetchProblem.robots) { try fetcher.page(server.address("/no")) }
    }
    try withRobots(.redirect(to: "/robots.txt")) { server, fetcher in
      _ = try fetcher.page(server.address("/no"))
      #expect(server.requests.filter { $0.target == "/robots.txt" }.count == 6)
    }
  }

  @Test func readsTheBeginningOfAnEndlessFile() throws {
    let body = "User-agent: *\nDisallow: /no\n" + String(repeating: "#\n", count: 400_000)
    try withRobots(.init(type: "text/plain", body: body)) { server, fetcher in
      #expect(throws: FetchProblem.robots) { try fetcher.page(server.address("/no")) }
    }
  }

  @Test func waitsAsLongAsTheSiteAsksWithinABound() throws {
    let robots = LoopbackServer.Answer(
      type: "text/plain", body: "User-agent: *\nCrawl-delay: 1e300")
    try withRobots(robots) { server, _ in
      let fetcher = makeFetcher { $0.maximumDelay = .milliseconds(300) }
      let time = try ContinuousClock().measure {
        _ = try fetcher.page(server.address("/a"))
      }
      #expect(time >= .milliseconds(300) && time < .seconds(5))
    }
  }
}
