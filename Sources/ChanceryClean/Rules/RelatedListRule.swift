internal import ChanceryText

/// Heads such as « Sur le même sujet » and the headlines listed under them.
///
/// Handles "Related articles" followed by three headlines. Must leave the next paragraph alone:
/// the list ends at the first line that reads as a sentence.
struct RelatedListRule: LineRule {
  static let name = "related-list"
  /// How many lines a list may have.
  private static let longestList = 12

  func verdict(on index: Int, of page: Page) -> Verdict? {
    if page.isWhole(.teaserHeads, page.lines[index]) {
      return residue(.teaser, "the head of a list of other articles", 0.97)
    }
    var at = index
    while at > 0, index - at < Self.longestList, isHeadline(page.lines[at], on: page) {
      at -= 1
      if page.isWhole(.teaserHeads, page.lines[at]) {
        return residue(.teaser, "listed under “\(page.string(page.lines[at].range))”", 0.9)
      }
    }
    return nil
  }

  private func isHeadline(_ line: Line, on page: Page) -> Bool {
    line.words >= 3 && line.words <= 25 && line.start != .lower && line.ending != .colon
      && line.innerSentences == 0 && !page.endsWithFullStop(line)
  }
}
