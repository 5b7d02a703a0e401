/// The numbers and words of a short text, as dates are read from them.
struct DateTokens {
  /// A run of digits or of letters.
  struct Token: Hashable {
    /// Its bytes in the text.
    let range: Range<Int>
    /// How many digits it has; 0 for a word.
    let digits: Int
    /// The number; 0 for a word.
    let value: Int
    /// The month that the word names, 1 to 12; 0 otherwise.
    let month: Int
  }

  private let bytes: [UInt8]
  /// The tokens, in order.
  private(set) var list: [Token] = []

  /// Splits a text.
  ///
  /// - Complexity: O(length of the text).
  init(_ text: String) {
    bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let isDigit = Self.isDigit(bytes[start])
      guard isDigit || letterLength(at: start) > 0 else {
        start += signLength(at: start)
        continue
      }
      var end = start
      while end < bytes.count {
        let length = isDigit ? Self.isDigit(bytes[end]) ? 1 : 0 : letterLength(at: end)
        if length == 0 { break }
        end += length
      }
      list.append(token(start..<end, isDigit))
      start = end
    }
  }

  /// A token by its number.
  subscript(place: Int) -> Token { list[place] }

  private func token(_ range: Range<Int>, _ isDigit: Bool) -> Token {
    guard isDigit else {
      let month = range.count <= 24 ? MetadataWords.months[word(in: range)] ?? 0 : 0
      return Token(range: range, digits: 0, value: 0, month: month)
    }
    let value = range.count > 4 ? 0 : range.reduce(0) { $0 * 10 + Int(bytes[$1] - 0x30) }
    return Token(range: range, digits: range.count, value: value, month: 0)
  }

  /// A token in lower case.
  func word(_ place: Int) -> String { word(in: list[place].range) }

  private func word(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self).lowercased()
  }

  /// What stands between a token and the one before it.
  func gap(before place: Int) -> String {
    guard place > 0, place < list.count else { return "" }
    let gap = list[place - 1].range.upperBound..<list[place].range.lowerBound
    return String(decoding: bytes[gap], as: UTF8.self)
  }

  /// The name of a month that follows a token, a word such as « de », `er` or `th` between them.
  func month(after place: Int) -> Int? {
    for next in [place + 1, place + 2] where next < list.count && isNear(next) {
      if list[next].month > 0 { return next }
      guard isFiller(next) else { return nil }
    }
    return nil
  }

  /// The number that follows a token, a word such as « de » or `th` between them.
  func number(after place: Int, digits: ClosedRange<Int>) -> Int? {
    for next in [place + 1, place + 2] where next < list.count && isNear(next) {
      if digits.contains(list[next].digits) { return next }
      guard isFiller(next) else { return nil }
    }
    return nil
  }

  /// The number that follows a token after one of the signs given and nothing else.
  func number(after place: Int, digits: ClosedRange<Int>, across signs: String) -> Int? {
    let next = place + 1
    guard next < list.count else { return nil }
    if digits.contains(list[next].digits) {
      let gap = gap(before: next)
      return gap.unicodeScalars.count == 1 && signs.contains(gap) ? next : nil
    }
    let isCounter = list[next].range.count == 3 && signs.contains(word(next))
    guard isCounter, next + 1 < list.count, digits.contains(list[next + 1].digits) else {
      return nil
    }
    return next + 1
  }

  /// Whether nothing but a few blanks, commas, full stops or hyphens stand before a token.
  private func isNear(_ place: Int) -> Bool {
    let gap = gap(before: place)
    return gap.utf8.count <= 4
      && gap.unicodeScalars.allSatisfy {
        " ,.-\u{A0}\u{202F}\u{2009}/'’º°".unicodeScalars.contains($0)
      }
  }

  /// A short word within a date: « de », « er », `th`, `of`.
  private func isFiller(_ place: Int) -> Bool {
    list[place].digits == 0 && list[place].range.count <= 3 && list[place].month == 0
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// The bytes of a letter, 0 for a sign, a digit or a blank.
  private func letterLength(at place: Int) -> Int {
    let byte = bytes[place]
    if byte < 0x80 { return byte | 0x20 &- 0x61 < 26 ? 1 : 0 }
    return signLength(at: place) > 1 ? 0 : 1
  }

  /// The bytes of a blank or a sign: those of U+0080–U+00BF and of U+2000–U+2BFF are more than one.
  private func signLength(at place: Int) -> Int {
    let hasNext = place + 1 < bytes.count
    if bytes[place] == 0xC2, hasNext { return 2 }
    return bytes[place] == 0xE2 && hasNext && bytes[place + 1] < 0xB0 && place + 2 < bytes.count
      ? 3 : 1
  }
}
