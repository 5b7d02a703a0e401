/// The name in a line that names a person, as RFC 822 and RSS write it.
///
/// `jd@example.org (Jean Dupont)`, `Jean Dupont <jd@example.org>` and `Jean Dupont` all give
/// `Jean Dupont`; an address alone is given as it is, because it is all that the feed says.
enum PersonName {
  /// Finds the name; empty when there is nothing, or more than any name has.
  static func read(_ text: String) -> String {
    guard text.utf8.count <= 1_000 else { return "" }
    let line = FeedText.collapsed(Array(text.utf8))
    for (open, close) in [("(", ")"), ("<", ">")] {
      guard line.hasSuffix(close), let mark = line.utf8.lastIndex(of: open.utf8[open.startIndex])
      else { continue }
      let before = trimmed(line[..<mark])
      let within = trimmed(line[line.index(after: mark)...].dropLast())
      if isAddress(within), !before.isEmpty { return before }
      if isAddress(before), !within.isEmpty { return within }
    }
    return trimmed(line[...])
  }

  private static func isAddress(_ text: String) -> Bool {
    text.contains("@") && !text.contains(" ")
  }

  private static func trimmed(_ text: Substring) -> String {
    let marks: Set<Character> = [" ", "\"", ","]
    let start = text.drop { marks.contains($0) }
    let length = start.reversed().drop { marks.contains($0) }.count
    return String(start.prefix(length))
  }
}
