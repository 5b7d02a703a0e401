internal import Foundation
public import Testing

/// Compares a text with the one recorded beside the test, in `__Snapshots__/<test file>/<name>`.
///
/// Run with `RECORD_SNAPSHOTS=1` to write what is missing or changed; review the change as you would code.
public func expectSnapshot(
  of actual: String, named name: String, file: StaticString = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let test = URL(filePath: "\(file)")
  let recorded = test.deletingLastPathComponent()
    .appending(components: "__Snapshots__", test.deletingPathExtension().lastPathComponent, name)
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try FileManager.default.createDirectory(
      at: recorded.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: recorded)
    return
  }
  let expected = try String(contentsOf: recorded, encoding: .utf8)
  let difference = actual.split(separator: "\n", omittingEmptySubsequences: false)
    .difference(from: expected.split(separator: "\n", omittingEmptySubsequences: false))
  let listing = difference.map { change in
    switch change {
    case .insert(let line, let text, _): "+ \(line + 1): \(text)"
    case .remove(let line, let text, _): "- \(line + 1): \(text)"
    }
  }
  #expect(
    difference.isEmpty, "\(name) changed:\n\(listing.joined(separator: "\n"))",
    sourceLocation: sourceLocation)
}
