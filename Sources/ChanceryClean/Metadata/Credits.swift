internal import ChanceryText

/// Who made an article and for whom, from its metadata and its credit lines.
struct Credits {
  /// The people, those the input declares first, each once.
  private(set) var authors: [String]
  /// The outlet.
  private(set) var site: String?

  /// Reads the credit lines of a page.
  init(_ page: Page, _ judgement: Judge.Judgement, _ metadata: RawArticle.Metadata) {
    authors = metadata.authors
    site = metadata.site
    for (line, verdict) in zip(page.lines, judgement.lines) where verdict?.kind == .credit {
      let credit = CreditLine(line, of: page)
      for name in credit.names where !authors.contains(name) { authors.append(name) }
      site = site ?? credit.outlet
    }
  }
}
