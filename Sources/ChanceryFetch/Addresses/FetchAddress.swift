internal import CCurl

/// An address of the web, taken apart as the transfer takes it apart.
///
/// ```swift
/// try FetchAddress("HTTPS://Example.org/a?b#c").text         // "https://example.org/a?b"
/// try FetchAddress("http://2130706433/").host                // "127.0.0.1"
/// ```
///
/// Only http and https, no names or passwords; the part behind `#` is left out. libcurl does the
/// reading here and the fetching later, so that both see the same host.
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
    try self.init(text, from: nil)
  }

  /// The address that a reference on this page leads to.
  ///
  /// - Parameter reference: A whole address, or one from here: `/news`, `../a`, `?page=2`.
  /// - Returns: The whole address.
  /// - Throws: ``FetchProblem`` when it is none, or none that is fetched.
  public func resolving(_ reference: String) throws(FetchProblem) -> FetchAddress {
    // libcurl takes “mailto:a” for the name of a file beside this page.
    let other = Self.scheme(of: reference).lowercased()
    guard ["", "http", "https"].contains(other) else { throw .scheme(other) }
    return try FetchAddress(reference, from: self)
  }

  /// What stands before the first colon, when it has the form of a scheme (RFC 3986, section 3.1).
  private static func scheme(of reference: String) -> Substring {
    let name = reference.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    let isScheme = name.first?.isLetter == true && reference[name.endIndex...].first == ":"
    return isScheme ? name.prefix(40) : ""
  }

  /// What has one robots.txt: scheme, host and port.
  var origin: String { "\(scheme)://\(host):\(port)" }

  private init(_ reference: String, from base: FetchAddress?) throws(FetchProblem) {
    guard reference.utf8.count <= Self.maximumLength else {
      throw .addressTooLong(limit: Self.maximumLength)
    }
    guard let parts = curl_url() else { throw .failed("no memory") }
    defer { curl_url_cleanup(parts) }
    if let base { curl_url_set(parts, CURLUPART_URL, base.text, 0) }
    let flags = UInt32(CURLU_URLENCODE | CURLU_NON_SUPPORT_SCHEME)
    guard curl_url_set(parts, CURLUPART_URL, reference, flags) == CURLUE_OK else {
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
}

extension FetchAddress: CustomStringConvertible {
  /// The whole address.
  public var description: String { text }
}
