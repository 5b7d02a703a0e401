import Foundation
import Testing

/// Keeps the examples in `README.md` compiling and true.
///
/// Each Swift block must be the shown part of a file in `Snippets/`, which `swift build` compiles.
@Suite struct ReadmeTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func swiftBlocksAreSnippets() throws {
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let folder = Self.root.appending(path: "Snippets")
    let snippets = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    )
    .filter { $0.pathExtension == "swift" }
    .map { shown(try String(contentsOf: $0, encoding: .utf8)) }
    for block in blocks(in: readme, tagged: "swift") {
      #expect(snippets.contains(block), "no file in Snippets/ shows:\n\(block)")
    }
  }

  /// The part of a snippet file outside `// snippet.hide` … `// snippet.show`, without its heading comment.
  func shown(_ snippet: String) -> String {
    var lines: [Substring] = []
    var isHidden = false
    var isHeading = true
    for line in snippet.split(separator: "\n", omittingEmptySubsequences: false) {
      if isHeading, line.hasPrefix("//") { continue }
      isHeading = false
      if line == "// snippet.hide" {
        isHidden = true
        continue
      }
      if line == "// snippet.show" {
        isHidden = false
        continue
      }
      if !isHidden { lines.append(line) }
    }
    return lines.joined(separator: "\n").trimmingCharacters(in: .newlines)
  }

  /// The fenced blocks of a Markdown text that carry a tag.
  func blocks(in markdown: String, tagged tag: String) -> [String] {
    markdown.components(separatedBy: "```\(tag)\n").dropFirst()
      .map { $0.components(separatedBy: "\n```")[0] }
  }
}
