import ChanceryFetch
import ChanceryTestSupport

/// A fetcher for the tests: no delay, short limits, allowed to ask this machine and nobody else.
func makeFetcher(_ change: (inout Fetcher.Settings) -> Void = { _ in }) -> Fetcher {
  var settings = Fetcher.Settings(userAgent: "Chancery/test")
  settings.delay = .zero
  settings.connectTime = .seconds(5)
  settings.wholeTime = .seconds(10)
  settings.allowsPrivate = true
  change(&settings)
  return Fetcher(settings: settings)
}

/// Runs a test against a server of its own.
func withServer(
  _ answer: @escaping @Sendable (LoopbackServer.Request) -> LoopbackServer.Answer,
  _ body: (LoopbackServer) throws -> Void
) throws {
  let server = try LoopbackServer { request in
    // A site without rules, unless the test gives some.
    let own = answer(request)
    return request.target == "/robots.txt" && own.status == 200
      && own.headers["Content-Type"] != "text/plain" ? .init(status: 404) : own
  }
  defer { server.stop() }
  try body(server)
}

extension Fetcher {
  /// Fetches an address that is written down.
  func page(_ address: String) throws -> FetchedPage { try fetch(FetchAddress(address)) }
}
