public import ChanceryText

/// A stand-in: blank lines part paragraphs, the first short one is the title.
public struct Cleaner: Sendable {
  /// Makes a cleaner.
  public init() {}

  /// Cleans an article.
  public func clean(_ raw: RawArticle) -> CleanArticle {
    let source = Array(raw.text.utf8)
    var builder = TextMap.Builder(source: source)
    var blocks: [Block] = []
    for range in Self.paragraphs(of: source) {
      if !blocks.isEmpty { builder.insert("\n\n", at: range.lowerBound) }
      let start = builder.count
      builder.keep(range)
      let isTitle = blocks.isEmpty && range.count < 200
      blocks.append(Block(isTitle ? .title : .paragraph, at: start..<builder.count))
    }
    let (text, map) = builder.finish()
    return CleanArticle(
      raw: raw, text: String(decoding: text, as: UTF8.self), blocks: blocks, map: map,
      removals: [], findings: raw.findings, authors: raw.metadata.authors,
      site: raw.metadata.site)
  }

  private static func paragraphs(of source: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for line in source.indices.split(whereSeparator: { source[$0] == 10 || source[$0] == 13 }) {
      var part = line
      while let last = part.last, source[last] <= 32 { part.removeLast() }
      while let first = part.first, source[first] <= 32 { part.removeFirst() }
      if let first = part.first, let last = part.last { ranges.append(first..<(last + 1)) }
    }
    return ranges
  }
}
