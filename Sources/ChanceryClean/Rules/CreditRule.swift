internal import ChanceryText

/// Lines that name who worked on an article; their names are kept as metadata.
///
/// Handles « Anna Marchand et Paul Weiss de Radio Delta ont contribué à ce rapport. » Must leave
/// « Trois ministères ont contribué à ce plan. » alone.
struct CreditRule: LineRule {
  static let name = "credit"
  private static let longest = 45

  func verdict(on index: Int, of page: Page) -> Verdict? {
    let line = page.lines[index]
    guard line.words <= Self.longest, line.concepts.contains(.credits), index > 0,
      let match = page.matches(in: line).first(where: { $0.concept == .credits })
    else { return nil }
    let opens = page.isOpening(match.range.lowerBound, of: line)
    if opens, line.words > 25, line.innerSentences > 1 { return nil }
    return residue(.credit, "“\(page.string(match.range))”: who worked on the article", 0.95)
  }
}
