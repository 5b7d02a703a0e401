import ChanceryIngest
import Foundation
import Testing

@testable import chancery

@Suite struct InputCensusTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "chancery-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (name, content) in [
      ("a.txt", "one"), ("b/c.JSONL", "{}\n{}\n{}"), ("b/d.jsonl", "{}\n"), ("e.jsonl", ""),
      ("b/.hidden", "x"), (".git/x", "x"),
    ] {
      let file = URL(filePath: "\(folder)/\(name)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(content.utf8).write(to: file)
    }
    try body(folder)
  }

  @Test func filesAndLinesAreCounted() throws {
    try withFolder { folder in
      let census = InputCensus(format: .automatic)
      #expect(census.count([folder]) == 5)
      #expect(census.count(["\(folder)/a.txt", "\(folder)/b"]) == 5)
      #expect(InputCensus(format: .plainText).count([folder]) == 4)
      #expect(InputCensus(format: .jsonLines).count(["\(folder)/a.txt"]) == 1)
    }
  }

  @Test func aStreamIsNotCounted() {
    #expect(InputCensus(format: .automatic).count(["-"]) == nil)
    #expect(InputCensus(format: .automatic).count(["/dev/null"]) == nil)
    #expect(InputCensus(format: .automatic).count(["/nowhere"]) == 1)
  }
}
