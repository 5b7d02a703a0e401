extension DateReader {
  /// `Thu, 15 Sep 2022 08:30:00 GMT`, `15-Sep-22`, `Sep 15, 2022`, `Thu Sep 15 08:30:00 CEST 2022`.
  mutating func namedMonth() -> DateMoment? {
    var parts = Parts()
    while peek != nil, !isAnyOf("(", at: position) {
      guard take(into: &parts) else { return nil }
    }
    guard let month = parts.month, let day = parts.day, let year = parts.year else { return nil }
    var date = DateMoment(year: year, month: month, day: day)
    date.copyTime(of: parts.time)
    return date
  }

  /// What has been found of a date whose parts come in any order.
  private struct Parts {
    var month: Int?
    var day: Int?
    var year: Int?
    var time = DateMoment(year: 0, month: 1, day: 1)
    var hasWeekday = false
    var hasZone = false
    var hasFiller = false
  }

  /// Takes the next piece; `false` when it has no place in a date.
  private mutating func take(into parts: inout Parts) -> Bool {
    switch peek {
    case .number(let value, let digits): return take(value, digits, into: &parts)
    case .word(let word): return take(word, into: &parts)
    case .blank:
      position += 1
      return true
    case .sign where isAnyOf("+-", at: position) && parts.time.hasTime && !parts.hasZone:
      parts.hasZone = true
      readZone(into: &parts.time)
      return true
    case .sign: return skip(",.-/")
    case nil: return false
    }
  }

  private mutating func take(_ value: Int, _ digits: Int, into parts: inout Parts) -> Bool {
    let isClock = isAnyOf(":", at: position + 1) || token(at: position + 1) == .word("h")
    if !parts.time.hasTime, isClock, readTime(into: &parts.time) {
      return true
    }
    position += 1
    if digits == 4, parts.year == nil {
      parts.year = value
    } else if digits <= 2, parts.day == nil {
      parts.day = value
    } else if parts.year == nil, digits == 2 || digits == 3 {
      // RFC 2822, section 4.3.
      parts.year = value + (digits == 2 && value < 50 ? 2000 : 1900)
    } else {
      return false
    }
    return true
  }

  private mutating func take(_ word: String, into parts: inout Parts) -> Bool {
    if parts.month == nil, let month = MonthName(word) {
      position += 1
      parts.month = month.number
    } else if parts.time.hasTime, !parts.hasZone {
      parts.hasZone = true
      readZone(into: &parts.time)
    } else if parts.day != nil, parts.year == nil, DayEnding(rawValue: word) != nil {
      position += 1
    } else if parts.year != nil, !parts.time.hasTime, !parts.hasFiller {
      // “at”, “à” and the like before a time.
      parts.hasFiller = true
      position += 1
    } else if !parts.hasWeekday {
      parts.hasWeekday = true
      position += 1
    } else {
      return false
    }
    return true
  }

  /// What may stand behind the number of a day.
  private enum DayEnding: String {
    case first = "st"
    case second = "nd"
    case third = "rd"
    case other = "th"
    case firstInFrench = "er"
    case tee = "t"
  }
}
