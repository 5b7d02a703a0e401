internal import CCurl
internal import ChanceryText

/// An address of the web, taken apart as the transfer takes it apart.
///
/// ```swift
/// try FetchAddress("HTTPS://Example.org/a?b#c").text         // "https://example.org/a?b"
/// try FetchAddress("http://2130706433/").host                // "127.0.0.1"
/// ```
///
/// Only http and https, no names or passwords; the part behind `#` is left out. libcurl does the
/// reading here and the fetching later, so that both see the same host; references are resolved as
/// they are everywhere else, by `WebAddress`, and what comes of it is read like any address.
public struct FetchAddress: Hashable, Sendable {
  /// The most bytes of an address.
  public static let maximumLength = 4_096

  /// The whole address.
  public let text: String
  /// `http` or `https`.
  public let scheme: String
  /// The name or number of the host in small letters; IPv6 in brackets.
  public let host: String
  /// The port, stated or usual.
  public let port: Int
  /// The path and the query: what robots.txt speaks of.
  public let target: String

  /// Reads an address.
  ///
  /// - Parameter text: An address with its scheme.
  /// - Throws: ``FetchProblem`` when it is none, or none that is fetched.
  public init(_ text: String) throws(FetchProblem) {
    guard text.utf8.count <= Self.maximumLength else {
      throw .addressTooLong(limit: Self.maximumLength)
    }
    guard let parts = curl_url() else { throw .failed("no memory") }
    defer { curl_url_cleanup(parts) }
    let flags = UInt32(CURLU_URLENCODE | CURLU_NON_SUPPORT_SCHEME)
    guard curl_url_set(parts, CURLUPART_URL, text, flags) == CURLUE_OK else {
      throw .malformedAddress
    }
    func part(_ part: CURLUPart, _ flags: Int32 = 0) -> String? {
      var text: UnsafeMutablePointer<CChar>?
      defer { curl_free(text) }
      guard curl_url_get(parts, part, &text, UInt32(flags)) == CURLUE_OK, let text else {
        return nil
      }
      return String(cString: text)
    }
    scheme = part(CURLUPART_SCHEME)?.lowercased() ?? ""
    guard scheme == "http" || scheme == "https" else { throw .scheme(scheme) }
    guard part(CURLUPART_USER) == nil, part(CURLUPART_PASSWORD) == nil else { throw .credentials }
    curl_url_set(parts, CURLUPART_FRAGMENT, nil, 0)
    guard let host = part(CURLUPART_HOST)?.lowercased(), !host.isEmpty else {
      throw .malformedAddress
    }
    curl_url_set(parts, CURLUPART_HOST, host, 0)
    self.host = host
    port = Int(part(CURLUPART_PORT, CURLU_DEFAULT_PORT) ?? "") ?? 0
    let query = part(CURLUPART_QUERY).map { "?\($0)" } ?? ""
    target = (part(CURLUPART_PATH) ?? "/") + query
    guard let text = part(CURLUPART_URL), text.utf8.count <= Self.maximumLength else {
      throw .addressTooLong(limit: Self.maximumLength)
    }
    self.text = text
  }

  /// The address that a reference on this page leads to.
  ///
  /// - Parameter reference: A whole address, or one from here: `/news`, `../a`, `?page=2`.
  /// - Returns: The whole address.
  /// - Throws: ``FetchProblem`` when it is none, or none that is fetched.
  public func resolving(_ reference: String) throws(FetchProblem) -> FetchAddress {
    let target = WebAddress(text).resolving(reference)
    guard target.isWeb else {
      let scheme = target.scheme?.lowercased() ?? ""
      throw ["http", "https"].contains(scheme) ? .malformedAddress : .scheme("\(scheme.prefix(40))")
    }
    return try FetchAddress(target.description)
  }

  /// What has one robots.txt: scheme, host and port.
  var origin: String { "\(scheme)://\(host):\(port)" }
}

extension FetchAddress: CustomStringConvertible {
  /// The whole address.
  public var description: String { text }
}
