/// Where each byte of a clean text came from.
///
/// A map is a list of pieces in the order of the clean text. A kept piece is copied from the
/// source, a replaced one stands for a stretch of it, an inserted one has no source. Source
/// pieces need not rise: words that cleaning moved keep their true place.
///
/// ```swift
/// var builder = TextMap.Builder(source: Array("KazakhstanEn 2013".utf8))
/// builder.keep(0..<10)
/// builder.insert(". ", at: 10)
/// builder.keep(10..<17)
/// let (text, map) = builder.finish()      // "Kazakhstan. En 2013"
/// map.sources(of: 0..<14)                 // [@0–12]
/// ```
public struct TextMap: Hashable, Sendable {
  /// A stretch of the clean text that was made in one way.
  public struct Piece: Hashable, Sendable {
    /// The ways to make a stretch of clean text.
    public enum Kind: String, Sendable {
      /// Copied byte for byte.
      case kept
      /// Written anew for a stretch of the source.
      case replaced
      /// Added; the source range is empty and says where.
      case inserted
    }

    /// How the stretch was made.
    public let kind: Kind
    /// The stretch in the clean text.
    public let clean: Range<Int>
    /// What it stands for in the source.
    public let source: SourceRange
  }

  /// The pieces in the order of the clean text, without gaps there.
  public let pieces: [Piece]

  /// Takes pieces that follow each other in the clean text.
  ///
  /// - Precondition: Each piece begins where the one before it ends; kept pieces are as long in
  ///   the source.
  public init(pieces: [Piece]) {
    var end = 0
    for piece in pieces {
      precondition(piece.clean.lowerBound == end, "a gap in the clean text")
      precondition(piece.kind != .kept || piece.clean.count == piece.source.count, "a torn piece")
      end = piece.clean.upperBound
    }
    self.pieces = pieces
  }

  /// The map of a text that nothing was done to.
  public init(identityOver count: Int) {
    let all = Piece(kind: .kept, clean: 0..<count, source: SourceRange(0..<count))
    pieces = count == 0 ? [] : [all]
  }

  /// The length of the clean text in bytes.
  public var cleanCount: Int { pieces.last?.clean.upperBound ?? 0 }

  /// The source ranges that a stretch of clean text stands for, in the order of the clean text.
  ///
  /// Neighbours that touch in the source are joined; a replaced piece counts whole; inserted
  /// bytes have no source. A stretch of inserted bytes alone gives no range.
  ///
  /// - Complexity: O(log *p* + *k*) for *p* pieces of which *k* are touched.
  public func sources(of clean: Range<Int>) -> [SourceRange] {
    var ranges: [SourceRange] = []
    var index = firstPiece(endingAfter: clean.lowerBound)
    while index < pieces.count, pieces[index].clean.lowerBound < clean.upperBound {
      let piece = pieces[index]
      index += 1
      guard let range = source(of: clean, in: piece) else { continue }
      if let last = ranges.last, last.end == range.start {
        ranges[ranges.count - 1] = SourceRange(start: last.start, end: range.end)
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }

  /// The smallest source range that holds everything a stretch of clean text stands for.
  ///
  /// - Returns: `nil` when the stretch was inserted.
  public func source(of clean: Range<Int>) -> SourceRange? {
    let ranges = sources(of: clean)
    guard var hull = ranges.first else { return nil }
    for range in ranges.dropFirst() { hull = hull.union(range) }
    return hull
  }

  /// The stretches of clean text that stand for a source range, in the order of the clean text.
  ///
  /// - Complexity: O(*p*) for *p* pieces.
  public func cleanRanges(of source: SourceRange) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for piece in pieces where piece.kind != .inserted && piece.source.overlaps(source) {
      let range = clean(of: source, in: piece)
      if let last = ranges.last, last.upperBound == range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    return ranges
  }

  private func source(of clean: Range<Int>, in piece: Piece) -> SourceRange? {
    switch piece.kind {
    case .inserted: return nil
    case .replaced: return piece.source
    case .kept:
      let part = clean.clamped(to: piece.clean)
      let offset = piece.source.start - piece.clean.lowerBound
      if part.isEmpty { return nil }
      return SourceRange((part.lowerBound + offset)..<(part.upperBound + offset))
    }
  }

  private func clean(of source: SourceRange, in piece: Piece) -> Range<Int> {
    guard piece.kind == .kept else { return piece.clean }
    let offset = piece.clean.lowerBound - piece.source.start
    let start = max(source.start, piece.source.start)
    let end = min(source.end, piece.source.end)
    return (start + offset)..<(end + offset)
  }

  /// The index of the first piece that ends after an offset of the clean text.
  func firstPiece(endingAfter offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].clean.upperBound > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
