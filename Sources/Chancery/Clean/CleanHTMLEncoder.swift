public import ChanceryClean
internal import ChanceryText

/// Writes clean articles as one HTML document: an `<article>` each, every block with its place in
/// the source as `data-start` and `data-end`.
///
/// All text of articles is escaped; the document runs no script and asks no other host.
public struct CleanHTMLEncoder: CleanEncoder {
  /// How offsets are counted.
  public let offsets: OffsetUnit

  /// Makes an encoder.
  public init(offsets: OffsetUnit = .codepoints) { self.offsets = offsets }

  /// The head of the document.
  public var opening: [UInt8] {
    Array(
      """
      <!doctype html>
      <html><head><meta charset="utf-8"><title>Chancery</title>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head><body>

      """.utf8)
  }

  /// The end of the document.
  public var closing: [UInt8] { Array("</body></html>\n".utf8) }

  /// The article as an element.
  ///
  /// - Complexity: O(*n*) for an article of *n* bytes.
  public func bytes(of clean: CleanArticle) -> [UInt8] {
    let text = Array(clean.text.utf8)
    let table = OffsetTable(of: clean.raw.text, in: offsets)
    let name = VisibleText.line(clean.raw.origin.label)
    var output = "<article data-source=\"\(Self.escaped(name))\""
    if let language = clean.metadata.language {
      output += " lang=\"\(Self.escaped(language.rawValue))\""
    }
    output += " data-offsets=\"\(offsets.rawValue)\">\n"
    if clean.title == nil, let stated = clean.metadata.title {
      output += Self.element(.title, stated, "") + "\n"
    }
    var open: String?
    for block in clean.blocks {
      let group = Self.group(of: block.kind)
      if open != group {
        if let open { output += "</\(open)>\n" }
        if let group { output += "<\(group)>\n" }
        open = group
      }
      let words = String(decoding: text[block.range], as: UTF8.self)
      var place = ""
      if let source = clean.map.source(of: block.range) {
        let counted = table[source]
        place = " data-start=\"\(counted.lowerBound)\" data-end=\"\(counted.upperBound)\""
      }
      output += Self.element(block.kind, words, place) + "\n"
    }
    if let open { output += "</\(open)>\n" }
    return Array((output + "</article>\n").utf8)
  }

  /// The element around blocks of a kind that stand side by side.
  private static func group(of kind: Block.Kind) -> String? {
    switch kind {
    case .listItem: "ul"
    case .table: "table"
    case .quote: "blockquote"
    default: nil
    }
  }

  private static func element(_ kind: Block.Kind, _ words: String, _ place: String) -> String {
    let shown = kind == .listItem ? ListMark.dropped(from: words) : words
    let inner = escaped(VisibleText.line(shown))
    return switch kind {
    case .title: "<h1\(place)>\(inner)</h1>"
    case .heading: "<h2\(place)>\(inner)</h2>"
    case .listItem: "<li\(place)>\(inner)</li>"
    case .table: "<tr\(place)>\(cells(words))</tr>"
    case .paragraph, .quote: "<p\(place)>\(inner)</p>"
    case .standfirst, .byline, .dateline, .caption:
      "<p class=\"\(kind.rawValue)\"\(place)>\(inner)</p>"
    }
  }

  private static func cells(_ words: String) -> String {
    words.split(separator: "\t", omittingEmptySubsequences: false)
      .map { "<td>\(escaped(VisibleText.line(String($0))))</td>" }.joined()
  }

  /// A text without a sign that HTML reads as a mark.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
