/// When an article was published: a day, with the time and zone where they are known (ISO 8601).
///
/// ```swift
/// PublicationDate("2022-09-15T08:30:00+02:00")?.day  // "2022-09-15"
/// PublicationDate("2022-02-30")                      // nil: no such day
/// ```
public struct PublicationDate: Hashable, Sendable {
  /// The date as given: `YYYY-MM-DD`, or that with a time and zone.
  public let iso: String

  /// Reads `YYYY-MM-DD`, alone or followed by `T` or a blank and a time.
  ///
  /// The result is `nil` when the text is not a date of the calendar or its time is malformed.
  ///
  /// - Parameter text: An ISO 8601 calendar date.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, bytes.count <= 35, bytes[4] == Self.dash, bytes[7] == Self.dash,
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10]), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year), Self.isTime(bytes[10...])
    else { return nil }
    iso = String(text)
  }

  /// The day alone, `YYYY-MM-DD`.
  public var day: String { String(iso.prefix(10)) }

  private static let dash = UInt8(ascii: "-")

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  /// The number of days of a month, from 1 to 12.
  static func days(inMonth month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// Whether what follows the day is nothing, or `Thh:mm`, with seconds, a fraction and a zone.
  private static func isTime(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let mark = rest.first else { return true }
    guard mark == UInt8(ascii: "T") || mark == UInt8(ascii: " ") || mark == UInt8(ascii: "t"),
      rest.count >= 6, let hour = number(rest.dropFirst(1).prefix(2)), hour < 25,
      let minute = number(rest.dropFirst(4).prefix(2)), minute < 60
    else { return false }
    let allowed = Array("0123456789:.,+-Zz".utf8)
    return rest.dropFirst().allSatisfy { allowed.contains($0) }
  }
}
