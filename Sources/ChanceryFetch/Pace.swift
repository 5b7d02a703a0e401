internal import Glibc

/// When each host was last asked, so that it has its peace between two requests.
struct Pace {
  private let clock = ContinuousClock()
  private var last: [String: ContinuousClock.Instant] = [:]

  /// Waits until a host has had its peace.
  ///
  /// - Parameters:
  ///   - host: The host.
  ///   - delay: How long it is left alone after an answer.
  ///   - isCancelled: Whether to stop waiting.
  /// - Returns: Whether the wait came to its end.
  func wait(for host: String, _ delay: Duration, isCancelled: () -> Bool) -> Bool {
    guard let last = last[host] else { return !isCancelled() }
    while clock.now < last + delay {
      if isCancelled() { return false }
      usleep(20_000)
    }
    return !isCancelled()
  }

  /// Notes that a host has just answered.
  mutating func note(_ host: String) { last[host] = clock.now }
}
