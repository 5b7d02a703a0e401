internal import ChanceryHTML
internal import ChanceryText

/// What stands around the article of a page, as removals with their reasons.
enum PageResidue {
  /// Stretches of blocks that do not belong to the article, neighbours of one kind joined.
  ///
  /// A joined stretch is as sure as the least sure of its blocks.
  ///
  /// - Complexity: O(*n*).
  static func removals(of page: PageText, _ choice: BlockChoice) -> [Removal] {
    var removals: [Removal] = []
    var last = -2
    for (index, block) in page.blocks.enumerated() where choice.kinds[index] == nil {
      guard let source = page.map.source(of: block.range) else { continue }
      if let rule = choice.rules[index] {
        removals.append(
          Removal(
            source, kind: kind(of: block, on: page), rule: rule.rawValue, reason: rule.reason,
            confidence: rule.confidence))
        continue
      }
      let kind = kind(of: block, on: page)
      if last == index - 1, let before = removals.last, before.kind == kind,
        source.start >= before.range.end
      {
        removals[removals.count - 1] = removal(
          before.range.union(source), kind, before.reason,
          min(Float(before.confidence.value), 1 - choice.probabilities[index]))
      } else {
        let reason = reason(for: block, on: page)
        removals.append(removal(source, kind, reason, 1 - choice.probabilities[index]))
      }
      last = index
    }
    return removals
  }

  private static func removal(
    _ range: SourceRange, _ kind: Removal.Kind, _ reason: String, _ confidence: Float
  ) -> Removal {
    Removal(
      range, kind: kind, rule: "page-blocks", reason: reason,
      confidence: Confidence(Double(confidence)))
  }

  private static func kind(of block: PageBlock, on page: PageText) -> Removal.Kind {
    let container = page.containers[block.container]
    let around = container.surroundings
    if around.contains(.navigation) { return .navigation }
    for words in [container.words, container.outerWords] {
      for (word, kind) in kinds where word.isAmong(words) { return kind }
    }
    if around.contains(.form) { return .form }
    if around.contains(.caption) || around.contains(.figure) { return .caption }
    if around.contains(.footer) { return .copyright }
    return .other
  }

  private static let kinds: [(ClassWord, Removal.Kind)] = [
    (.comment, .form), (.share, .share), (.account, .subscription), (.legal, .cookie),
    (.advert, .advertisement), (.related, .teaser), (.tag, .navigation), (.byline, .credit),
    (.caption, .caption), (.menu, .navigation),
  ]

  private static func reason(for block: PageBlock, on page: PageText) -> String {
    let share = block.range.isEmpty ? 0 : 100 * block.linkBytes / block.range.count
    if share >= 80 { return "links rather than text" }
    let around = page.containers[block.container].surroundings
    for (kind, name) in elements where around.contains(kind) { return "inside a <\(name)> element" }
    return "outside the text of the article"
  }

  private static let elements: [(Surroundings, String)] = [
    (.navigation, "nav"), (.aside, "aside"), (.form, "form"), (.footer, "footer"),
    (.header, "header"), (.dialog, "dialog"), (.button, "button"), (.figure, "figure"),
  ]
}
