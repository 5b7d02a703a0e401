/// One way in which news texts attribute words.
///
/// A pattern looks at one sentence and takes the quotations and clauses that it explains; what one
/// has taken, the next ones leave alone.
protocol QuotationPattern: Sendable {
  /// What a record says of it, in plain words.
  static var reason: String { get }
  /// Takes what the pattern explains.
  static func read(_ reading: inout Reading)
}

/// The patterns in the order in which they are tried.
enum QuotationPatterns {
  static let all: [any QuotationPattern.Type] = [
    DialogueDash.self, InsideMarks.self, CueAfter.self, CueAtEnd.self, ThatClause.self,
    CueBefore.self,
    BareClause.self, SourcePhrase.self, Naming.self, ColonWithoutVerb.self, Continuation.self,
    Unattributed.self,
  ]
}
