/// How sure a rule or a model is of a record, from 0 to 1.
///
/// Values outside are brought to the nearest end, and not-a-number to 0, so that a record always
/// prints a number.
public struct Confidence: Hashable, Sendable {
  /// The value, 0 ≤ value ≤ 1.
  public let value: Double

  /// Makes a confidence.
  public init(_ value: Double) {
    self.value = value.isNaN ? 0 : min(max(value, 0), 1)
  }
}

extension Confidence: ExpressibleByFloatLiteral {
  /// Lets a rule write its confidence as a number.
  public init(floatLiteral value: Double) { self.init(value) }
}

extension Confidence: Comparable {
  /// Orders by value.
  public static func < (left: Confidence, right: Confidence) -> Bool { left.value < right.value }
}
