/// Text from outside, made safe to print: what could act on a terminal is shown instead.
///
/// ```swift
/// VisibleText.line("a\u{1B}[31mb\n")        // "a\\u{1B}[31mb "
/// ```
///
/// Shown as `\u{…}` are C0 and C1 controls and the bidirectional embeddings, overrides and
/// isolates (UAX #9). Tabs become blanks, as do line ends where one line is wanted.
public enum VisibleText {
  /// A text that must stay on one line.
  ///
  /// - Complexity: O(*n*).
  public static func line(_ text: String) -> String { visible(text, keepingLines: false) }

  /// A text that may have several lines.
  ///
  /// - Complexity: O(*n*).
  public static func lines(_ text: String) -> String { visible(text, keepingLines: true) }

  /// Whether a character could act on a terminal or on the order of its neighbours.
  public static func isUnruly(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func visible(_ text: String, keepingLines: Bool) -> String {
    guard text.unicodeScalars.contains(where: isUnruly) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where keepingLines: result.append(scalar)
      case "\n", "\t", "\u{2028}", "\u{2029}": result.append(" ")
      case "\r": continue
      default:
        if isUnruly(scalar) {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          result.append(contentsOf: "\\u{\(digits)}".unicodeScalars)
        } else {
          result.append(scalar)
        }
      }
    }
    return String(result)
  }
}
