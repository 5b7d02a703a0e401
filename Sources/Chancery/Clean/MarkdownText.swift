/// Text whose signs CommonMark reads as themselves.
enum MarkdownText {
  /// A text on one line, blanks at both ends left out, its marks escaped wherever they could act.
  ///
  /// ```swift
  /// MarkdownText.escaped("1. *a*")     // "1\\. \\*a\\*"
  /// ```
  ///
  /// - Complexity: O(*n*).
  static func escaped(_ words: String) -> String {
    let scalars = Array(trimmed(VisibleText.line(words)))
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    var result = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      let isLast = place + 1 == scalars.count
      let isNumber = place == digits && (1...9).contains(digits)
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&": result.append("\\")
      case "#", "+", "-", "=": if place == 0 { result.append("\\") }
      case ".", ")":
        if isNumber, isLast || scalars[place + 1] == " " { result.append("\\") }
      default: break
      }
      result.append(scalar)
    }
    return String(result)
  }

  /// An escaped text as the content of a heading: signs at its end would be taken for its close.
  static func heading(_ escaped: String) -> String {
    let ends = escaped.reversed().prefix { $0 == "#" }.count
    guard ends > 0, ends < escaped.count, !escaped.dropLast(ends).hasSuffix("\\") else {
      return escaped
    }
    return escaped.dropLast(ends) + "\\" + escaped.suffix(ends)
  }

  /// Blanks at the ends would begin code, or keep a mark of emphasis from acting.
  private static func trimmed(_ text: String) -> Substring.UnicodeScalarView {
    var rest = text.unicodeScalars[...]
    while let first = rest.first, first.properties.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
    return rest
  }
}
