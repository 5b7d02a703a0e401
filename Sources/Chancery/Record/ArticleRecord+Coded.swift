internal import ChanceryClean
internal import ChanceryLanguage
public import ChanceryRecords
internal import ChanceryText

extension ArticleRecord {
  /// Takes what is kept of a coded article.
  ///
  /// - Complexity: O(*b* log *p* + *r*) for *b* blocks, *p* pieces of the map, *r* removals.
  public init(_ coded: CodedArticle) {
    let clean = coded.parsed.clean
    self.init(
      header: Header(coded), text: clean.raw.text, cleanText: clean.text,
      body: Self.body(of: clean), residue: clean.removals, findings: coded.findings,
      entities: coded.entities, quotations: coded.quotations)
  }

  /// The parts of the source that the blocks stand for, interrupted only by residue.
  private static func body(of clean: CleanArticle) -> [BodyPart] {
    let residue = clean.removals.map(\.range)
    return clean.blocks.enumerated().flatMap { number, block in
      joined(clean.map.sources(of: block.range), around: residue)
        .map { BodyPart($0, kind: block.kind, block: number) }
    }
  }

  /// Joins neighbouring ranges between which there is no residue.
  private static func joined(
    _ ranges: [SourceRange], around residue: [SourceRange]
  ) -> [SourceRange] {
    var parts: [SourceRange] = []
    for range in ranges where !range.isEmpty {
      guard let last = parts.last, range.start >= last.end,
        !contains(residue, between: last.end, and: range.start)
      else {
        parts.append(range)
        continue
      }
      parts[parts.count - 1] = SourceRange(start: last.start, end: range.end)
    }
    return parts
  }

  /// Whether a sorted list has a range in a gap.
  private static func contains(
    _ residue: [SourceRange], between start: Int, and end: Int
  ) -> Bool {
    guard start < end else { return false }
    var low = 0
    var high = residue.count
    while low < high {
      let middle = (low + high) / 2
      if residue[middle].end > start { high = middle } else { low = middle + 1 }
    }
    return low < residue.count && residue[low].start < end
  }
}

extension ArticleRecord.Header {
  /// Takes what a coded article says of itself.
  init(_ coded: CodedArticle) {
    let clean = coded.parsed.clean
    let raw = clean.raw
    self.init(
      id: raw.id, origin: raw.origin, hash: raw.hash, mediaType: raw.mediaType,
      language: coded.parsed.language, languageConfidence: coded.parsed.languageConfidence,
      authors: clean.authors)
    published = clean.metadata.published
    retrieved = raw.retrieved
    url = clean.metadata.url
    title = clean.title.flatMap { clean.map.source(of: $0.range) }
    statedTitle = clean.metadata.title
    site = clean.site
  }
}
