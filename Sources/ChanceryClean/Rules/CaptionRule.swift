internal import ChanceryText

/// Captions and credits of pictures and videos that are no longer there.
///
/// Handles « Photo : Marc Petit / Agence Nord » and "The port on Monday. File photo". Must leave
/// "Getty Images sued the company in London on Tuesday, court papers show." alone.
struct CaptionRule: LineRule {
  static let name = "caption"
  private static let longest = 60

  func verdict(on index: Int, of page: Page) -> Verdict? {
    let line = page.lines[index]
    guard line.words <= Self.longest, line.concepts.contains(.captions) else { return nil }
    for match in page.matches(in: line) where match.concept == .captions {
      if let reason = reason(for: match, in: line, on: page) {
        return residue(.caption, "“\(page.string(match.range))”: \(reason)", 0.93)
      }
    }
    return nil
  }

  private func reason(for match: Page.Match, in line: Line, on page: Page) -> String? {
    if page.isOpening(match.range.lowerBound, of: line) {
      let isAlone = !page.hasWord(in: match.range.upperBound..<line.range.upperBound)
      let isLabel = page.isSetOff(match, in: line) || line.words <= 5 && line.ending != .terminal
      return isAlone || isLabel ? "words of a picture or video" : nil
    }
    if !line.isSentence || line.range.upperBound - match.range.upperBound <= 24 {
      return "the credit of a picture"
    }
    return nil
  }
}
