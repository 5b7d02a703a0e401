import ChanceryTestSupport
import Foundation
import Testing

/// `chancery fetch` against a server of the test's own; no test asks any other host.
@Suite struct FetchTests {
  private let command: Command

  init() throws { command = try Command() }

  private func withSite(_ body: (LoopbackServer) throws -> Void) throws {
    let server = try LoopbackServer { request in
      switch request.target {
      case "/robots.txt":
        .init(type: "text/plain", body: "User-agent: Chancery\nDisallow: /closed")
      case "/article": .init(type: "text/plain", body: Articles.french)
      case "/page": .init(body: "<!DOCTYPE html><title>a</title><p>\(Articles.english)</p>")
      case "/feed":
        .init(
          type: "application/atom+xml",
          body: "<feed><entry><link href='/page'/></entry><entry><link href='article'/>"
            + "<content>\(Articles.english)</content></entry></feed>")
      case "/hostile": .init(type: "text/plain", body: Articles.hostile)
      case "/slow": .init(headers: ["Content-Type": "text/plain"], bytes: [0x61], pause: 20)
      default: .init(status: 404)
      }
    }
    defer { server.stop() }
    try body(server)
  }

  private func fetch(_ arguments: String...) throws -> Command.Result {
    try command.run(["fetch", "--allow-private", "--delay", "0"] + arguments)
  }

  @Test func keepsWhatItFetched() throws {
    try withSite { server in
      let address = server.address("/article")
      let result = try fetch(address, "--json")
      #expect(result.status == 0, "\(result.errors)")
      #expect(result.lines.first?.contains("\"event\":\"new\"") == true)
      #expect(result.lines.first?.contains(address) == true)
      let shown = try command.run("show", "1", "--json").output
      #expect(shown.contains("\"url\":\"\(address)\""))
      #expect(shown.contains("\"retrieved\":\"20"))
      #expect(try fetch(address).errors.hasPrefix("1 read: 0 new, 1 known"))
      let agents = server.requests.compactMap { $0.headers["user-agent"] }
      #expect(agents.count == server.requests.count)
      #expect(agents.allSatisfy { $0.hasPrefix("Chancery/") })
    }
  }

  @Test func readsAFeedOrFollowsIt() throws {
    try withSite { server in
      let feed = server.address("/feed")
      let entries = try fetch(feed, "--json")
      #expect(entries.status == 3, "\(entries.errors)")
      let shown = try command.run("show", "1", "--json").output
      #expect(shown.contains("\"source\":\"\(feed)#2\""))
      #expect(shown.contains("\"url\":\"\(server.address("/article"))\""))
      let pages = try fetch(feed, "--follow", "--again")
      #expect(pages.errors.hasPrefix("2 read: 2 new"), "\(pages.errors)")
      #expect(server.targets == ["/feed", "/feed", "/page", "/article"])
    }
  }

  @Test func obeysRobotsAndSaysSo() throws {
    try withSite { server in
      let result = try fetch(server.address("/article"), server.address("/closed/a"))
      #expect(result.status == 3)
      #expect(result.errors.contains("is forbidden by the site's robots.txt"))
      #expect(server.targets == ["/article"])
      let problems = try command.run("problems", "--json").output
      #expect(problems.contains("\"code\":\"robots\""))
    }
  }

  @Test func rehearsesWithoutFetching() throws {
    try withSite { server in
      let result = try fetch(server.address("/article"), server.address("/closed"), "--dry-run")
      #expect(result.status == 3)
      #expect(result.output == "would fetch \(server.address("/article"))\n")
      #expect(server.targets.isEmpty)
      #expect(try fetch(server.address("/a"), "--dry-run", "--json").output.contains("\"allowed\""))
      #expect(!FileManager.default.fileExists(atPath: command.folder + "/chancery.db"))
    }
  }

  @Test func connectsToNothingPrivateUnlessAllowed() throws {
    try withSite { server in
      let result = try command.run("fetch", server.address("/article"))
      #expect(result.status == 4)
      #expect(result.errors.contains("--allow-private"))
      #expect(server.requests.isEmpty)
    }
  }

  @Test func usesTheProxyOfTheEnvironmentOnDemandAlone() throws {
    let proxy = try LoopbackServer { request in
      request.target.hasSuffix("/robots.txt")
        ? .init(status: 404) : .init(type: "text/plain", body: Articles.english)
    }
    defer { proxy.stop() }
    command.environment["http_proxy"] = proxy.address("")
    try withSite { server in
      let direct = try fetch(server.address("/article"))
      #expect(direct.status == 0)
      #expect(proxy.requests.isEmpty)
    }
    let result = try command.run("fetch", "http://a.example/x", "--use-proxy", "--delay", "0")
    #expect(result.status == 0, "\(result.errors)")
    #expect(proxy.requests.map(\.target) == ["http://a.example/robots.txt", "http://a.example/x"])
    let inside = try command.run("fetch", "http://10.0.0.1/", "http://[::1]/", "--use-proxy")
    #expect(inside.status == 4)
    #expect(proxy.requests.count == 2)
  }

  @Test func endsSoonWhenItIsInterrupted() throws {
    try withSite { server in
      let process = command.process([
        "fetch", "--allow-private", "--delay", "0", server.address("/slow"),
      ])
      process.standardError = FileHandle.nullDevice
      let clock = ContinuousClock()
      try process.run()
      while server.targets.isEmpty { usleep(20_000) }
      let start = clock.now
      process.interrupt()
      process.waitUntilExit()
      #expect(process.terminationStatus == 130)
      #expect(clock.now - start < .seconds(10))
    }
  }

  @Test(arguments: [
    ["fetch"], ["fetch", "https://a.example/", "--delay", "-1"],
    ["fetch", "https://a.example/", "--limit", "0"],
    ["fetch", "https://a.example/", "--delay", "nan"],
  ])
  func refusesWhatMakesNoSense(arguments: [String]) throws {
    #expect(try command.run(arguments).status == 2)
  }

  @Test func saysWhatIsNoAddress() throws {
    let result = try command.run("fetch", "file:///etc/passwd", "a.example")
    #expect(result.status == 4)
    #expect(result.errors.contains("set aside file:///etc/passwd: leads to “file”"))
    #expect(result.errors.contains("set aside a.example: is neither an address nor a file"))
  }
}
