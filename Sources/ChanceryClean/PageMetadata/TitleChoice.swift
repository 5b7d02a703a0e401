internal import ChanceryText

/// Chooses the title: the headline as it is shown, which the page's metadata confirm.
///
/// A heading that the metadata repeat is taken as it stands, so that « Le port rouvre » wins over
/// `og:title="Le port rouvre : tout savoir - Radio Delta"`. Without one, the metadata are stripped
/// of the site's name.
struct TitleChoice {
  /// A title that the metadata give.
  struct Stated {
    let text: String
    let source: MetadataSource
    let range: SourceRange?
  }

  /// The title.
  private(set) var title: Stated?
  /// The headline, where a heading is the title.
  private(set) var headline: Headline?

  private let stated: [(whole: FoldedTitle, stripped: FoldedTitle)]
  private let names: SiteNames

  /// Chooses among the headings and what the metadata state, the most trusted first.
  init(_ headings: [Headline], stated: [Stated], names: SiteNames) {
    self.names = names
    self.stated = stated.map { (FoldedTitle($0.text), FoldedTitle(names.strip($0.text))) }
    if let (heading, text) = best(of: headings) {
      headline = heading
      title = Stated(text: text, source: .heading, range: nil)
    } else if let first = stated.first {
      title = Stated(
        text: names.strip(first.text), source: first.source, range: first.range)
    }
  }

  private func best(of headings: [Headline]) -> (Headline, String)? {
    var best: (Headline, String)?
    var bestScore = Self.leastScore
    let tops = headings.count { $0.level == 1 && !$0.isAside && !$0.isHome }
    for heading in headings where !heading.isHome {
      let (score, text) = score(heading, isOnly: tops == 1)
      if score > bestScore {
        bestScore = score
        best = (heading, text)
      }
    }
    return best
  }

  private static let leastScore = 4

  /// How well a heading fits, and the text of it that is the title.
  private func score(_ heading: Headline, isOnly: Bool) -> (Int, String) {
    let text = heading.text
    var score = (heading.isMarked ? 1 : 0) + (heading.isInArticle ? 1 : 0)
    score += max(0, 4 - heading.level) - (heading.isAside ? 5 : 0) - (heading.isLink ? 1 : 0)
    if let part = partStated(of: heading) {
      return (score + (part == text ? 8 : 7), part)
    }
    let folded = FoldedTitle(text)
    let agreement = agreement(of: folded)
    if agreement == 0 {
      let isAlone = isOnly && heading.level == 1 && folded.count >= 3
      let isTrusted = heading.isMarked && heading.level == 1
      score = isAlone || isTrusted || stated.isEmpty ? score + 2 : 0
    } else {
      score += agreement
    }
    if score > Self.leastScore, names.isName(text) { score = agreement > 6 ? 5 : 0 }
    return (score, text)
  }

  /// The pieces of a heading that together are a stated title: the headline below its kicker.
  private func partStated(of heading: Headline) -> String? {
    let parts = heading.parts
    guard parts.count <= 8 else { return nil }
    let folded = parts.map { FoldedTitle($0) }
    for first in parts.indices {
      for last in parts.indices.reversed() where last >= first {
        guard isStated(folded[first...last]) else { continue }
        let text = parts[first...last].joined(separator: " ")
        let isWhole = first == 0 && last == parts.count - 1
        if isWhole || !names.isName(text) { return text }
      }
    }
    return nil
  }

  /// Whether some pieces, one after the other, are the words of a stated title.
  private func isStated(_ parts: ArraySlice<FoldedTitle>) -> Bool {
    let words = parts.flatMap(\.words)
    return !words.isEmpty
      && stated.contains { $0.stripped.words == words || $0.whole.words == words }
  }

  /// How much of a stated title a heading shares, 0 to 7.
  private func agreement(of folded: FoldedTitle) -> Int {
    var best = 0
    for title in stated {
      if title.whole == folded { return 7 }
      let isWithin =
        title.whole.begins(with: folded) || title.whole.ends(with: folded)
        || folded.begins(with: title.stripped) || folded.ends(with: title.stripped)
      if isWithin, folded.count >= 2 { best = max(best, 5) }
      if folded.count >= 3, title.whole.contains(folded) { best = max(best, 4) }
      let share = folded.share(with: title.stripped)
      if share >= 0.5 { best = max(best, share >= 0.75 ? 4 : 3) }
    }
    return best
  }
}
