extension DateReader {
  /// `2022-09-15`, `2022/09/15`, `2022-258`, with whatever time follows.
  mutating func yearFirst() -> DateMoment? {
    guard let year = number(digits: 4)?.value, skip("-/."), let next = number(digits: 1...3)
    else { return nil }
    var date: DateMoment
    if next.digits == 3 {
      guard let day = DateMoment(year: year, dayOfYear: next.value) else { return nil }
      date = day
    } else {
      guard skip("-/."), let day = number(digits: 1...2)?.value else { return nil }
      date = DateMoment(year: year, month: next.value, day: day)
    }
    return finish(&date)
  }

  /// `25/12/2022` or `12/25/2022`: only where one number can be no month, or both are the same.
  mutating func dayFirst(_ first: Int) -> DateMoment? {
    let start = position
    position += 1
    guard skip("-/."), let second = number(digits: 1...2)?.value, skip("-/."),
      let year = number(digits: 4)?.value, first == second || max(first, second) > 12
    else {
      position = start
      return nil
    }
    let day = max(first, second)
    var date = DateMoment(year: year, month: min(first, second), day: day)
    return finish(&date)
  }

  /// `20220915`, `20220915T083000Z`, `202209150830`, `20220915083000`, or seconds since 1970.
  mutating func compact(_ value: Int, _ digits: Int) -> DateMoment? {
    position += 1
    switch digits {
    case 8:
      var date = DateMoment(year: value / 10_000, month: value / 100 % 100, day: value % 100)
      return finish(&date)
    case 12, 14:
      let seconds = digits == 14 ? value % 100 : nil
      let rest = digits == 14 ? value / 100 : value
      let day = rest / 10_000
      var date = DateMoment(year: day / 10_000, month: day / 100 % 100, day: day % 100)
      date.setTime(hour: rest / 100 % 100, minute: rest % 100, second: seconds)
      skipBlank()
      readZone(into: &date)
      return isAtEnd ? date : nil
    case 10 where value < 1_900_000_000 && isAtEnd: return DateMoment(secondsSince1970: value)
    case 13 where value < 1_900_000_000_000 && isAtEnd:
      return DateMoment(secondsSince1970: value / 1000)
    default: return nil
    }
  }

  /// What follows a day in digits: nothing, or `T` or a blank, a time and a zone.
  mutating func finish(_ date: inout DateMoment) -> DateMoment? {
    if isAtEnd { return date }
    if peek == .word("t") {
      position += 1
    } else {
      _ = skip(",")
      skipBlank()
    }
    if readTime(into: &date) {
      skipBlank()
      readZone(into: &date)
    } else if peek != nil {
      readZone(into: &date)
    }
    return isAtEnd ? date : nil
  }

  /// Whether all is read, but for a remark in brackets.
  var isAtEnd: Bool {
    let next = peek == .blank ? position + 1 : position
    return token(at: next) == nil || isAnyOf("(", at: next)
  }
}
