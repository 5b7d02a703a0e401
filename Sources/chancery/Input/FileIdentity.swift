internal import Foundation

/// What a file is, whatever name it goes by.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64

  /// Looks a file up; `nil` when there is none.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
  }

  /// Whether a path names the store or one of the files that SQLite keeps beside it.
  static func isStore(_ path: String, at store: String) -> Bool {
    guard let file = FileIdentity(path) else { return false }
    return ["", "-wal", "-shm", "-journal"].contains { FileIdentity(store + $0) == file }
  }
}
