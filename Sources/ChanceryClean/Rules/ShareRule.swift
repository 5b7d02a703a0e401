internal import ChanceryText

/// Buttons to share an article.
///
/// Handles « Partager sur Facebook ». Must leave « Partager le pouvoir ne sera pas simple, a-t-elle reconnu. » alone:
/// a sentence that merely begins like one.
struct ShareRule: LineRule {
  static let name = "share-bar"
  private static let longest = 14

  func verdict(on index: Int, of page: Page) -> Verdict? {
    let line = page.lines[index]
    guard line.words <= Self.longest, let match = page.notice(.shareBars, in: line) else {
      return nil
    }
    return residue(.share, "“\(page.string(match.range))”: a button to share", 0.95)
  }
}
