public import ChanceryText

/// Turns the text that a scraper left into blocks without residue, damage mended.
///
/// Nothing is deleted: what is left out is listed in ``CleanArticle/removals``, and
/// ``CleanArticle/map`` leads from every clean byte to its source.
///
/// ```swift
/// let clean = Cleaner().clean(raw)
/// clean.text                      // the article
/// clean.removals.map(\.reason)    // why the rest is not
/// ```
///
/// A cleaner holds no state; one serves all threads.
public struct Cleaner: Sendable {
  private let judge = Judge()

  /// Makes a cleaner with the lists of all languages.
  public init() {}

  /// Cleans one article.
  ///
  /// - Parameter raw: Any text at all.
  /// - Returns: The article; an empty text when everything is residue, with a finding.
  /// - Complexity: O(*n*) for *n* bytes.
  public func clean(_ raw: RawArticle) -> CleanArticle {
    raw.mediaType == .html ? PageCleaning(raw, judge: judge).article() : cleanText(raw)
  }

  private func cleanText(_ raw: RawArticle) -> CleanArticle {
    let source = Array(raw.text.utf8)
    let repair = MojibakeRepair.mend(source)
    let page = Page(repair?.bytes ?? source, phrases: .residue)
    let judgement = judge.judge(page)
    var draft = Draft(page, judgement, title: raw.metadata.title)
    draft.mendDamage()
    let (text, map, blocks) = Assembler(page.bytes).assemble(draft.parts)
    let way = Way(to: repair?.map, sourceCount: source.count)
    let credits = Credits(page, judgement, raw.metadata)
    return CleanArticle(
      raw: raw, text: String(decoding: text, as: UTF8.self), blocks: blocks,
      map: way.compose(map), removals: way.removals(judgement, page),
      findings: (raw.findings + way.findings(draft.damages, repair, isEmpty: blocks.isEmpty))
        .sorted(),
      authors: credits.authors, site: credits.site)
  }
}
