extension UInt8 {
  /// White space of HTML: tab, line feed, form feed, carriage return, space.
  var isHTMLSpace: Bool {
    self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0C || self == 0x0D
  }

  /// A letter from A to Z in either case.
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  /// The byte itself, or the small letter of an ASCII capital.
  var asciiLowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension ArraySlice<UInt8> {
  /// The bytes without white space of HTML at either end.
  func trimmingHTMLSpace() -> ArraySlice<UInt8> {
    let start = drop(while: \.isHTMLSpace)
    guard let last = start.lastIndex(where: { !$0.isHTMLSpace }) else { return [] }
    return start[...last]
  }
}
