internal import Glibc

/// The clock on the wall.
enum Timestamp {
  /// This second in UTC, `2026-11-24T08:30:00Z` (RFC 3339).
  static var now: String { text(of: time(nil)) }

  /// A second since 1970 in UTC.
  static func text(of seconds: time_t) -> String {
    var seconds = seconds
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func two(_ number: CInt) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = "\(parts.tm_year + 1_900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
    return "\(day)T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
  }
}
