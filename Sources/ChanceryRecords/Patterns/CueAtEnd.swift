/// A statement without marks whose cue stands at its end or between its parts.
///
/// Handles "The storm killed three people, officials said." and « Ces tentatives, a-t-il dit,
/// « sont inacceptables » ». Must not take a main clause for a cue: « Il est parti, puis il a
/// parlé ».
enum CueAtEnd: QuotationPattern {
  static let reason = "a statement, its cue after it"

  static func read(_ reading: inout Reading) {
    for cue in reading.cues where !reading.isTaken(anyOf: cue.items) {
      let before = cue.start - 1
      guard before > reading.range.lowerBound, reading.isSign(before, Sign.comma),
        !cue.isNegated, !cue.isShared, cue.subject != nil, cue.may(.clauseVerb) || cue.isInverted
      else { continue }
      let clause = opening(reading)..<before
      guard clause.count >= 1, !reading.isTaken(anyOf: clause) else { continue }
      let next = reading.skippingAdverbs(cue.end)
      if cue.isInverted || cue.subject?.kind == .pronoun, reading.isSign(next, Sign.comma),
        let rest = rest(after: next, reading)
      {
        add(clause, rest, cue, &reading)
      } else if clause.count >= 4, !cue.may(.attitudeVerb),
        reading.hasVerb(clause) || cue.isInverted && clause.count >= 6,
        ends(cue, next, reading)
      {
        add(clause, nil, cue, &reading)
      }
    }
  }

  private static func opening(_ reading: Reading) -> Int {
    var start = reading.behindTopic
    while let token = reading.item(start), token.meets(.coordinator) { start += 1 }
    return start
  }

  /// Whether the sentence is over after the cue, but for where and when.
  private static func ends(_ cue: Cue, _ next: Int, _ reading: Reading) -> Bool {
    guard let token = reading.item(next) else { return true }
    if token.kind == .sign, Sign.endsSentence(token.sign) { return true }
    let leads = (next..<reading.range.upperBound).contains { index in
      reading.isSign(index, Sign.colon) || reading.items[index].isQuotation
    }
    return (cue.isInverted || !leads)
      && (token.isSign(Sign.comma)
        || token.meets(.preposition) && !token.meets(.determiner))
  }

  private static func rest(after comma: Int, _ reading: Reading) -> Range<Int>? {
    let stops: WordClass = [.relative, .gerund, .preposition, .subordinator]
    guard let first = reading.item(comma + 1), !first.meets(stops) else { return nil }
    let rest = reading.clause(from: comma + 1)
    return rest.isEmpty || reading.isTaken(anyOf: rest) ? nil : rest
  }

  private static func add(
    _ clause: Range<Int>, _ rest: Range<Int>?, _ cue: Cue, _ reading: inout Reading
  ) {
    let parts = [clause] + (rest.map { [$0] } ?? [])
    let spans = parts.compactMap { reading.span($0) }
    guard !spans.isEmpty else { return }
    let quoted = parts.contains { !reading.free(in: $0).isEmpty }
    reading.add(
      Draft(
        spans: spans, kind: quoted ? .mixed : .indirect, cue: reading.range(of: cue),
        speaker: cue.subject, addressee: cue.addressee, confidence: quoted ? 0.9 : 0.75,
        reason: reason),
      taking: parts + [cue.items])
  }
}
