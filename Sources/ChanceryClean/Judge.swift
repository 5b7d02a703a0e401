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

  /// How many lines that are no sentences a page may have before the classifier is asked.
  ///
  /// Below it a page is an article with headings, and rules have said what there is to say.
  private static let fewDoubts = 3

  private let inline = InlineTeaser()
  private let classifier = LineClassifier.embedded

  /// Asks the rules for every line, and the classifier where lines are left in doubt.
  ///
  /// - Complexity: O(lines × rules) beside the rules' own.
  func judge(_ page: Page) -> Judgement {
    var judgement = Judgement(lines: page.lines.indices.map { verdict(on: $0, of: page) })
    if isInDoubt(judgement, page) { askClassifier(page, &judgement) }
    for (index, line) in page.lines.enumerated() where judgement.lines[index] == nil {
      judgement.cuts += inline.cuts(in: line, of: page)
    }
    return judgement
  }

  /// Asks the rules that look at phrases, for a text whose place on the page was judged already.
  ///
  /// - Parameters:
  ///   - page: The text.
  ///   - isKept: Whether the line at an offset stays whatever rules say.
  /// - Returns: The verdicts on its lines and the cuts in those that stay.
  /// - Complexity: O(lines × rules) beside the rules' own.
  func judgeByPhrases(_ page: Page, keeping isKept: (Int) -> Bool) -> Judgement {
    var judgement = Judgement(
      lines: page.lines.indices.map { index in
        let line = page.lines[index]
        if line.concepts.isEmpty || isKept(line.range.lowerBound) { return nil }
        return LineRules.withPhrases(index, page)
      })
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

  /// Whether more lines than an article has headings are left that are no sentences.
  private func isInDoubt(_ judgement: Judgement, _ page: Page) -> Bool {
    var doubts = 0
    for (line, verdict) in zip(page.lines, judgement.lines)
    where verdict == nil && !line.isSentence {
      doubts += 1
    }
    return doubts > Self.fewDoubts + page.summary.sentences / 4
  }

  private func askClassifier(_ page: Page, _ judgement: inout Judgement) {
    let verdicts = page.bytes.withUnsafeBufferPointer { bytes in
      classifier.verdicts(on: page.lines.map(\.range), in: bytes)
    }
    for (index, verdict) in verdicts.enumerated() {
      guard judgement.lines[index] == nil, let reason = verdict.reason else { continue }
      judgement.lines[index] = Verdict(
        kind: .other, rule: "line-classifier", reason: reason.rawValue,
        confidence: Confidence(Double(verdict.residueProbability)))
    }
  }
}
