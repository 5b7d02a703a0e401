import Foundation
import Testing

/// Every code and rule that a record may name stands in the document of the record.
@Suite struct FindingDocumentTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// What stands in quotes after a prefix, in all Swift files of a folder.
  private func names(after prefix: String, in folder: String) throws -> [String] {
    let place = Self.root.appending(path: folder)
    let files = FileManager.default.enumerator(at: place, includingPropertiesForKeys: nil)
    var names: [String] = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: prefix)
      names += parts.dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }
    return names
  }

  private func document() throws -> String {
    try String(
      contentsOf: Self.root.appending(path: "Documentation/Formats/record.md"), encoding: .utf8)
  }

  @Test func theDocumentNamesEveryFinding() throws {
    let document = try document()
    let codes = try names(after: "= Finding.Code(rawValue: \"", in: "Sources")
    #expect(codes.count >= 15)
    for code in codes { #expect(document.contains("| `\(code)` |"), "\(code)") }
  }

  @Test func theDocumentNamesEveryRule() throws {
    let document = try document()
    let rules = try names(after: "static let name = \"", in: "Sources/ChanceryClean/Rules")
    #expect(rules.count >= 14)
    for rule in rules { #expect(document.contains("`\(rule)`"), "\(rule)") }
  }
}
