import Foundation
import Testing

/// The archives of other projects and the generator of hostile files beside the repository, which the
/// product never needs.
enum SharedArchives {
  /// Their folder under `CHANCERY_SHARED` or `../shared`; `nil` when there is none.
  static let folder: URL? = {
    let root = (0..<3).reduce(URL(filePath: #filePath)) { place, _ in
      place.deletingLastPathComponent()
    }
    let given = ProcessInfo.processInfo.environment["CHANCERY_SHARED"]
    let shared = given.map { URL(filePath: $0) } ?? root.appending(path: "../shared").standardized
    let folder = shared.appending(path: "data/hostile")
    let isThere = FileManager.default.fileExists(atPath: folder.path)
    if !isThere { print("archives of others skipped: nothing at \(folder.path)") }
    return isThere ? folder : nil
  }()

  /// Whether they are there.
  static var isThere: Bool { folder != nil }

  /// Runs a program in a folder.
  static func run(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardOutput = nil
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(arguments) ended with an error")
  }
}
