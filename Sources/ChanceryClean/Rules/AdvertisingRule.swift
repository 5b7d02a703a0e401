internal import ChanceryText

/// Marks of advertising.
///
/// Handles « Publicité » and "Story continues below advertisement". Must leave « La publicité pour le tabac sera interdite, a annoncé la ministre. » alone:
/// a sentence that merely begins like one.
struct AdvertisingRule: LineRule {
  static let name = "advertising"
  private static let longest = 30

  func verdict(on index: Int, of page: Page) -> Verdict? {
    let line = page.lines[index]
    guard line.words <= Self.longest, let match = page.notice(.advertising, in: line) else {
      return nil
    }
    return residue(.advertisement, "“\(page.string(match.range))”: a mark of advertising", 0.95)
  }
}
