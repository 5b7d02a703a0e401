/// A comment of CoNLL-U as a name and, after `=`, a value.
///
/// `# newdoc id = a1` has the name `newdoc id` and the value `a1`.
struct CoNLLUComment {
  /// What stands before `=`, blanks at both ends left out.
  let name: String
  /// What stands after it, blanks at both ends left out.
  let value: String?

  /// Reads a line that begins with `#`.
  init(_ line: String) {
    let parts = line.dropFirst()
      .split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(Self.trimmed)
    name = parts.first ?? ""
    value = parts.count > 1 ? parts[1] : nil
  }

  /// Whether it begins a document.
  var beginsDocument: Bool { name == "newdoc" || name.hasPrefix("newdoc ") }

  /// Whether it begins a paragraph.
  var beginsParagraph: Bool { name == "newpar" || name.hasPrefix("newpar ") }

  private static func trimmed(_ part: Substring) -> String {
    let end = part.unicodeScalars.reversed().drop { $0 == " " || $0 == "\t" }
    return String(
      end.reversed().drop { $0 == " " || $0 == "\t" }.reduce(into: "") {
        $0.unicodeScalars.append($1)
      })
  }
}
