/// A stretch of text that was made in one way: copied from the source, or written for it.
///
/// The pieces of a node rise in the source and do not overlap; between them lie bytes that give no
/// text, such as the carriage return before a line feed.
@frozen public struct HTMLTextPiece: Sendable {
  /// The first byte in the source.
  public internal(set) var sourceStart: Int32
  /// The byte after the last one.
  public internal(set) var sourceEnd: Int32
  /// Where the written bytes begin in ``HTMLDocument/replacements``, -1 for a copied piece.
  public internal(set) var replacementStart: Int32
  /// How many bytes were written.
  public internal(set) var replacementCount: Int32

  init(_ start: Int, _ end: Int) {
    sourceStart = Int32(truncatingIfNeeded: start)
    sourceEnd = Int32(truncatingIfNeeded: end)
    replacementStart = -1
    replacementCount = 0
  }

  init(_ start: Int, _ end: Int, replacement: Int, count: Int) {
    self.init(start, end)
    replacementStart = Int32(truncatingIfNeeded: replacement)
    replacementCount = Int32(truncatingIfNeeded: count)
  }

  /// Whether the text is the source itself.
  @inlinable public var isVerbatim: Bool { replacementStart < 0 }

  /// What the piece stands for in the source.
  @inlinable public var source: Range<Int> { Int(sourceStart)..<Int(sourceEnd) }

  /// The written bytes of a piece that is not verbatim.
  @inlinable public var replacement: Range<Int> {
    Int(replacementStart)..<Int(replacementStart + replacementCount)
  }

  /// How many bytes of text the piece gives.
  @inlinable public var count: Int {
    isVerbatim ? Int(sourceEnd - sourceStart) : Int(replacementCount)
  }
}
