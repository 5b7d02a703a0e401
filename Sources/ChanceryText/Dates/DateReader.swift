/// Reads one date from its pieces.
///
/// Three shapes are told apart by how they begin: a year or a run of digits (ISO 8601), a number
/// that is no year (RFC 822, or day and month in digits), or a word (a weekday or a month).
struct DateReader {
  private let tokens: [DateTokens.Token]
  /// The piece to be read next.
  var position = 0

  /// Reads from the first piece.
  init(_ tokens: DateTokens) { self.tokens = tokens.all }

  /// The date, `nil` when the pieces are no date.
  mutating func read() -> DateMoment? {
    var date: DateMoment?
    switch peek {
    case .number(let value, let digits) where digits >= 8: date = compact(value, digits)
    case .number(_, digits: 4) where isAnyOf("-/.", at: position + 1): date = yearFirst()
    case .number(let day, let digits) where digits <= 2 && isAnyOf("-/.", at: position + 1):
      date = dayFirst(day) ?? namedMonth()
    default: date = namedMonth()
    }
    return date?.checked
  }

  /// The piece at the present place.
  var peek: DateTokens.Token? { token(at: position) }

  /// The piece at a place, `nil` beyond the end.
  func token(at place: Int) -> DateTokens.Token? {
    tokens.indices.contains(place) ? tokens[place] : nil
  }

  /// Whether the piece at a place is one of several signs.
  func isAnyOf(_ signs: StaticString, at place: Int) -> Bool {
    guard case .sign(let sign) = token(at: place) else { return false }
    return (0..<signs.utf8CodeUnitCount).contains { signs.utf8Start[$0] == sign }
  }

  /// Steps over one of several signs, if it comes next.
  mutating func skip(_ signs: StaticString) -> Bool {
    guard isAnyOf(signs, at: position) else { return false }
    position += 1
    return true
  }

  /// Steps over a blank, if one comes next.
  mutating func skipBlank() {
    if peek == .blank { position += 1 }
  }

  /// Steps over a number with exactly so many digits, if one comes next.
  mutating func number(digits count: Int) -> (value: Int, digits: Int)? {
    number(digits: count...count)
  }

  /// Steps over a number with so many digits, if one comes next.
  mutating func number(digits allowed: ClosedRange<Int>) -> (value: Int, digits: Int)? {
    guard case .number(let value, let digits) = peek, allowed.contains(digits) else { return nil }
    position += 1
    return (value, digits)
  }
}
