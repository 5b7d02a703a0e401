internal import ChanceryText

extension PublicationDate {
  /// Whether two days follow each other.
  func isNextTo(_ other: PublicationDate) -> Bool {
    guard let left = dayNumber, let right = other.dayNumber else { return false }
    return abs(left - right) == 1
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
