/// An attribute of a start tag, as it stands in the source.
@frozen public struct HTMLAttribute: Sendable {
  /// The name.
  public let name: HTMLAttributeName
  /// Whether the value is not the source itself: it holds a character reference, a carriage return
  /// or a NUL.
  public internal(set) var hasReferences: Bool
  @usableFromInline let nameStart: Int32
  @usableFromInline let nameEnd: Int32
  @usableFromInline var valueStart: Int32
  @usableFromInline var valueEnd: Int32

  init(name: HTMLAttributeName, nameStart: Int, nameEnd: Int) {
    self.name = name
    hasReferences = false
    self.nameStart = Int32(truncatingIfNeeded: nameStart)
    self.nameEnd = Int32(truncatingIfNeeded: nameEnd)
    valueStart = self.nameEnd
    valueEnd = self.nameEnd
  }

  /// The bytes of the name.
  @inlinable public var nameRange: Range<Int> { Int(nameStart)..<Int(nameEnd) }

  /// The bytes of the value, within its quotes; empty when there is none.
  @inlinable public var valueRange: Range<Int> { Int(valueStart)..<Int(valueEnd) }
}
