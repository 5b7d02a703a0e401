/// Rows as CSV (RFC 4180) or TSV, with the columns in the first line.
///
/// ```swift
/// DelimitedText(.commas).row([.text("a,b"), .integer(-1)], [])    // "a,b",-1
/// DelimitedText(.commas).row([.text("=1+1")], [])                 // '=1+1
/// ```
///
/// A text that a spreadsheet would run as a formula gets an apostrophe before it. Characters that
/// act on a terminal are shown as `\u{…}`; JSON lines keep every character.
public struct DelimitedText: ExportFormat {
  /// What stands between cells.
  public enum Separator: Sendable {
    /// CSV: cells with commas, marks or line ends are put in marks; lines end in CR LF.
    case commas
    /// TSV: tabs and line ends inside a cell become blanks; lines end in LF.
    case tabs
  }

  private let separator: Separator

  /// Makes a format.
  public init(_ separator: Separator) { self.separator = separator }

  /// The names of the columns.
  public func opening(_ columns: [String]) -> [UInt8] { row(columns.map(ExportValue.text), []) }

  /// One line of cells.
  public func row(_ values: [ExportValue], _ columns: [String]) -> [UInt8] {
    let cells = values.map(cell)
    return switch separator {
    case .commas: Array((cells.joined(separator: ",") + "\r\n").utf8)
    case .tabs: Array((cells.joined(separator: "\t") + "\n").utf8)
    }
  }

  /// A line that begins with `#`.
  public func remark(_ fields: [(key: String, value: String)]) -> [UInt8] {
    let words = fields.map { "\($0.key): \(VisibleText.line($0.value))" }.joined(separator: "; ")
    let end = separator == .commas ? "\r\n" : "\n"
    return Array("# chancery.export/1; \(words)\(end)".utf8)
  }

  private func cell(_ value: ExportValue) -> String {
    switch value {
    case .none: ""
    case .text(let text): escaped(Self.harmless(text))
    case .integer(let number): String(number)
    case .confidence(let number): ((number * 10_000).rounded() / 10_000).description
    }
  }

  /// Keeps a spreadsheet from running a cell.
  private static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@\t\r＝＋－＠".unicodeScalars.contains(first)
    else { return text }
    return "'" + text
  }

  private func escaped(_ text: String) -> String {
    guard separator == .commas else { return VisibleText.line(text) }
    let visible = VisibleText.lines(text)
    let needsMarks = visible.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
    }
    guard needsMarks || visible.hasPrefix(" ") || visible.hasSuffix(" ") else { return visible }
    let doubled = visible.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    return "\"\(doubled)\""
  }
}
