internal import GRDB

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The opening of a store, which several programs may do at once.
struct StoreOpening {
  let path: String
  let purpose: Store.Purpose
  let settings: Store.Settings

  /// Opens the file, refuses what is no store, and brings a store to write up to date.
  ///
  /// The change into WAL mode does not wait for other programs as all else does, so that it is
  /// tried again for as long as the settings have patience.
  func queue() throws -> DatabaseQueue {
    if purpose == .reading, access(path, F_OK) != 0 { throw StoreError.missing(path: path) }
    let clock = ContinuousClock()
    let deadline = clock.now.advanced(by: .seconds(settings.patience))
    while true {
      do {
        return try open()
      } catch let error as DatabaseError {
        let error = StoreError(error, path: path)
        if purpose == .reading, error == .readOnly(path: path) {
          throw StoreError.folderReadOnly(path: path)
        }
        guard error == .locked(path: path), clock.now < deadline else { throw error }
        usleep(10_000)
      }
    }
  }

  private func open() throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: path, configuration: settings.configuration(for: purpose))
    if purpose == .writing { try claim(queue) }
    try refuseOthers(queue)
    if purpose == .writing {
      try enterWAL(queue)
      try migrate(queue)
    }
    try refuseOtherVersions(queue)
    return queue
  }

  /// Marks an empty file as a store, before any table is in it.
  private func claim(_ queue: DatabaseQueue) throws {
    guard try isEmpty(queue) else { return }
    try queue.inTransaction(.immediate) { database in
      let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
      if tables == 0 {
        try database.execute(sql: "PRAGMA application_id = \(Migrations.applicationID)")
      }
      return .commit
    }
  }

  private func isEmpty(_ queue: DatabaseQueue) throws -> Bool {
    try queue.read { database in
      try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0
    }
  }

  /// Refuses a database that something else made.
  private func refuseOthers(_ queue: DatabaseQueue) throws {
    let application = try queue.read { try Int.fetchOne($0, sql: "PRAGMA application_id") }
    if application != Migrations.applicationID { throw StoreError.notAStore(path: path) }
  }

  /// Sets WAL mode, once the file is known to be a store.
  ///
  /// With `synchronous = NORMAL` a commit does not wait for the disk: the operating system holds
  /// it, so that a killed process loses nothing; a power cut may take the last commits, but
  /// never tears one.
  private func enterWAL(_ queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL")
    }
  }

  /// Brings the tables up to date, unless another program does so at this moment.
  private func migrate(_ queue: DatabaseQueue) throws {
    do {
      try Migrations.all.migrate(queue)
    } catch {
      guard try queue.read(Migrations.all.hasCompletedMigrations) else { throw error }
    }
  }

  /// Refuses tables of another version than this one's.
  private func refuseOtherVersions(_ queue: DatabaseQueue) throws {
    try queue.read { database in
      if try Migrations.all.hasBeenSuperseded(database) { throw StoreError.tooNew(path: path) }
      if try !Migrations.all.hasCompletedMigrations(database) {
        throw StoreError.tooOld(path: path)
      }
    }
  }
}
