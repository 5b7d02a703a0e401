import ChanceryTestSupport
import Foundation
import Testing

@testable import ChanceryFetch

/// What is refused or cut, from whatever a server does.
@Suite struct FetchLimitTests {
  @Test(arguments: [
    "http://127.0.0.1:9/", "http://2130706433:9/", "http://0x7f000001:9/", "http://0177.0.0.1:9/",
    "http://127.1:9/", "http://[::1]:9/", "http://[::ffff:127.0.0.1]:9/", "http://localhost:9/",
    "http://LOCALHOST:9/", "http://0.0.0.0:9/", "http://0:9/", "http://10.1.2.3:9/",
    "http://192.168.1.1:9/", "http://169.254.169.254/latest/meta-data/", "http://[fe80::1]:9/",
    "http://[fc00::1]:9/", "http://[64:ff9b::7f00:1]:9/", "http://[2002:7f00:1::]:9/",
    "http://224.0.0.1:9/", "http://[ff02::1]:9/", "http://203.0.113.1:9/",
  ])
  func refusesHostsThatAreNotOfTheInternet(text: String) throws {
    let fetcher = makeFetcher { $0.allowsPrivate = false }
    let address = try FetchAddress(text)
    let problem = #expect(throws: FetchProblem.self) { try fetcher.fetch(address) }
    #expect(problem?.code == "refused-address", "\(problem?.description ?? "")")
  }

  @Test(arguments: ["http://169.254.169.254/", "http://0.0.0.0/", "http://224.0.0.1/"])
  func refusesTheseEvenWhenPrivateHostsAreAllowed(text: String) throws {
    let address = try FetchAddress(text)
    let problem = #expect(throws: FetchProblem.self) { try makeFetcher().fetch(address) }
    #expect(problem?.code == "refused-address")
  }

  @Test func refusesTheHostOfEachConnectionAndNotOfTheFirstAlone() throws {
    try withServer { _ in
      .redirect(to: "http://169.254.169.254/")
    } _: { server in
      let problem = #expect(throws: FetchProblem.self) {
        try makeFetcher().page(server.address("/"))
      }
      #expect(problem == .refusedAddress("169.254.169.254", .linkLocal))
    }
  }

  @Test func asksNobodyOnThisMachineWhenItIsRefused() throws {
    try withServer { _ in
      .init(body: "secret")
    } _: { server in
      let fetcher = makeFetcher { $0.allowsPrivate = false }
      #expect(throws: FetchProblem.refusedAddress("127.0.0.1", .loopback)) {
        try fetcher.page(server.address("/"))
      }
      #expect(server.requests.isEmpty)
    }
  }

  @Test func holdsTheSizeLimit() throws {
    try withServer { request in
      .init(bytes: [UInt8](repeating: 0x61, count: request.target == "/fits" ? 1_000 : 1_001))
    } _: { server in
      let fetcher = makeFetcher { $0.maximumBytes = 1_000 }
      let page = try fetcher.page(server.address("/fits"))
      #expect(page.content.count == 1_000)
      #expect(throws: FetchProblem.tooLarge(limit: 1_000)) {
        try fetcher.page(server.address("/a"))
      }
    }
  }

  @Test func countsBytesAfterDecompression() throws {
    let small = try gzip(1_000)
    let bomb = try gzip(64 << 20)
    #expect(bomb.count < 100_000)
    try withServer { request in
      .init(
        headers: ["Content-Encoding": "gzip", "Content-Type": "text/html"],
        bytes: request.target == "/bomb" ? bomb : small)
    } _: { server in
      let fetcher = makeFetcher { $0.maximumBytes = 1 << 20 }
      let page = try fetcher.page(server.address("/a"))
      #expect(page.content.count == 1_000)
      #expect(throws: FetchProblem.tooLarge(limit: 1 << 20)) {
        try fetcher.page(server.address("/bomb"))
      }
    }
  }

  @Test func waitsNoLongerThanItsLimit() throws {
    try withServer { request in
      request.target == "/slow" ? .init(bytes: [1], pause: 5) : .init(status: 404)
    } _: { server in
      let fetcher = makeFetcher { $0.wholeTime = .milliseconds(400) }
      let time = try ContinuousClock().measure {
        let address = try FetchAddress(server.address("/slow"))
        #expect(throws: FetchProblem.timedOut) { try fetcher.fetch(address) }
      }
      #expect(time < .seconds(4))
    }
  }

  @Test func takesNoEndlessHeader() throws {
    let line = String(repeating: "a", count: 60_000)
    let headers = Dictionary(uniqueKeysWithValues: (0..<8).map { ("X-\($0)", line) })
    try withServer { request in
      request.target == "/a" ? .init(headers: headers, bytes: [1]) : .init(status: 404)
    } _: { server in
      let address = try FetchAddress(server.address("/a"))
      let problem = #expect(throws: FetchProblem.self) { try makeFetcher().fetch(address) }
      #expect(problem?.code == "transfer")
    }
  }

  @Test func saysThatNobodyIsThere() throws {
    let server = try LoopbackServer { _ in .init() }
    server.stop()
    usleep(50_000)
    let address = try FetchAddress(server.address("/"))
    let problem = #expect(throws: FetchProblem.self) { try makeFetcher().fetch(address) }
    #expect(problem?.code == "no-connection")
  }

  /// So many zeros, compressed.
  private func gzip(_ count: Int) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "head -c \(count) /dev/zero | gzip -9"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    defer { process.waitUntilExit() }
    return Array(pipe.fileHandleForReading.readDataToEndOfFile())
  }
}
