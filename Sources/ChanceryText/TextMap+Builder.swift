extension TextMap {
  /// Writes a clean text and its map together, so that they cannot disagree.
  public struct Builder: Sendable {
    private let source: [UInt8]
    private var text: [UInt8] = []
    private var pieces: [Piece] = []

    /// Begins with an empty clean text over a source.
    public init(source: [UInt8]) {
      self.source = source
      text.reserveCapacity(source.count + 16)
    }

    /// The length of the clean text so far, in bytes.
    public var count: Int { text.count }

    /// The bytes of the clean text from an offset on.
    public func written(from start: Int) -> ArraySlice<UInt8> { text[start...] }

    /// The last byte of the clean text so far.
    public var last: UInt8? { text.last }

    /// Copies a stretch of the source.
    public mutating func keep(_ range: Range<Int>) {
      guard !range.isEmpty else { return }
      let start = text.count
      text.append(contentsOf: source[range])
      if let last = pieces.last, last.kind == .kept, last.source.end == range.lowerBound {
        pieces[pieces.count - 1] = Piece(
          kind: .kept, clean: last.clean.lowerBound..<text.count,
          source: SourceRange(start: last.source.start, end: range.upperBound))
      } else {
        pieces.append(
          Piece(kind: .kept, clean: start..<text.count, source: SourceRange(range)))
      }
    }

    /// Writes other bytes for a stretch of the source; an empty text drops the stretch.
    public mutating func replace(_ range: Range<Int>, with replacement: some Sequence<UInt8>) {
      append(replacement, kind: .replaced, source: SourceRange(range))
    }

    /// Adds bytes that have no source.
    ///
    /// - Parameters:
    ///   - addition: The text to add.
    ///   - offset: The place in the source that it belongs to, in bytes.
    public mutating func insert(_ addition: String, at offset: Int) {
      append(addition.utf8, kind: .inserted, source: SourceRange(offset..<offset))
    }

    /// Ends the work.
    ///
    /// - Returns: The clean text in UTF-8 and its map.
    public consuming func finish() -> (text: [UInt8], map: TextMap) {
      (text, TextMap(pieces: pieces))
    }

    private mutating func append(
      _ bytes: some Sequence<UInt8>, kind: Piece.Kind, source: SourceRange
    ) {
      let start = text.count
      text.append(contentsOf: bytes)
      guard text.count > start else { return }
      pieces.append(Piece(kind: kind, clean: start..<text.count, source: source))
    }
  }

  /// The map from this map's clean text to the source of an earlier one.
  ///
  /// - Parameter earlier: The map whose clean text is this map's source.
  /// - Returns: One map for both steps. A stretch kept here but replaced before is replaced.
  /// - Complexity: O(*p* log *q* + *r*) for *p* and *q* pieces giving *r*.
  public func composed(over earlier: TextMap) -> TextMap {
    var result: [Piece] = []
    for piece in pieces {
      if piece.kind == .kept {
        result.append(contentsOf: earlier.lifted(piece))
      } else {
        let hull = earlier.source(of: piece.source.range)
        let place = hull ?? earlier.place(of: piece.source.start)
        let kind: Piece.Kind = hull == nil ? .inserted : piece.kind
        result.append(Piece(kind: kind, clean: piece.clean, source: place))
      }
    }
    return TextMap(pieces: result)
  }

  /// The pieces of this map that a kept piece of a later one spans, moved to its clean text.
  private func lifted(_ later: Piece) -> [Piece] {
    var result: [Piece] = []
    let shift = later.clean.lowerBound - later.source.start
    var index = firstPiece(endingAfter: later.source.start)
    while index < pieces.count, pieces[index].clean.lowerBound < later.source.end {
      let piece = pieces[index]
      index += 1
      let part = piece.clean.clamped(to: later.source.range)
      let moved = (part.lowerBound + shift)..<(part.upperBound + shift)
      var source = piece.source
      if piece.kind == .kept {
        let start = piece.source.start + part.lowerBound - piece.clean.lowerBound
        source = SourceRange(start: start, end: start + part.count)
      }
      result.append(Piece(kind: piece.kind, clean: moved, source: source))
    }
    return result
  }

  /// An empty source range at the place of a clean offset.
  private func place(of offset: Int) -> SourceRange {
    let index = firstPiece(endingAfter: offset - 1)
    guard index < pieces.count else {
      let end = pieces.last?.source.end ?? 0
      return SourceRange(start: end, end: end)
    }
    let inside = pieces[index].kind == .kept ? offset - pieces[index].clean.lowerBound : 0
    let start = pieces[index].source.start + max(0, inside)
    return SourceRange(start: start, end: start)
  }
}
