/// The name of an attribute, as a number: equal names in one document have equal numbers.
///
/// Tags and attributes share one table. Frequent names have the same number in every document;
/// others are numbered as they appear, and ``HTMLDocument/attributeName(_:)`` finds their number.
@frozen public struct HTMLAttributeName: RawRepresentable, Hashable, Sendable {
  /// The number.
  public let rawValue: UInt16

  /// Wraps a number.
  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The name of attributes that found no place in the table of the document.
  @inlinable public static var unnumbered: Self { .init(rawValue: .max) }
}
