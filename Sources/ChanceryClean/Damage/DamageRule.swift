/// A rule that sees, and where it is safe mends, one kind of damage in a block.
protocol DamageRule: Sendable {
  /// Looks at a block.
  ///
  /// - Parameters:
  ///   - block: The line that the block is made of.
  ///   - page: The page that it stands on.
  func mend(_ block: Line, of page: Page) -> Mending
}

/// The damage rules, in the order in which their edits count when two touch the same bytes.
enum DamageRules {
  static let all: [any DamageRule] = [
    SplicedQuotation(), DoubledSpeaker(), StrayPunctuation(), GluedWords(), DoubledWords(),
    UnbalancedMarks(), LowerCaseStart(), BlankRuns(),
  ]
}
