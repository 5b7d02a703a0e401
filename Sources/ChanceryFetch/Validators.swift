/// What a server gives with an answer so that one can ask later whether it still holds (RFC 9110,
/// section 8.8).
public struct Validators: Hashable, Sendable {
  /// The entity tag, with its marks.
  public let etag: String?
  /// The date of the last change, as the server wrote it.
  public let lastModified: String?

  /// Takes what a server gave; what could break out of a header line is dropped.
  ///
  /// - Parameters:
  ///   - etag: The value of `ETag`.
  ///   - lastModified: The value of `Last-Modified`.
  public init(etag: String? = nil, lastModified: String? = nil) {
    self.etag = etag.flatMap(Self.harmless)
    self.lastModified = lastModified.flatMap(Self.harmless)
  }

  /// Whether there is nothing to ask with.
  public var isEmpty: Bool { etag == nil && lastModified == nil }

  /// The header lines that ask.
  var headers: [String] {
    var headers: [String] = []
    if let etag { headers.append("If-None-Match: \(etag)") }
    if let lastModified { headers.append("If-Modified-Since: \(lastModified)") }
    return headers
  }

  private static func harmless(_ value: String) -> String? {
    let isHarmless = value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    return isHarmless && !value.isEmpty && value.utf8.count <= 1_024 ? value : nil
  }
}
