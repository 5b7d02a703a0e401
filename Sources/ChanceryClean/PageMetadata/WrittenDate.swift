internal import ChanceryText

/// A date as people write it, found in a short text.
///
/// ```swift
/// WrittenDate(in: "Publié le 3 mai 2022 à 14 h 30")?.iso       // "2022-05-03T14:30"
/// WrittenDate(in: "Posted on May 3rd, 2022")?.iso              // "2022-05-03"
/// WrittenDate(in: "03/05/2022", monthFirst: true)?.iso         // "2022-03-05"
/// WrittenDate(in: "Saison 2021/22")                            // nil
/// ```
///
/// The day, the month and the year must all be written. The time is taken where it follows. Whether
/// `03/05` is a day of March or of May depends on `monthFirst`; a number over 12 decides it.
struct WrittenDate: Hashable {
  /// The day, and the time where it is written, as ISO 8601 without a zone.
  let iso: String
  /// The bytes of the text that the day takes.
  let range: Range<Int>
  /// The number of the token after the day.
  let end: Int
  /// Whether the year stands first.
  let isYearFirst: Bool

  /// Finds the first date in a text.
  ///
  /// - Complexity: O(length of the text).
  init?(in text: String, monthFirst: Bool = false) {
    self.init(in: DateTokens(text), from: 0, monthFirst: monthFirst)
  }

  /// Finds the first date whose tokens begin at or after a place.
  init?(in tokens: DateTokens, from start: Int, monthFirst: Bool) {
    for place in tokens.list.indices.dropFirst(start) {
      guard let day = Self.day(at: place, of: tokens, monthFirst), day.isReal else { continue }
      let time = Self.time(at: day.end, of: tokens)
      iso = day.iso + (time.map { "T" + $0 } ?? "")
      range = tokens.list[place].range.lowerBound..<tokens.list[day.end - 1].range.upperBound
      end = day.end
      isYearFirst = tokens[place].digits == 4
      return
    }
    return nil
  }
}

extension WrittenDate {
  /// A day and the number of the token after it.
  private struct Day {
    let year: Int
    let month: Int
    let day: Int
    let end: Int

    var iso: String { "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))" }
    var isReal: Bool { (1990...2199).contains(year) && PublicationDate(iso) != nil }

    static func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
  }

  private static func day(at place: Int, of tokens: DateTokens, _ monthFirst: Bool) -> Day? {
    let first = tokens[place]
    if first.digits == 4 {
      return yearFirst(place, tokens)
    }
    if first.digits == 1 || first.digits == 2 {
      return dayFirst(place, tokens) ?? numeric(place, tokens, monthFirst)
    }
    return first.month > 0 ? monthNameFirst(place, tokens) : nil
  }

  /// `2022-05-03`, `2022/5/3`, `2022. május 3.`, `2022年5月3日`.
  private static func yearFirst(_ place: Int, _ tokens: DateTokens) -> Day? {
    let year = tokens[place].value
    if let month = tokens.month(after: place), let day = tokens.number(after: month, digits: 1...2)
    {
      return Day(year: year, month: tokens[month].month, day: tokens[day].value, end: day + 1)
    }
    guard let month = tokens.number(after: place, digits: 1...2, across: "-/.年"),
      let day = tokens.number(after: month, digits: 1...2, across: "-/.月"),
      tokens.gap(before: month) == tokens.gap(before: day)
    else { return nil }
    return Day(
      year: year, month: tokens[month].value, day: tokens[day].value, end: day + 1)
  }

  /// `3 mai 2022`, `1er mai 2022`, `3. Mai 2022`, `3 de mayo de 2022`, `3-May-2022`.
  private static func dayFirst(_ place: Int, _ tokens: DateTokens) -> Day? {
    guard let month = tokens.month(after: place),
      let year = tokens.number(after: month, digits: 4...4)
    else { return nil }
    return Day(
      year: tokens[year].value, month: tokens[month].month, day: tokens[place].value,
      end: year + 1)
  }

  /// `May 3, 2022`, `May 3rd 2022`.
  private static func monthNameFirst(_ place: Int, _ tokens: DateTokens) -> Day? {
    guard let day = tokens.number(after: place, digits: 1...2),
      let year = tokens.number(after: day, digits: 4...4)
    else { return nil }
    return Day(
      year: tokens[year].value, month: tokens[place].month, day: tokens[day].value, end: year + 1)
  }

  /// `03.05.2022`, `3/5/2022`, `03-05-2022`, `03.05.22`.
  private static func numeric(_ place: Int, _ tokens: DateTokens, _ monthFirst: Bool) -> Day? {
    guard let second = tokens.number(after: place, digits: 1...2, across: "-/."),
      let year = tokens.number(after: second, digits: 2...4, across: "-/."),
      tokens.gap(before: second) == tokens.gap(before: year), tokens[year].digits != 3
    else { return nil }
    var (day, month) = (tokens[place].value, tokens[second].value)
    let isSlashed = tokens.gap(before: second) != "."
    if isSlashed, monthFirst && day <= 12 || month > 12 { swap(&day, &month) }
    let short = tokens[year].digits == 2
    if short, tokens[place].digits != 2 || tokens[second].digits != 2 { return nil }
    return Day(
      year: tokens[year].value + (short ? 2000 : 0), month: month, day: day, end: year + 1)
  }
}

extension WrittenDate {
  /// The time `hh:mm` that follows a day: `à 14 h 30`, `, 14:30 Uhr`, `at 2:30 pm`, `- 14h30`.
  private static func time(at start: Int, of tokens: DateTokens) -> String? {
    var place = start
    while place < tokens.list.count, tokens[place].digits == 0, place - start < 2,
      tokens[place].range.count <= 3
    {
      place += 1
    }
    guard place < tokens.list.count, tokens[place].digits == 1 || tokens[place].digits == 2,
      tokens.gap(before: place).utf8.count <= 4,
      let minute = minute(after: place, of: tokens)
    else { return nil }
    var hour = tokens[place].value
    if minute + 1 < tokens.list.count {
      let half = tokens.word(minute + 1)
      if half == "pm" || half == "p", hour < 12 { hour += 12 }
      if half == "am" || half == "a", hour == 12 { hour = 0 }
    }
    guard hour < 24, tokens[minute].value < 60 else { return nil }
    return "\(Day.padded(hour, 2)):\(Day.padded(tokens[minute].value, 2))"
  }

  /// The token of the minutes after that of the hour: `14:30`, `14h30`, `14 h 30`, `14.30 Uhr`.
  private static func minute(after hour: Int, of tokens: DateTokens) -> Int? {
    let next = hour + 1
    guard next < tokens.list.count else { return nil }
    if tokens[next].digits == 2 {
      let gap = tokens.gap(before: next)
      if gap == ":" { return next }
      let isClock = next + 1 < tokens.list.count && tokens.word(next + 1) == "uhr"
      return gap == "." && isClock ? next : nil
    }
    let isHourSign = tokens.word(next) == "h" || tokens.word(next) == "u"
    guard isHourSign, next + 1 < tokens.list.count, tokens[next + 1].digits == 2 else { return nil }
    return next + 1
  }
}
