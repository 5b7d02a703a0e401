internal import ChanceryHTML
internal import ChanceryText

/// The way of a web page to a clean article: its main text, then the rules of residue and damage on
/// what is left.
struct PageCleaning {
  private let raw: RawArticle
  private let judge: Judge
  private let metadata: PageMetadata
  private let extraction: ArticleExtraction

  /// Reads the page and finds its article.
  ///
  /// - Complexity: O(*n*) in the bytes of the page.
  init(_ raw: RawArticle, judge: Judge, blocks: BlockJudge = BlockJudge()) {
    self.raw = raw
    self.judge = judge
    let document = HTMLDocument(Array(raw.text.utf8))
    metadata = PageMetadata(document, address: raw.metadata.url)
    extraction = ArticleExtraction(document, metadata: metadata, judge: blocks)
  }

  /// The clean article.
  func article() -> CleanArticle {
    let repair = MojibakeRepair.mend(extraction.text)
    let page = Page(repair?.bytes ?? extraction.text, phrases: .residue)
    let judgement = judge.judgeByPhrases(page) { keepsLine(at: $0, repair) }
    var draft = Draft(page, judgement) { part(at: $0.range.lowerBound, repair)?.kind ?? .paragraph }
    draft.mendDamage(by: DamageRules.mendPublished)
    let (text, map, blocks) = Assembler(page.bytes).assemble(draft.parts)
    let way = Way(
      to: repair.map { $0.map.composed(over: extraction.map) } ?? extraction.map,
      sourceCount: raw.text.utf8.count)
    let stated = raw.metadata.completed(by: metadata)
    let credits = Credits(page, judgement, stated)
    let findings =
      raw.findings + extraction.findings
      + way.findings(draft.damages, repair, isEmpty: blocks.allSatisfy { $0.kind == .title })
    return CleanArticle(
      raw: raw, text: String(decoding: text, as: UTF8.self), blocks: blocks,
      map: way.compose(map),
      removals: (extraction.removals + way.removals(judgement, page))
        .sorted { $0.range < $1.range },
      findings: findings.sorted(),
      authors: stated.authors.isEmpty ? credits.authors : stated.authors, site: credits.site,
      metadata: stated, page: metadata, confidence: extraction.confidence)
  }

  /// What stands at an offset of the text, through the repair of its characters.
  private func part(
    at offset: Int, _ repair: MojibakeRepair.Result?
  ) -> ArticleExtraction.Part? {
    guard let repair else { return extraction.part(at: offset) }
    return repair.map.source(of: offset..<offset + 1).flatMap { extraction.part(at: $0.start) }
  }

  /// Whether the rules for flattened text leave a line alone: the title, and what the tree of the
  /// page makes sure to be article text.
  private func keepsLine(at offset: Int, _ repair: MojibakeRepair.Result?) -> Bool {
    guard let part = part(at: offset, repair) else { return false }
    return part.kind == .title || part.probability >= Self.sure
  }

  /// From this probability on no rule takes a block away.
  private static let sure: Float = 0.9
}

extension RawArticle.Metadata {
  /// What the input states, and what the page states where the input does not.
  func completed(by page: PageMetadata) -> RawArticle.Metadata {
    var all = self
    all.title = title ?? page.title?.value
    all.url = url ?? page.canonical?.value
    all.published = published ?? page.published?.value
    all.language = language ?? page.language?.value
    all.site = site ?? page.site?.value
    if authors.isEmpty { all.authors = page.authors.map(\.value) }
    return all
  }
}
