internal import ChanceryText

/// Calls to follow an outlet.
///
/// Handles « Suivez-nous sur les réseaux ». Must leave « Suivez-nous, a crié un pompier. » alone:
/// a sentence that merely begins like one.
struct FollowRule: LineRule {
  static let name = "follow-us"
  private static let longest = 30

  func verdict(on index: Int, of page: Page) -> Verdict? {
    let line = page.lines[index]
    guard line.words <= Self.longest, let match = page.notice(.followUs, in: line) else {
      return nil
    }
    return residue(.share, "“\(page.string(match.range))”: a call to follow", 0.95)
  }
}
