/// Fetches pages and feeds from the web, politely and from nowhere else.
///
/// ```swift
/// let fetcher = Fetcher(settings: .init(userAgent: "Chancery/1.0"))
/// let answer = try fetcher.fetch(FetchAddress("https://example.org/"))
/// answer.content.count, answer.charset
/// ```
///
/// Every step to another address is a request of its own: its scheme is looked at, its site's
/// robots.txt is asked, its host is waited for, and the address that its name gives is refused at
/// the moment of connecting when it is not of the internet. There is one request at a time.
public final class Fetcher {
  /// What was set.
  public let settings: Settings
  private let transfer: Transfer
  private let robots: RobotsCache
  private var pace = Pace()

  /// Makes a fetcher, which keeps connections and each site's robots.txt until it goes.
  ///
  /// - Parameters:
  ///   - settings: Limits and manners.
  ///   - isCancelled: Whether to stop; asked several times a second.
  public init(settings: Settings, isCancelled: @escaping () -> Bool = { false }) {
    self.settings = settings
    transfer = Transfer(settings: settings, isCancelled: isCancelled)
    robots = RobotsCache()
  }

  /// Fetches what an address leads to.
  ///
  /// - Parameters:
  ///   - address: The address.
  ///   - known: What the server gave with an earlier answer; when nothing has changed since, the
  ///     answer has no content and says so.
  /// - Returns: The answer, whose status is 200 to 299, or 304.
  /// - Throws: ``FetchProblem``.
  public func fetch(
    _ address: FetchAddress, unlessStill known: Validators = Validators()
  ) throws(FetchProblem) -> FetchedPage {
    var current = address
    for _ in 0...settings.maximumRedirects {
      let request = Transfer.Request(
        address: current, validators: known, limit: settings.maximumBytes, typesMatter: true)
      try obeyRobots(current)
      let response = try get(request)
      if let next = response.redirect {
        current = try current.resolving(next)
        continue
      }
      let isUnchanged = response.status == 304 && !known.isEmpty
      guard isUnchanged || (200..<300).contains(response.status) else {
        throw .status(response.status)
      }
      return FetchedPage(
        requested: address, address: current, response: response, retrieved: Timestamp.now)
    }
    throw .redirects(limit: settings.maximumRedirects)
  }

  /// Asks whether an address may be fetched, without fetching it.
  ///
  /// - Parameter address: The address; its site's robots.txt is fetched.
  /// - Throws: ``FetchProblem``, such as ``FetchProblem/robots``.
  public func check(_ address: FetchAddress) throws(FetchProblem) { try obeyRobots(address) }

  /// Looks the address up in its site's robots.txt, which is fetched once.
  private func obeyRobots(_ address: FetchAddress) throws(FetchProblem) {
    switch try robots.verdict(on: address, fetchedBy: get) {
    case .allowed: return
    case .forbidden: throw .robots
    case .unreadable(let reason): throw .robotsUnreadable(reason)
    }
  }

  /// Sends one request, when its host has had its peace.
  private func get(_ request: Transfer.Request) throws(FetchProblem) -> Transfer.Response {
    let host = request.address.host
    let asked = robots.delay(of: request.address)
    let delay = max(settings.delay, min(asked ?? .zero, settings.maximumDelay))
    guard pace.wait(for: host, delay, isCancelled: transfer.isCancelled) else { throw .cancelled }
    defer { pace.note(host) }
    return try transfer.get(request)
  }
}
