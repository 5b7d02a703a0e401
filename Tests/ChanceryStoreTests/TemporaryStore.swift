import Chancery
import ChanceryRecordSupport
import ChanceryStore
import Foundation

/// A folder of its own for a test, gone with it.
final class TemporaryStore {
  let folder: String
  var path: String { folder + "/test.db" }

  init() throws {
    folder = NSTemporaryDirectory() + "chancery-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The store, opened for writing.
  func open(_ settings: Store.Settings = Store.Settings()) throws -> Store {
    try Store(at: path, for: .writing, settings: settings)
  }

  /// A store that holds records.
  func holding(_ records: [ArticleRecord]) throws -> Store {
    let store = try open()
    for record in records { try store.add(record) }
    return store
  }
}
