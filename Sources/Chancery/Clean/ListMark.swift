/// The sign that an entry of a list begins with in plain text.
enum ListMark {
  /// The words of an entry without their sign, where one and a blank stand first.
  ///
  /// ```swift
  /// ListMark.dropped(from: "• Le port")     // "Le port"
  /// ListMark.dropped(from: "*Le port*")     // "*Le port*"
  /// ```
  static func dropped(from words: String) -> String {
    var rest = words.unicodeScalars[...]
    guard let mark = rest.popFirst(), isMark(mark), let blank = rest.popFirst(),
      blank.properties.isWhitespace
    else { return words }
    return String(rest.drop { $0.properties.isWhitespace })
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2A, 0xB7, 0x2022, 0x2023, 0x25A0...0x25FF, 0x2190...0x21FF: true
    default: false
    }
  }
}
