internal import GRDB

/// A file that keeps articles with their records, and finds them again.
///
/// ```swift
/// let store = try Store(at: "chancery.db", for: .writing)
/// try store.add(record)                       // true: it was new
/// try store.add(record)                       // false: the same text is already there
/// ```
///
/// The file is a SQLite database in WAL mode; `Documentation/Formats/store.md` gives its tables.
/// An article is added in one transaction. A process that is killed loses nothing that
/// ``add(_:)`` returned from; after a power cut the last articles may be missing, never half
/// there, and importing again adds them.
public final class Store: Sendable {
  /// What a store is opened for.
  public enum Purpose: Sendable {
    /// Reading and writing; the file is made when there is none.
    case writing
    /// Reading alone; the file must exist.
    case reading
  }

  /// Where the file is.
  public let path: String
  private let queue: DatabaseQueue

  /// Opens a store.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - purpose: Whether it is made and brought up to date.
  ///   - settings: How it is held.
  /// - Throws: ``StoreError`` when it cannot be opened, is no store, or is of another version.
  public init(at path: String, for purpose: Purpose, settings: Settings = Settings()) throws {
    self.path = path
    queue = try StoreOpening(path: path, purpose: purpose, settings: settings).queue()
  }

  /// Runs reading work; SQLite's errors become the store's.
  func read<Result>(_ work: (Database) throws -> Result) throws -> Result {
    do {
      return try queue.read(work)
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }

  /// Runs one reading statement; SQLite's errors become the store's.
  ///
  /// GRDB's `read` sets `PRAGMA query_only`, upon which SQLite prepares every statement of the
  /// connection anew: half the time of an import.
  func look<Result>(_ statement: (Database) throws -> Result) throws -> Result {
    do {
      return try queue.unsafeRead(statement)
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }

  /// Runs writing work in one transaction; SQLite's errors become the store's.
  func write<Result>(_ work: (Database) throws -> Result) throws -> Result {
    do {
      return try queue.write(work)
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }
}
