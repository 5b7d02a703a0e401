public import ChanceryClean
internal import ChanceryText

/// Writes a clean article as CommonMark 0.31, tables as GitHub writes them.
///
/// ```swift
/// CleanMarkdownEncoder().bytes(of: clean)    // # Titre\n\nLe 1\. juin, 2 \* 3 …
/// ```
///
/// Signs of the article that would be read as marks are escaped, so that text stays text. A block
/// is one line, its line ends are blanks; the first row of a table becomes its head. A headline that
/// only the input states, as that of a feed's entry, comes first.
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
    var rows: [[String]] = []
    if clean.title == nil, let stated = clean.metadata.title,
      let marked = Self.marked(stated, as: .title)
    {
      output = marked
      last = .title
    }
    for block in clean.blocks {
      let words = String(decoding: text[block.range], as: UTF8.self)
      if block.kind == .table {
        if rows.isEmpty, last != nil { output += "\n\n" }
        rows.append(Self.cells(of: words))
      } else if let marked = Self.marked(words, as: block.kind) {
        output += Self.table(of: rows)
        rows = []
        if let last { output += Self.gap(between: last, and: block.kind) }
        output += marked
      } else {
        continue
      }
      last = block.kind
    }
    return Array((output + Self.table(of: rows) + "\n\n\n").utf8)
  }

  /// What parts two blocks: a line end within a list, a marked blank line within a quotation.
  private static func gap(between first: Block.Kind, and second: Block.Kind) -> String {
    switch (first, second) {
    case (.listItem, .listItem): "\n"
    case (.quote, .quote): "\n>\n"
    default: "\n\n"
    }
  }

  /// A block with its marks; `nil` when nothing of it shows.
  private static func marked(_ words: String, as kind: Block.Kind) -> String? {
    let text = MarkdownText.escaped(kind == .listItem ? ListMark.dropped(from: words) : words)
    if text.isEmpty { return nil }
    return switch kind {
    case .title: "# " + MarkdownText.heading(text)
    case .heading: "## " + MarkdownText.heading(text)
    case .standfirst: "**" + text + "**"
    case .byline, .dateline, .caption: "*" + text + "*"
    case .listItem: "- " + text
    case .quote: "> " + text
    case .paragraph, .table: text
    }
  }

  private static func cells(of row: String) -> [String] {
    row.split(separator: "\t", omittingEmptySubsequences: false)
      .map { MarkdownText.escaped(String($0)) }
  }

  /// Rows as a table.
  ///
  /// Its head is as wide as its widest row: GitHub drops the cells beyond the head.
  private static func table(of rows: [[String]]) -> String {
    let width = rows.map(\.count).max() ?? 0
    var lines = rows.enumerated().map { number, row in
      let missing = number == 0 ? width - row.count : 0
      return "| " + (row + Array(repeating: "", count: missing)).joined(separator: " | ") + " |"
    }
    guard !lines.isEmpty else { return "" }
    lines.insert("|" + String(repeating: " --- |", count: width), at: 1)
    return lines.joined(separator: "\n")
  }
}
