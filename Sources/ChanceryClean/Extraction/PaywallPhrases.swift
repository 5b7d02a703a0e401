/// Phrases by which a page says that the rest of an article is for readers who pay.
enum PaywallPhrases {
  private static let automaton = PhraseAutomaton([
    PhraseList(joining: CleaningLanguages.phrases("paywalls"))
  ])

  /// Whether one of them stands in a short text.
  ///
  /// Handles « Cet article est réservé aux abonnés »; must leave a paragraph of the article alone
  /// that speaks of subscribers, which its length tells.
  ///
  /// - Complexity: O(*n*).
  static func stand(
    in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, words: Int32
  ) -> Bool {
    guard words <= 60, automaton.hasEnding(in: range, of: bytes) else { return false }
    var folded = FoldedText()
    folded.fold(range, of: bytes)
    var isFound = false
    automaton.forEachMatch(in: folded) { _ in isFound = true }
    return isFound
  }
}
