import Foundation
import Testing

/// The measuring data beside the repository, which the product never needs.
enum SharedData {
  /// The folder, `CHANCERY_SHARED` or `../shared`; `nil` when there is none.
  static let folder: URL? = {
    let given = ProcessInfo.processInfo.environment["CHANCERY_SHARED"]
    let folder = given.map { URL(filePath: $0) } ?? root.appending(path: "../shared").standardized
    let isThere = FileManager.default.fileExists(atPath: folder.appending(path: "score").path)
    if !isThere { print("quality gates skipped: no measuring data at \(folder.path)") }
    return isThere ? folder : nil
  }()

  /// Whether there is measuring data to run on.
  static var isThere: Bool { folder != nil }

  /// The root of the repository.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A file of the measuring data.
  static func file(_ path: String) -> URL {
    (folder ?? root).appending(path: path)
  }

  /// Runs a program and gives what it printed.
  static func output(of program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(program) ended with an error")
    return String(decoding: data, as: UTF8.self)
  }

  /// A new empty folder for the files of one gate.
  static func scratch() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "chancery-quality-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
