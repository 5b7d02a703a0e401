public import ChanceryText

/// What is kept of an address that was fetched, so that it need not be fetched again unchanged.
public struct FetchedAddress: Hashable, Sendable {
  /// The address that was asked for.
  public let address: String
  /// The entity tag that came with it.
  public let etag: String?
  /// The date of its last change, as the server wrote it.
  public let lastModified: String?
  /// When it was fetched or found unchanged, in UTC (RFC 3339).
  public let fetchedAt: String
  /// The status of the answer.
  public let status: Int
  /// The SHA-256 of the content as it came.
  public let hash: ContentHash?

  /// Takes what is known.
  public init(
    address: String, etag: String? = nil, lastModified: String? = nil, fetchedAt: String,
    status: Int, hash: ContentHash? = nil
  ) {
    self.address = address
    self.etag = etag
    self.lastModified = lastModified
    self.fetchedAt = fetchedAt
    self.status = status
    self.hash = hash
  }
}
