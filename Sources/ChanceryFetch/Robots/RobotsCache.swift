/// The robots.txt of each site, fetched once while the fetcher lives.
final class RobotsCache {
  /// What a site's robots.txt says of an address.
  enum Verdict: Hashable {
    case allowed
    case forbidden
    /// It cannot be read, and then the site counts as closed.
    case unreadable(String)
  }

  private enum Entry {
    case rules(RobotsRules)
    case unreadable(String)
  }

  /// How many addresses one robots.txt may lead through.
  private static let maximumRedirects = 5

  private var entries: [String: Entry] = [:]

  /// Looks an address up.
  ///
  /// - Parameters:
  ///   - address: The address.
  ///   - fetch: Sends a request, when the file is not here yet.
  /// - Returns: What the file says.
  /// - Throws: ``FetchProblem`` that ends all requests to the site: a refused address, a scheme, the
  ///   user.
  func verdict(
    on address: FetchAddress,
    fetchedBy fetch: (Transfer.Request) throws(FetchProblem) -> Transfer.Response
  ) throws(FetchProblem) -> Verdict {
    let entry: Entry
    if let known = entries[address.origin] {
      entry = known
    } else {
      entry = try fetched(for: address, fetch)
      entries[address.origin] = entry
    }
    switch entry {
    case .rules(let rules): return rules.allow(address.target) ? .allowed : .forbidden
    case .unreadable(let reason): return .unreadable(reason)
    }
  }

  /// How long the site of an address wants to be left alone, as far as its file is known.
  func delay(of address: FetchAddress) -> Duration? {
    guard case .rules(let rules) = entries[address.origin] else { return nil }
    // A number beyond all reason would not fit a duration.
    return rules.crawlDelay.map { .seconds(min($0, 86_400)) }
  }

  private func fetched(
    for address: FetchAddress, _ fetch: (Transfer.Request) throws(FetchProblem) -> Transfer.Response
  ) throws(FetchProblem) -> Entry {
    do throws(FetchProblem) {
      var current = try address.resolving("/robots.txt")
      for _ in 0...Self.maximumRedirects {
        let response = try fetch(
          Transfer.Request(address: current, limit: RobotsRules.limit, isCutAtLimit: true))
        guard let next = response.redirect else { return Self.entry(for: response) }
        current = try current.resolving(next)
      }
      // Led on too often, a file counts as missing (RFC 9309, section 2.3.1.2).
      return .rules(RobotsRules([]))
    } catch {
      switch error {
      case .refusedAddress, .cancelled, .unknownHost, .noConnection: throw error
      default: return .unreadable(Self.reason(for: error))
      }
    }
  }

  private static func entry(for response: Transfer.Response) -> Entry {
    switch response.status {
    case 200..<300: .rules(RobotsRules(response.content))
    case 300..<500: .rules(RobotsRules([]))
    default: .unreadable("status \(response.status)")
    }
  }

  private static func reason(for problem: FetchProblem) -> String {
    switch problem {
    case .failed(let reason): reason
    default: problem.code
    }
  }
}
