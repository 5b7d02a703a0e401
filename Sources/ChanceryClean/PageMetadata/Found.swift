public import ChanceryText

/// A value of a page with the place it was found in.
public struct Found<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value.
  public let value: Value
  /// The mark-up that gives it.
  public let source: MetadataSource
  /// Where it stands in the page; `nil` where the value has no place of its own.
  public let range: SourceRange?
  /// How sure it is.
  public let confidence: Confidence

  /// Makes a value with its place.
  public init(
    _ value: Value, source: MetadataSource, range: SourceRange?, confidence: Confidence
  ) {
    self.value = value
    self.source = source
    self.range = range
    self.confidence = confidence
  }
}
