/// Text from outside, made fit for the lines and columns of an annotation file.
///
/// One character stands for one, so that places counted in code points stay true. Tabs and the ends of
/// lines become blanks. What could act on a terminal or turn its neighbours around becomes U+FFFD:
/// the other C0 and C1 controls, and the bidirectional embeddings, overrides and isolates (UAX #9).
///
/// ```swift
/// PlainCharacters.line("a\tb\u{1B}c")     // "a b\u{FFFD}c"
/// ```
enum PlainCharacters {
  /// A text that must stay on one line.
  static func line(_ text: String) -> String { replaced(text) { $0 == "\n" ? " " : plain($0) } }

  /// A text of several lines; a carriage return becomes a blank.
  static func lines(_ text: String) -> String { replaced(text) { $0 == "\n" ? $0 : plain($0) } }

  /// A column of CoNLL-U that may hold blanks, FORM and LEMMA, but not at its ends.
  ///
  /// - Returns: `_` for the empty text; U+FFFD stands for a blank at an end.
  static func column(_ text: String) -> String {
    if text.isEmpty { return "_" }
    var scalars = Array(line(text).unicodeScalars)
    for end in [scalars.startIndex, scalars.endIndex - 1]
    where scalars[end].properties.isWhitespace {
      scalars[end] = replacement
    }
    var column = String.UnicodeScalarView()
    column.append(contentsOf: scalars)
    return String(column)
  }

  /// A column of CoNLL-U that holds no blank: each becomes `_`, as does the empty text.
  static func label(_ text: String) -> String {
    if text.isEmpty { return "_" }
    return replaced(line(text)) { $0.properties.isWhitespace ? "_" : $0 }
  }

  /// A label without a slash, which CoNLL-U reserves in `sent_id`.
  static func identifier(_ text: String) -> String {
    replaced(label(text)) { $0 == "/" ? "_" : $0 }
  }

  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: " "
    default: VisibleText.isUnruly(scalar) ? replacement : scalar
    }
  }

  private static func replaced(
    _ text: String, by other: (Unicode.Scalar) -> Unicode.Scalar
  ) -> String {
    guard text.unicodeScalars.contains(where: { other($0) != $0 }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(other(scalar)) }
    return String(result)
  }
}
