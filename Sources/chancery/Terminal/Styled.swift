internal import Chancery

/// Text for a person, in colours where there is a terminal that wants them.
struct Styled {
  /// The ways to stress a text.
  enum Style: String {
    case bold = "1"
    case dim = "2"
    case green = "32"
    case yellow = "33"
    case cyan = "36"
  }

  /// Whether colours are sent.
  let isColored: Bool

  /// Stresses text that is safe already.
  func callAsFunction(_ text: String, _ style: Style) -> String {
    isColored ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// A text from outside on one line, with nothing in it that acts on a terminal.
  static func safe(_ text: String) -> String { VisibleText.lines(text) }

  /// The beginning of a text from outside, on one line, cut where it grows too long.
  static func clip(_ text: String, to width: Int) -> String {
    let line = VisibleText.line(String(text.prefix(width + 1)))
    return text.count > width ? line.prefix(width - 1) + "…" : line
  }

  /// A text from outside as one word of the shell.
  static func shellWord(_ text: String) -> String {
    let safe = VisibleText.line(text)
    let isPlain = safe.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
        || "/._-".contains(Character($0))
    }
    if isPlain, !safe.isEmpty { return safe }
    let parts = safe.split(separator: "'", omittingEmptySubsequences: false)
    return "'\(parts.joined(separator: #"'\''"#))'"
  }

  /// A whole number with a blank between thousands.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return String(
      digits.enumerated().flatMap { index, digit in
        index > 0 && (digits.count - index) % 3 == 0 ? [" ", digit] : [digit]
      })
  }

  /// A count with its noun: `1 article`, `2 articles`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  /// Two digits after the point, as confidences are shown.
  static func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A text with blanks after it, up to a width.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
