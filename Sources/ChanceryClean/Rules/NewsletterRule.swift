internal import ChanceryText

/// Calls to subscribe, to sign up, to log in.
///
/// Handles « Inscrivez-vous à notre newsletter ». Must leave « Abonnez-vous à la prudence, a lancé le maire. » alone:
/// a sentence that merely begins like one.
struct NewsletterRule: LineRule {
  static let name = "newsletter"
  private static let longest = 70

  func verdict(on index: Int, of page: Page) -> Verdict? {
    let line = page.lines[index]
    guard line.words <= Self.longest, let match = page.notice(.newsletters, in: line) else {
      return nil
    }
    return residue(.subscription, "“\(page.string(match.range))”: a call to subscribe", 0.95)
  }
}
