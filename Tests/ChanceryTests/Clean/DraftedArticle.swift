import ChanceryClean
import ChanceryText

/// A clean article put together by hand: its blocks, each between tags in its source.
enum DraftedArticle {
  /// Makes an article whose source is `<kind>words</kind>` for each block, in order.
  ///
  /// - Parameters:
  ///   - blocks: The kinds and words.
  ///   - name: The name of its input.
  ///   - metadata: What the input states.
  ///   - page: What the page states.
  /// - Returns: The article.
  static func of(
    _ blocks: [(Block.Kind, String)], named name: String = "a.html",
    metadata: RawArticle.Metadata = .init(), page: PageMetadata? = nil
  ) -> CleanArticle {
    let source = blocks.map { "<\($0.rawValue)>\($1)</\($0.rawValue)>\n" }.joined()
    var builder = TextMap.Builder(source: Array(source.utf8))
    var made: [Block] = []
    var place = 0
    for (kind, words) in blocks {
      place += kind.rawValue.utf8.count + 2
      if builder.count > 0 { builder.insert("\n\n", at: place) }
      let start = builder.count
      builder.keep(place..<place + words.utf8.count)
      made.append(Block(kind, at: start..<builder.count))
      place += words.utf8.count + kind.rawValue.utf8.count + 4
    }
    let (text, map) = builder.finish()
    let raw = RawArticle(
      text: source, mediaType: .html, origin: .init(name: name), metadata: metadata)
    return CleanArticle(
      raw: raw, text: String(decoding: text, as: UTF8.self), blocks: made, map: map, removals: [],
      findings: [], authors: metadata.authors, page: page, confidence: page == nil ? nil : 0.75)
  }
}
