/// Why an address was not fetched; the words for each are here and nowhere else.
public enum FetchProblem: Error, Hashable, Sendable {
  /// It is no address of the web.
  case malformedAddress
  /// It has more bytes than any page needs.
  case addressTooLong(limit: Int)
  /// Neither http nor https.
  case scheme(String)
  /// A name and password stand in it.
  case credentials
  /// It leads to a host that is not of the internet.
  case refusedAddress(String, NetworkAddress.Scope)
  /// The robots.txt of the site forbids it.
  case robots
  /// The robots.txt of the site could not be read, so that all counts as forbidden.
  case robotsUnreadable(String)
  /// The name of the host is not known.
  case unknownHost(String)
  /// Nobody answers there.
  case noConnection(String)
  /// The server did not answer, or not fast enough.
  case timedOut
  /// More bytes came than are allowed, counted after decompression.
  case tooLarge(limit: Int)
  /// What came is neither a page nor a feed.
  case type(String)
  /// The server answers with an error.
  case status(Int)
  /// One address leads to the next without end.
  case redirects(limit: Int)
  /// Something else went wrong, such as a certificate that does not hold.
  case failed(String)
  /// The user stopped it.
  case cancelled
}

extension FetchProblem {
  /// A short code for programs.
  public var code: String {
    switch self {
    case .malformedAddress: "bad-address"
    case .addressTooLong: "long-address"
    case .scheme: "scheme"
    case .credentials: "credentials"
    case .refusedAddress: "refused-address"
    case .robots: "robots"
    case .robotsUnreadable: "robots-unreadable"
    case .unknownHost: "unknown-host"
    case .noConnection: "no-connection"
    case .timedOut: "timed-out"
    case .tooLarge: "too-large"
    case .type: "wrong-type"
    case .status: "status"
    case .redirects: "redirects"
    case .failed: "transfer"
    case .cancelled: "cancelled"
    }
  }
}

extension FetchProblem: CustomStringConvertible {
  /// What is wrong and what to do about it.
  public var description: String {
    switch self {
    case .malformedAddress: "is no address: write it with http:// or https:// in front"
    case .addressTooLong(let limit): "has more than \(limit) bytes: look for its short form"
    case .scheme(let name): "leads to “\(name)”, which is not fetched: only http and https are"
    case .credentials: "holds a name or password: fetch it with another program and import the file"
    case .refusedAddress(let address, let scope):
      "leads to \(address), which is \(scope.words): " + Self.remedy(for: scope)
    case .robots: "is forbidden by the site's robots.txt: ask its owners for the text"
    case .robotsUnreadable(let reason):
      "has a robots.txt that cannot be read (\(reason)), and then nothing may be fetched: try later"
    case .unknownHost(let host): "names the host \(host), which is not found: check the address"
    case .noConnection(let reason): "cannot be reached (\(reason)): try later"
    case .timedOut: "takes too long: try later"
    case .tooLarge(let limit):
      "has more than \(limit) bytes: raise the size limit if it is an article"
    case .type(let type):
      "is “\(type)”, neither page nor feed nor text: import it as a file instead"
    case .status(let code): "is answered with status \(code): " + Self.remedy(for: code)
    case .redirects(let limit): "leads on more than \(limit) times: open it in a browser"
    case .failed(let reason): "cannot be fetched (\(reason)): open it in a browser"
    case .cancelled: "was being fetched when the run ended: run it again"
    }
  }

  private static func remedy(for scope: NetworkAddress.Scope) -> String {
    scope.isInside ? "allow it with --allow-private if you trust the address" : "check the address"
  }

  private static func remedy(for status: Int) -> String {
    switch status {
    case 401, 403, 451: "the site does not give it to programs"
    case 404, 410: "check the address"
    case 429: "fetch less often"
    default: "try later"
    }
  }
}

extension NetworkAddress.Scope {
  fileprivate var words: String {
    switch self {
    case .global: "a host of the internet"
    case .loopback: "this machine"
    case .privateUse, .shared: "inside a private network"
    case .linkLocal: "on the local link"
    case .multicast: "several hosts at once"
    case .documentation: "an example and no host"
    case .reserved: "reserved and no host"
    }
  }
}
