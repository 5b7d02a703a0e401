internal import ChanceryText

/// What came for an address.
public struct FetchedPage: Sendable {
  /// The address that was asked for.
  public let requested: FetchAddress
  /// The address that answered, after what it led to.
  public let address: FetchAddress
  /// The status: 200 to 299, or 304 when nothing has changed.
  public let status: Int
  /// The header lines of the answer in their order, names in small letters.
  public let headers: [(name: String, value: String)]
  /// The content after decompression; empty when nothing has changed.
  public let content: [UInt8]
  /// When it came, in UTC (RFC 3339): `2026-11-24T08:30:00Z`.
  public let retrieved: String

  init(
    requested: FetchAddress, address: FetchAddress, response: Transfer.Response, retrieved: String
  ) {
    self.requested = requested
    self.address = address
    status = response.status
    headers = response.headers.lines
    content = response.content
    self.retrieved = retrieved
  }

  /// Whether the server says that what was known still holds.
  public var isUnchanged: Bool { status == 304 }

  /// The media type in small letters without parameters, `text/html`; `nil` when none is stated.
  public var mediaType: String? { contentType?.type }

  /// The character set that the server names; `nil` when it names none.
  public var charset: String? { contentType?.charset }

  /// What to ask with next time.
  public var validators: Validators {
    Validators(etag: header("etag"), lastModified: header("last-modified"))
  }

  /// The value of the first header line of a name.
  ///
  /// - Parameter name: The name in small letters.
  /// - Returns: The value without blanks around it; `nil` when there is no such line.
  public func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

  private var contentType: MediaLabel? { header("content-type").map { MediaLabel($0) } }
}
