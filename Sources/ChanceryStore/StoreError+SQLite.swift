internal import GRDB

extension StoreError {
  /// Puts what SQLite reports into words.
  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_NOTADB: self = .notAStore(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, reason: Self.words(of: error))
    case .SQLITE_CANTOPEN: self = .cannotOpen(path: path, reason: Self.words(of: error))
    case .SQLITE_CONSTRAINT: self = .inconsistent(reason: Self.words(of: error))
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_WRITE:
      self = .full(path: path)
    default: self = .failed(path: path, reason: Self.words(of: error))
    }
  }

  private static func words(of error: DatabaseError) -> String {
    error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
  }
}
