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
  /// - Returns: As many numbers a line as both ``widths`` together.
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
