/// A day of the calendar with the time and the offset that a text states.
struct DateMoment {
  private var year: Int
  private var month: Int
  private var day: Int
  private var time: (hour: Int, minute: Int, second: Int?)?
  /// Minutes east of Greenwich; `nil` when it is not known.
  var offset: Int?

  /// Takes numbers, which need not be a day of the calendar.
  init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Counts days from the beginning of a year, the first being 1.
  init?(year: Int, dayOfYear: Int) {
    var rest = dayOfYear
    for month in 1...12 {
      let days = Self.days(inMonth: month, of: year)
      if rest <= days {
        self.init(year: year, month: month, day: rest)
        return
      }
      rest -= days
    }
    return nil
  }

  /// Counts seconds from the beginning of 1970 in Greenwich.
  init(secondsSince1970 seconds: Int) {
    var rest = seconds / 86_400
    var year = 1970
    while rest >= Self.days(inYear: year) {
      rest -= Self.days(inYear: year)
      year += 1
    }
    var month = 1
    while rest >= Self.days(inMonth: month, of: year) {
      rest -= Self.days(inMonth: month, of: year)
      month += 1
    }
    self.init(year: year, month: month, day: rest + 1)
    time = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60)
    offset = 0
  }

  /// Whether a time is known.
  var hasTime: Bool { time != nil }

  /// Sets the time, unless no clock shows it; 24:00 and a leap second are times.
  mutating func setTime(hour: Int, minute: Int, second: Int?) {
    let isEndOfDay = hour == 24 && minute == 0 && (second ?? 0) == 0
    guard hour < 24 || isEndOfDay, minute < 60, (second ?? 0) <= 60 else { return }
    time = (hour, minute, second)
  }

  /// Takes over the time and offset of another.
  mutating func copyTime(of other: DateMoment) {
    time = other.time
    offset = other.offset
  }

  /// The same with 24:00 as the beginning of the next day; `nil` when there is no such day.
  ///
  /// Years before the first newspapers are what programs write for a date that they do not have.
  var checked: DateMoment? {
    guard (1600...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    guard var time, time.hour == 24 else { return self }
    var next = self
    time.hour = 0
    next.time = time
    next.day += 1
    if next.day > Self.days(inMonth: month, of: year) { (next.month, next.day) = (month + 1, 1) }
    if next.month > 12 { (next.year, next.month) = (year + 1, 1) }
    return next
  }

  /// `2022-09-15`, `2022-09-15T08:30`, `2022-09-15T08:30:00+02:00`.
  var iso: String {
    var text = "\(Self.padded(year, to: 4))-\(Self.padded(month))-\(Self.padded(day))"
    guard let time else { return text }
    text += "T\(Self.padded(time.hour)):\(Self.padded(time.minute))"
    if let second = time.second { text += ":\(Self.padded(second))" }
    guard let offset else { return text }
    guard offset != 0 else { return text + "Z" }
    let size = abs(offset)
    return text + (offset < 0 ? "-" : "+") + "\(Self.padded(size / 60)):\(Self.padded(size % 60))"
  }

  private static func padded(_ number: Int, to width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private static func days(inYear year: Int) -> Int { days(inMonth: 2, of: year) + 337 }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    PublicationDate.days(inMonth: month, of: year)
  }
}
