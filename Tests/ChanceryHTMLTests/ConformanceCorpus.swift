import Foundation
import Testing

/// The tests of html5lib, which the standard's own authors keep, unpacked beside the repository's data.
///
/// They are not part of the repository: without `../shared` (or `CHANCERY_SHARED`) the suites that
/// need them are skipped.
enum ConformanceCorpus {
  private static let archive: URL = {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let given = ProcessInfo.processInfo.environment["CHANCERY_SHARED"]
    let shared = given.map { URL(filePath: $0) } ?? root.appending(path: "../shared").standardized
    return shared.appending(path: "data/hostile/html5lib-tests.tar.xz")
  }()

  /// Whether there is anything to run.
  static let isThere: Bool = {
    let isThere = FileManager.default.fileExists(atPath: archive.path)
    if !isThere { print("conformance tests skipped: no \(archive.path)") }
    return isThere
  }()

  /// The files of one folder of the corpus that have that extension, by name, in order.
  static func files(in folder: String, type: String) throws -> [(name: String, data: Data)] {
    let scratch = FileManager.default.temporaryDirectory
      .appending(path: "chancery-html-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["tar", "-xJf", archive.path, "-C", scratch.path]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "tar could not unpack \(archive.path)")
    let place = scratch.appending(path: "html5lib-tests").appending(path: folder)
    let files = try FileManager.default.contentsOfDirectory(
      at: place, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == type }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { ($0.lastPathComponent, try Data(contentsOf: $0)) }
  }
}
