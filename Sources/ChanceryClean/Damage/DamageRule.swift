/// A rule that sees, and where it is safe mends, one kind of damage in a block.
protocol DamageRule: Sendable {
  /// Looks at a block.
  ///
  /// - Parameters:
  ///   - block: The line that the block is made of.
  ///   - page: The page that it stands on.
  /// - Returns: What was seen and what to change, both empty for a sound block.
  func mend(_ block: Line, of page: Page) -> Mending
}

/// The damage rules, in the order in which their edits count when two touch the same bytes.
enum DamageRules {
  /// Asks every rule about a block.
  static func mend(_ block: Line, of page: Page) -> Mending {
    var mending = SplicedQuotation().mend(block, of: page)
    mending.formUnion(DoubledSpeaker().mend(block, of: page))
    mending.formUnion(StrayPunctuation().mend(block, of: page))
    mending.formUnion(GluedWords().mend(block, of: page))
    mending.formUnion(DoubledWords().mend(block, of: page))
    mending.formUnion(UnbalancedMarks().mend(block, of: page))
    mending.formUnion(LowerCaseStart().mend(block, of: page))
    mending.formUnion(BlankRuns().mend(block, of: page))
    return mending
  }

  /// Asks the rules that also hold for the text of a page as its publisher shows it: damage that
  /// was done before, as by a translating machine.
  ///
  /// Small letters at the start of a block, words without a blank between them and doubled words
  /// come from scrapers where text is flattened; in a page they are what its author wrote.
  static func mendPublished(_ block: Line, of page: Page) -> Mending {
    var mending = SplicedQuotation().mend(block, of: page)
    mending.formUnion(DoubledSpeaker().mend(block, of: page))
    mending.formUnion(StrayPunctuation().mend(block, of: page))
    mending.formUnion(UnbalancedMarks().mend(block, of: page))
    // Tabs part the cells of a row, two of them an empty one.
    if !page.bytes[block.range].contains(0x09) {
      mending.formUnion(BlankRuns().mend(block, of: page))
    }
    return mending
  }
}
