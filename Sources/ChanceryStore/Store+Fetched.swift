internal import ChanceryText

extension Store {
  /// What is known of an address from the last time it was fetched.
  ///
  /// - Returns: `nil` when it never was.
  /// - Throws: ``StoreError``.
  public func fetched(_ address: String) throws -> FetchedAddress? {
    try look { try FetchedRows(database: $0).find(address) }
  }

  /// Keeps that an address was fetched, in place of what was known of it.
  ///
  /// A problem noted before of the address as a whole is forgotten with it.
  ///
  /// - Throws: ``StoreError``.
  public func note(_ fetched: FetchedAddress) throws {
    try write { database in
      try ProblemRows(database: database).forget(.init(name: fetched.address))
      try FetchedRows(database: database).put(fetched)
    }
  }
}
