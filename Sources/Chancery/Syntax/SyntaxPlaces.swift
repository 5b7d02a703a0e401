internal import ChanceryClean
internal import ChanceryText

/// Leads from bytes of the text that was analysed to its words and to counted places of the source.
struct SyntaxPlaces {
  /// The text that was analysed, in UTF-8.
  let text: [UInt8]
  private let map: TextMap
  private let table: OffsetTable

  /// Passes over the text and its source.
  init(of clean: CleanArticle, in unit: OffsetUnit) {
    text = Array(clean.text.utf8)
    map = clean.map
    table = OffsetTable(of: clean.raw.text, in: unit)
  }

  /// The text of a range.
  func words(at range: Range<Int>) -> String {
    String(decoding: text[range.clamped(to: text.indices)], as: UTF8.self)
  }

  /// The smallest range of the source that holds what a range stands for, counted.
  ///
  /// - Returns: `nil` when cleaning inserted all of it.
  func source(of range: Range<Int>) -> Range<Int>? { map.source(of: range).map { table[$0] } }

  /// The bytes of the source that a range stands for: rising, apart, none empty.
  func sources(of range: Range<Int>) -> [SourceRange] {
    var parts: [SourceRange] = []
    for part in map.sources(of: range).sorted() where !part.isEmpty {
      if let last = parts.last, part.start <= last.end {
        parts[parts.count - 1] = last.union(part)
      } else {
        parts.append(part)
      }
    }
    return parts
  }

  /// A range of the source, counted.
  func counted(_ range: SourceRange) -> Range<Int> { table[range] }

  /// Whether a stretch of the text holds a blank or the end of a line.
  func hasBlank(in range: Range<Int>) -> Bool {
    words(at: range).unicodeScalars.contains { $0.properties.isWhitespace }
  }
}
