internal import ChanceryText

/// Decides for each line of a page, and for parts of lines, whether they are residue.
struct Judge: Sendable {
  /// What was decided on a page.
  struct Judgement {
    /// For each line its verdict, `nil` where it stays.
    var lines: [Verdict?]
    /// Parts of lines that stay, to be taken out of them, in order.
    var cuts: [Cut] = []
  }

  private let inline = InlineTeaser()

  /// Asks the rules for every line.
  ///
  /// - Complexity: O(lines × rules) beside the rules' own.
  func judge(_ page: Page) -> Judgement {
    var judgement = Judgement(lines: page.lines.indices.map { verdict(on: $0, of: page) })
    for (index, line) in page.lines.enumerated() where judgement.lines[index] == nil {
      judgement.cuts += inline.cuts(in: line, of: page)
    }
    return judgement
  }

  /// The first verdict of the rules on a line.
  private func verdict(on index: Int, of page: Page) -> Verdict? {
    let concepts = page.lines[index].concepts
    if concepts.isEmpty { return LineRules.withoutPhrases(index, page) }
    return LineRules.withPhrases(index, page) ?? LineRules.withoutPhrases(index, page)
  }
}
