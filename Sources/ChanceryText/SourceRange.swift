/// A range of the source text, in UTF-8 bytes: start included, end excluded.
///
/// Every record points at its evidence with source ranges; they always refer to
/// ``RawArticle/text``, whatever cleaning did afterwards. Ranges of the clean text are plain
/// `Range<Int>`, so that the compiler keeps the two apart.
///
/// ```swift
/// SourceRange(3..<8).count  // 5
/// ```
public struct SourceRange: Hashable, Sendable {
  /// The first byte.
  public let start: Int
  /// The byte after the last one.
  public let end: Int

  /// Wraps a range of bytes.
  ///
  /// - Parameter range: UTF-8 offsets into the source text.
  @inlinable public init(_ range: Range<Int>) {
    start = range.lowerBound
    end = range.upperBound
  }

  /// Makes a range from its ends.
  ///
  /// - Precondition: `start <= end`.
  @inlinable public init(start: Int, end: Int) {
    precondition(start <= end, "a source range ends before it starts")
    self.start = start
    self.end = end
  }

  /// The same bytes as a standard range.
  @inlinable public var range: Range<Int> { start..<end }

  /// The number of bytes.
  @inlinable public var count: Int { end - start }

  /// Whether the range holds no byte.
  @inlinable public var isEmpty: Bool { start == end }

  /// Whether the two ranges share a byte.
  @inlinable public func overlaps(_ other: SourceRange) -> Bool {
    start < other.end && other.start < end
  }

  /// The smallest range that holds both.
  @inlinable public func union(_ other: SourceRange) -> SourceRange {
    SourceRange(start: min(start, other.start), end: max(end, other.end))
  }
}

extension SourceRange: Comparable {
  /// Orders by start, then by end.
  @inlinable public static func < (left: SourceRange, right: SourceRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

extension SourceRange: CustomStringConvertible {
  /// `@start–end`, as the command prints it.
  public var description: String { "@\(start)–\(end)" }
}
