/// A title cut at the signs that sites put between a headline and their name.
///
/// `Le port rouvre - Radio Delta` has two parts. A hyphen within a word cuts nothing, a colon only
/// before or after a name of the site (see ``SiteNames``).
struct TitleParts {
  private let title: String
  /// The parts, and the sign before each.
  private var parts: [(range: Range<String.Index>, sign: Unicode.Scalar)] = []

  /// Cuts a title of one line.
  init(_ title: String) {
    self.title = title
    let scalars = title.unicodeScalars
    var start = title.startIndex
    var sign: Unicode.Scalar = " "
    var at = start
    while at < title.endIndex {
      guard let length = Self.separator(at: at, of: scalars) else {
        at = scalars.index(after: at)
        continue
      }
      if start < at { parts.append((start..<at, sign)) }
      sign = scalars[scalars.index(at, offsetBy: length / 2)]
      start = scalars.index(at, offsetBy: length, limitedBy: title.endIndex) ?? title.endIndex
      at = start
    }
    if start < title.endIndex { parts.append((start..<title.endIndex, sign)) }
  }

  /// The scalars of a separator that begins at a place: ` - `, ` | `, `: `, ` // `.
  private static func separator(
    at place: String.Index, of scalars: String.UnicodeScalarView
  ) -> Int? {
    let ahead = Array(scalars[place...].prefix(4))
    if ahead.count >= 2, ahead[0] == ":", ahead[1] == " " { return 2 }
    guard ahead.count >= 3, ahead[0] == " " else { return nil }
    if ahead[2] == " ", isSign(ahead[1]) { return 3 }
    let isDouble = ahead.count == 4 && ahead[3] == " " && ahead[1] == ahead[2]
    return isDouble && (ahead[1] == "/" || ahead[1] == ":" || ahead[1] == "|") ? 4 : nil
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "|", "–", "—", "»", "«", "·", "•", "›", "‹", "~", ":", "→", "⋆", "➤": true
    default: false
    }
  }

  /// How many parts are left.
  var count: Int { parts.count }

  /// The first part.
  var first: String { parts.first.map { String(title[$0.range]) } ?? "" }

  /// The last part.
  var last: String { parts.last.map { String(title[$0.range]) } ?? "" }

  /// Every part.
  var all: [String] { parts.map { String(title[$0.range]) } }

  /// Whether the last part looks like a name beside the title: after a bar, or after another sign
  /// and short.
  var isLastAside: Bool {
    guard parts.count > 1, let last = parts.last else { return false }
    let words = PlainValue.wordCount(PlainValue.fold(String(title[last.range])))
    let before = PlainValue.wordCount(
      PlainValue.fold(
        String(title[parts[0].range.lowerBound..<parts[parts.count - 2].range.upperBound])))
    switch last.sign {
    case ":": return false
    case "|", "»", "«", "•", "·", "/": return words <= 6 && before >= 2
    case "—", "–", "-": return words <= 3 && before >= 3 && words * 2 <= before
    default: return words <= 3 && before >= 3
    }
  }

  /// Whether a bar stands before the last part.
  var isLastBarred: Bool { parts.last?.sign == "|" }

  /// Takes the first part away.
  mutating func dropFirst() { parts.removeFirst() }

  /// Takes the last part away.
  mutating func dropLast() { parts.removeLast() }

  /// What is left, as it is written.
  var text: String {
    guard let first = parts.first, let last = parts.last else { return title }
    return String(title[first.range.lowerBound..<last.range.upperBound])
  }
}
