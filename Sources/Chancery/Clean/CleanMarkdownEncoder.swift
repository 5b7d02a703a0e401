public import ChanceryClean

/// Writes a clean article as CommonMark 0.31, tables as GitHub writes them.
///
/// ```swift
/// CleanMarkdownEncoder().bytes(of: clean)    // # Titre\n\nLe *1\\** juin …
/// ```
///
/// Signs of the article that would be read as marks are escaped, so that text stays text.
public struct CleanMarkdownEncoder: CleanEncoder {
  /// Makes an encoder.
  public init() {}

  /// The blocks of an article, two blank lines after the last.
  ///
  /// - Complexity: O(*n*) for an article of *n* bytes.
  public func bytes(of clean: CleanArticle) -> [UInt8] {
    let text = Array(clean.text.utf8)
    var output = ""
    var last: Block.Kind?
    for block in clean.blocks {
      let words = String(decoding: text[block.range], as: UTF8.self)
      if let last {
        let isRun = last == block.kind && (block.kind == .listItem || block.kind == .table)
        output += isRun ? "\n" : "\n\n"
      }
      output += Self.marked(words, as: block.kind, isFirstRow: last != .table)
      last = block.kind
    }
    return Array((output + "\n\n\n").utf8)
  }

  private static func marked(_ words: String, as kind: Block.Kind, isFirstRow: Bool) -> String {
    switch kind {
    case .title: "# " + escaped(words)
    case .heading: "## " + escaped(words)
    case .standfirst: "**" + escaped(words) + "**"
    case .byline, .dateline, .caption: "*" + escaped(words) + "*"
    case .listItem: "- " + escaped(words)
    case .quote: "> " + escaped(words)
    case .table: row(words, isFirst: isFirstRow)
    case .paragraph: escaped(words)
    }
  }

  private static func row(_ words: String, isFirst: Bool) -> String {
    let cells = words.split(separator: "\t", omittingEmptySubsequences: false)
    let row = "| " + cells.map { escaped(String($0)) }.joined(separator: " | ") + " |"
    return isFirst ? row + "\n|" + String(repeating: " --- |", count: cells.count) : row
  }

  /// A text whose signs are read as themselves.
  private static func escaped(_ words: String) -> String {
    var result = ""
    for (place, scalar) in VisibleText.line(words).unicodeScalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&": result += "\\"
      case "#", "+", "-", "=": if place == 0 { result += "\\" }
      case ".", ")": if isNumber(result) { result += "\\" }
      default: break
      }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// Whether a line begins with nothing but a number that would begin a list.
  private static func isNumber(_ start: String) -> Bool {
    let digits = start.utf8
    return (1...9).contains(digits.count)
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
