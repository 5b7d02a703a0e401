internal import ChanceryText

extension PublicationDate {
  /// Whether two days follow each other.
  func isNextTo(_ other: PublicationDate) -> Bool {
    guard let left = dayNumber, let right = other.dayNumber else { return false }
    return abs(left - right) == 1
  }

  /// An instant in Greenwich as the clock of a reader shows it, with the offset of that clock.
  ///
  /// `2019-11-19T07:03:12Z`, shown as `2019-11-18T23:03`, is `2019-11-18T23:03-08:00`.
  ///
  /// - Parameter shown: A day with a time and without a zone.
  /// - Returns: `nil` when the two are not a whole number of quarters of an hour apart, or more than
  ///   14 hours.
  func seen(as shown: PublicationDate) -> PublicationDate? {
    guard let own = minutes, let its = shown.minutes, shown.iso.utf8.count == 16 else { return nil }
    let offset = its - own
    guard offset.isMultiple(of: 15), abs(offset) <= 14 * 60 else { return nil }
    let hours = String(abs(offset) / 60)
    let rest = String(abs(offset) % 60)
    let zone = (hours.count < 2 ? "0" : "") + hours + ":" + (rest.count < 2 ? "0" : "") + rest
    return PublicationDate(shown.iso + (offset < 0 ? "-" : "+") + zone)
  }

  /// The minutes since the beginning of an era, `nil` where there is no time.
  private var minutes: Int? {
    let time = iso.dropFirst(11).prefix(5).split(separator: ":").compactMap { Int($0) }
    guard let dayNumber, time.count == 2 else { return nil }
    return (dayNumber * 24 + time[0]) * 60 + time[1]
  }

  /// The days since the beginning of an era, by the algorithm of Howard Hinnant (2013).
  private var dayNumber: Int? {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    let year = parts[1] > 2 ? parts[0] : parts[0] - 1
    let month = (parts[1] + 9) % 12
    let dayOfYear = (153 * month + 2) / 5 + parts[2] - 1
    return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear
  }
}
