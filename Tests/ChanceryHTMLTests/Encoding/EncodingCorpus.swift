import Foundation
import Testing

/// The encoding tests of html5lib (MIT), which stand beside the repository and not in it.
///
/// The one in `scripted/` is not asked: there a script writes the declaration. All others are.
enum EncodingCorpus {
  /// A test: a page and the character set that a browser finds for it.
  struct Case: CustomTestStringConvertible, Sendable {
    /// The file and the place in it, from 0.
    let name: String
    /// The page.
    let page: [UInt8]
    /// A label of the character set.
    let label: String

    var testDescription: String { name }
  }

  /// The archive; `nil` where there is none.
  static let archive: String? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let given = ProcessInfo.processInfo.environment["CHANCERY_SHARED"]
    let shared = given.map { URL(filePath: $0) } ?? root.appending(path: "../shared").standardized
    let file = shared.appending(path: "data/hostile/html5lib-tests.tar.xz").path
    guard FileManager.default.fileExists(atPath: file) else {
      print("html5lib's encoding tests skipped: no archive at \(file)")
      return nil
    }
    return file
  }()

  /// The tests of a file.
  static func cases(in file: String) throws -> [Case] {
    guard let archive else { return [] }
    let content = try unpacked("html5lib-tests/encoding/\(file)", from: archive)
    let parts = content.split(separator: Array("#data\n".utf8))
    return parts.enumerated().compactMap { number, part in
      guard let sign = part.firstRange(of: Array("\n#encoding\n".utf8)) else { return nil }
      let label = part[sign.upperBound...].prefix { $0 != 0x0A }
      return Case(
        name: "\(file) \(number)", page: Array(part[..<sign.lowerBound]),
        label: String(decoding: label, as: UTF8.self))
    }
  }

  private static func unpacked(_ path: String, from archive: String) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["tar", "-xJOf", archive, path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Array(data)
  }
}
