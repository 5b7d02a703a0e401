internal import ChanceryText

/// Lines that say who signed an article and when it appeared; names are kept as metadata.
///
/// Handles "By Clara Stone" and « Publié le 3 mars 2023 à 14 h 05 ». Must leave "By Monday the
/// water had reached the school." and « Le 3 mars, il a démissionné. » alone.
struct BylineRule: LineRule {
  static let name = "byline"
  private static let longest = 16

  func verdict(on index: Int, of page: Page) -> Verdict? {
    let line = page.lines[index]
    guard line.words <= Self.longest, line.ending != .terminal, line.ending != .colon,
      !line.hasQuotationMark, let match = page.opening(.bylines, of: line)
    else { return nil }
    let isName = line.capitalised * 2 > line.words && line.words <= 10
    guard isName || line.digits > 0 && line.words <= 12 else { return nil }
    if index == 0, line.words > 6 { return nil }
    return residue(.credit, "“\(page.string(match.range))”: signature or date", 0.9)
  }
}
