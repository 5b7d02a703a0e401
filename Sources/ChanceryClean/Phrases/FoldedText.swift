/// A stretch of text as symbols of ``FoldTable``, each with the byte it begins at.
///
/// The stretch begins and ends with one separator, so that a phrase stored between separators
/// matches whole words only.
struct FoldedText {
  /// The symbols.
  private(set) var symbols: [UInt8] = []
  /// For each symbol, the offset of its first byte in the text.
  private(set) var offsets: [Int32] = []

  /// Folds a range of bytes anew, keeping the storage.
  ///
  /// - Complexity: O(*n*).
  mutating func fold(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    symbols.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    symbols.reserveCapacity(range.count + 2)
    offsets.reserveCapacity(range.count + 2)
    append(FoldTable.separator, at: range.lowerBound)
    FoldTable.ascii.withUnsafeBufferPointer { table in
      var at = range.lowerBound
      while at < range.upperBound {
        let byte = bytes[at]
        if byte < 0x80 {
          append(table[Int(byte)], at: at)
          at += 1
        } else {
          let (scalar, length) = UTF8Decoding.scalar(at: at, in: bytes, end: range.upperBound)
          append(FoldTable.symbol(of: scalar), at: at)
          at += length
        }
      }
    }
    append(FoldTable.separator, at: range.upperBound)
  }

  @inline(__always)
  private mutating func append(_ symbol: UInt8, at offset: Int) {
    if symbols.last == symbol, FoldTable.isCollapsed(symbol) { return }
    symbols.append(symbol)
    offsets.append(Int32(truncatingIfNeeded: offset))
  }
}
