/// A verb of speech with a clause that nothing opens.
///
/// Handles "officials said the storm had passed" and "said a "general reflection" is needed".
/// Must not take an object for a clause: "said a prayer".
enum BareClause: QuotationPattern {
  static let reason = "a verb of speech with its clause"

  static func read(_ reading: inout Reading) {
    var end = reading.range.lowerBound
    for cue in reading.cues where cue.items.lowerBound >= end {
      guard !cue.isNegated, !cue.isInverted, !cue.isInfinitive, let subject = cue.subject,
        reading.opener(of: cue) == nil, let first = reading.item(cue.end)
      else { continue }
      let clause = reading.clause(from: cue.end)
      let isInfinitive =
        first.meets(.clauseInfinitive) && clause.count >= 4
        && cue.may(.clauseVerb) && !cue.may(.attitudeVerb)
      guard isInfinitive || cue.may(.bareVerb) && begins(first, cue) && hasVerb(clause, reading),
        !reading.isTaken(anyOf: clause),
        let span = reading.span(clause)
      else { continue }
      reading.add(
        Draft(
          spans: [span], kind: reading.kind(of: clause), cue: reading.range(of: cue),
          speaker: subject, addressee: cue.addressee, confidence: 0.75, reason: reason),
        taking: [clause, cue.items])
      end = clause.upperBound
    }
  }

  /// Whether a word may begin the subject of a clause.
  private static func begins(_ token: Token, _ cue: Cue) -> Bool {
    token.isWord && !token.meets([.preposition, .time, .relative, .coordinator])
      && (token.meets([.determiner, .pronoun, .vaguePronoun, .role]) || token.isCapital
        || token.classes.isEmpty && cue.may(.finite))
      || token.kind == .number
  }

  /// Whether a finite verb stands in the clause before anything that breaks it.
  private static func hasVerb(_ clause: Range<Int>, _ reading: Reading) -> Bool {
    let first = reading.items[clause.lowerBound]
    if first.meets([.pronoun, .vaguePronoun]), !first.meets(.determiner) {
      return clause.count >= 3
    }
    for index in clause.dropFirst().prefix(22) {
      let token = reading.items[index]
      if token.meets([.relative, .clauseOpener, .subordinator]) || token.isSign(Sign.comma) {
        return false
      }
      if token.isQuotation, !reading.isNameLike(index) { return true }
      if token.meets([.auxiliary, .commonVerb, .passive]), !token.meets(.determiner) {
        return true
      }
      let before = reading.items[index - 1]
      if token.meets(.finite), !before.meets([.determiner, .preposition]) { return true }
    }
    return false
  }
}
