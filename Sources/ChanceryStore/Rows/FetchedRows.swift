internal import ChanceryText
internal import GRDB

/// The rows of `fetched`.
struct FetchedRows {
  let database: Database

  /// Writes what is known of an address over what was known before.
  func put(_ fetched: FetchedAddress) throws {
    try PreparedStatement(
      database,
      """
      INSERT OR REPLACE INTO fetched (address, etag, last_modified, fetched_at, status, sha256)
      VALUES (?, ?, ?, ?, ?, ?)
      """
    ).run([
      .text(fetched.address), .text(orNull: fetched.etag), .text(orNull: fetched.lastModified),
      .text(fetched.fetchedAt), .integer(fetched.status),
      fetched.hash.map { .blob($0.bytes) } ?? .null,
    ])
  }

  /// What is known of an address.
  func find(_ address: String) throws -> FetchedAddress? {
    try PreparedStatement(
      database,
      """
      SELECT etag, last_modified, fetched_at, status, lower(hex(sha256))
      FROM fetched WHERE address = ?
      """
    ).first([.text(address)]) { row in
      FetchedAddress(
        address: address, etag: row.optionalText(0), lastModified: row.optionalText(1),
        fetchedAt: row.text(2), status: row.integer(3),
        hash: ContentHash(hexadecimal: row.text(4)))
    }
  }
}
