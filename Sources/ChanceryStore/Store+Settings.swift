internal import GRDB

extension Store {
  /// How a store is held.
  public struct Settings: Hashable, Sendable {
    /// How long to wait for another program that writes, in seconds.
    public var patience: Double
    /// The largest size of the file in pages of 4 KB; `nil` leaves it to the disk.
    ///
    /// A bound on the space an import may take, and the way the tests fill a disk.
    public var maximumPages: Int?

    /// Makes settings.
    public init(patience: Double = 5, maximumPages: Int? = nil) {
      self.patience = patience
      self.maximumPages = maximumPages
    }

    /// The connection that the settings ask for.
    func configuration(for purpose: Purpose) -> Configuration {
      var configuration = Configuration()
      configuration.readonly = purpose == .reading
      configuration.busyMode = .timeout(patience)
      let maximumPages = purpose == .writing ? maximumPages : nil
      configuration.prepareDatabase { database in
        try database.execute(sql: "PRAGMA cache_size = -16384; PRAGMA wal_autocheckpoint = 4000")
        if let maximumPages {
          try database.execute(sql: "PRAGMA max_page_count = \(maximumPages)")
        }
      }
      return configuration
    }
  }
}
