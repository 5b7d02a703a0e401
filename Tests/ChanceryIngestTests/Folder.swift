import ChanceryIngest
import Foundation

/// A folder for one test, gone afterwards.
struct Folder {
  let path: String

  static func with(_ body: (Folder) throws -> Void) throws {
    let place = FileManager.default.temporaryDirectory
      .appending(path: "chancery-ingest-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    try body(Folder(path: place.path(percentEncoded: false)))
  }

  func write(_ name: String, _ text: String) throws {
    let place = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
  }

  /// Writes a file whose content is no text.
  func write(_ name: String, bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(filePath: path).appending(path: name))
  }

  /// Writes a file whose name is no text.
  func write(bytes name: [UInt8], _ text: String) throws {
    let full = (Array(path.utf8) + [0x2F] + name + [0]).map { CChar(bitPattern: $0) }
    let file = fopen(full, "w")
    defer { if let file { fclose(file) } }
    guard let file, fputs(text, file) >= 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name, withDestinationPath: target)
  }

  func items() -> Items { Items(.path(path)) }

  /// The items with the name of the folder left out.
  func summary() -> [String] {
    items().summary.map { $0.replacingOccurrences(of: path + "/", with: "") }
  }
}
