/// How much compressed bytes may grow.
struct UnpackLimits: Hashable {
  /// The most bytes that may come out.
  var bytes: Int
  /// The most bytes that may come out of one that goes in, once ``free`` is exceeded.
  var ratio: Int
  /// How many bytes may come out of a member whatever went in: short repetitive texts compress better
  /// than any text does in the long run.
  var free = 1 << 24

  /// Whether a member has grown too much.
  func isExceeded(packed: Int, unpacked: Int) -> Bool {
    guard unpacked > free else { return false }
    let (most, overflow) = max(packed, 1).multipliedReportingOverflow(by: ratio)
    return !overflow && unpacked > most
  }
}
