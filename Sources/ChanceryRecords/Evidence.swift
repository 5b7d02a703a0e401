public import ChanceryText

/// The source ranges that a record rests on: never none.
///
/// ```swift
/// Evidence([])                              // nil
/// Evidence([SourceRange(3..<9)])?.ranges    // [@3–9]
/// ```
public struct Evidence: Hashable, Sendable {
  /// The ranges, in the order of reading.
  public let ranges: [SourceRange]

  /// Takes one range, and more that follow it.
  public init(_ first: SourceRange, _ more: [SourceRange] = []) {
    ranges = [first] + more
  }

  /// Takes ranges.
  ///
  /// - Returns: `nil` when there is none.
  public init?(_ ranges: [SourceRange]) {
    guard !ranges.isEmpty else { return nil }
    self.ranges = ranges
  }
}
