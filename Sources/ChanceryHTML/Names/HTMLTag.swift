/// The name of an element, as a number: equal names in one document have equal numbers.
///
/// The names of the standard have the same number in every document, so that a `switch` over them
/// costs no comparison of text. Other names are numbered as they appear; ask
/// ``HTMLDocument/name(of:)`` for their letters.
///
/// ```swift
/// let page = HTMLDocument(Array("<p>Oui</p>".utf8))
/// page.elements(.p).count  // 1
/// ```
@frozen public struct HTMLTag: RawRepresentable, Hashable, Sendable {
  /// The number.
  public let rawValue: UInt16

  /// Wraps a number.
  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The tag of nodes that are no elements.
  @inlinable public static var none: Self { .init(rawValue: 0) }

  /// The tag of elements whose names found no place in the table of the document.
  @inlinable public static var unnumbered: Self { .init(rawValue: .max) }

  /// Whether the name belongs to the standard, so that its number is the same everywhere.
  public var isKnown: Bool { rawValue > 0 && rawValue <= KnownNames.tagCount }
}
