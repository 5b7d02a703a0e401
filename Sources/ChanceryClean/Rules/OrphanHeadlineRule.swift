internal import ChanceryText

/// Headlines of other articles or videos that stand alone between paragraphs.
///
/// Handles « Les deux pays veulent rouvrir la ligne.  Une grève pourrait gâcher leurs plans »:
/// two sentences in one short line without a full stop, between paragraphs that all have one.
/// Must leave a subheading (« Un accord fragile ») and a line that ends with a colon alone.
struct OrphanHeadlineRule: LineRule {
  static let name = "orphan-headline"

  func verdict(on index: Int, of page: Page) -> Verdict? {
    let line = page.lines[index]
    guard index > 0, (6...32).contains(line.words), line.ending == .open, line.start == .upper,
      !line.hasQuotationMark, !line.concepts.contains(.teasers), page.endsItsSentences,
      page.isBetweenSentences(index)
    else { return nil }
    if line.innerSentences == 1 {
      return residue(.caption, "a headline of two sentences without an end", 0.88)
    }
    guard line.words >= 9, line.followsBlankLine else { return nil }
    return residue(.teaser, "a headline alone between paragraphs", 0.7)
  }
}
