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

  /// Copies the features of a line.
  ///
  /// - Parameter row: Room for ``LineFeatures/count`` numbers.
  func writeLine(_ line: Int, to row: UnsafeMutablePointer<Float>) {
    let start = line * LineFeatures.count
    for feature in 0..<LineFeatures.count { row[feature] = rows[start + feature] }
  }

  /// Measures the page as a whole.
  ///
  /// - Parameter article: What the first network gave for each line.
  func measures(_ article: [Float]) -> PageMeasures {
    PageMeasures(counts, rows: rows, article: article)
  }
}

/// All features of the lines of a page, for training.
package enum LineFeatureTable {
  /// The features of a line alone, and of its place.
  package static let widths = (line: LineFeatures.count, place: PlaceFeatures.count)

  /// The features of all lines, one row after the other, those of a line before those of its place.
  ///
  /// - Parameters:
  ///   - lines: The bytes of each line.
  ///   - text: The page in UTF-8.
  ///   - article: How sure another network is of each line that it is article text.
  /// - Complexity: O(bytes of the lines).
  package static func rows(
    of lines: [Range<Int>], in text: UnsafeBufferPointer<UInt8>, article: [Float]
  ) -> [Float] {
    let page = LinePage(lines, in: text, words: .embedded)
    var places = PlaceFeatures(page.measures(article), lines: page.counts)
    let width = widths.line + widths.place
    var rows = [Float](repeating: 0, count: lines.count * width)
    rows.withUnsafeMutableBufferPointer { rows in
      guard let start = rows.baseAddress else { return }
      for line in lines.indices {
        let row = start + line * width
        page.writeLine(line, to: row)
        places.write(line, to: row + widths.line)
      }
    }
    return rows
  }
}
