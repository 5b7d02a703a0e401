/// The lines of a page, counted, with their features.
struct LinePage {
  /// The counts of each line.
  let counts: [LineCounts]
  /// The features of each line, one row after the other.
  let rows: [Float]

  /// Counts the lines of a page.
  ///
  /// - Complexity: O(bytes of the lines).
  init(_ lines: [Range<Int>], in text: UnsafeBufferPointer<UInt8>, words: WordClassTable) {
    counts = LineAlphabet.ascii.withUnsafeBufferPointer { ascii in
      lines.map { LineScanner.counts(of: $0, in: text, words: words, ascii: ascii) }
    }
    rows = Self.rows(counts)
  }

  private static func rows(_ counts: [LineCounts]) -> [Float] {
    let size = counts.count * LineFeatures.count
    return [Float](unsafeUninitializedCapacity: size) { buffer, filled in
      if let start = buffer.baseAddress {
        for (line, count) in counts.enumerated() {
          LineFeatures.write(count, to: start + line * LineFeatures.count)
        }
      }
      filled = size
    }
  }

  /// Copies the features of a line to a row with room for ``LineFeatures/count`` numbers.
  func writeLine(_ line: Int, to row: UnsafeMutablePointer<Float>) {
    let start = line * LineFeatures.count
    for feature in 0..<LineFeatures.count { row[feature] = rows[start + feature] }
  }

  /// The page as a whole, from what the first network gave for each line.
  func measures(_ article: [Float]) -> PageMeasures {
    PageMeasures(counts, rows: rows, article: article)
  }
}
