/// A verb of speech with its clause.
///
/// Handles « Hale a déclaré que Weber était « sous pression » » (the clause, « que » left out)
/// and "said that the talks had failed". Must not report « Il n’a pas dit que », nor a belief
/// without marks: « Il pense que le train est parti ».
enum ThatClause: QuotationPattern {
  static let reason = "a verb of speech with its clause"

  static func read(_ reading: inout Reading) {
    var end = reading.range.lowerBound
    for cue in reading.cues where cue.items.lowerBound >= end {
      guard let opener = reading.opener(of: cue), !reading.isTaken(cue.items.lowerBound),
        !handsOn(opener, reading)
      else { continue }
      let start = reading.items[opener].meets(.questionOpener) ? opener : opener + 1
      var clause = reading.clause(from: start)
      if reading.isSign(start, Sign.colon), start < clause.upperBound {
        clause = (start + 1)..<clause.upperBound
      }
      guard let draft = draft(cue, clause, reading) else { continue }
      reading.add(draft, taking: [clause, cue.items])
      end = clause.upperBound
    }
  }

  /// Whether the clause begins with a cue that has a clause of its own: « que Weiss avait déclaré
  /// que ».
  private static func handsOn(_ opener: Int, _ reading: Reading) -> Bool {
    reading.cues.contains { inner in
      inner.start == opener + 1 && !inner.isInverted && !inner.isShared
        && !inner.may(.attitudeVerb) && reading.opener(of: inner) != nil
    }
  }

  private static func draft(_ cue: Cue, _ clause: Range<Int>, _ reading: Reading) -> Draft? {
    guard !clause.isEmpty, !reading.isTaken(anyOf: clause), !cue.isNegated,
      let span = reading.span(clause)
    else { return nil }
    let quoted = reading.free(in: clause)
    if quoted.isEmpty {
      guard cue.may(.clauseVerb), !cue.may(.attitudeVerb), !cue.isInfinitive,
        let subject = cue.subject, reading.isProposition(clause),
        !reading.items[clause.lowerBound].meets(.questionOpener),
        !isGeneric(subject, cue, reading)
      else { return nil }
    } else {
      guard cue.may(.clauseVerb) else { return nil }
    }
    var draft = whole(cue, span, reading)
    draft.kind = reading.kind(of: clause)
    draft.confidence = quoted.isEmpty ? 0.8 : 0.9
    return draft
  }

  private static func whole(_ cue: Cue, _ span: Range<Int>, _ reading: Reading) -> Draft {
    let outer = reading.cues.first { outer in
      outer.items.upperBound <= cue.start && reading.opener(of: outer) == cue.start - 1
    }
    return Draft(
      spans: [span], kind: .mixed, cue: reading.range(of: cue), speaker: cue.subject,
      via: outer?.subject, addressee: cue.addressee, confidence: 0.9, reason: reason)
  }

  /// Whether the subject is nobody in particular, as in « une croyance affirmant que », or a thing
  /// that says nothing itself: "the case highlights that".
  private static func isGeneric(_ subject: Mention, _ cue: Cue, _ reading: Reading) -> Bool {
    let isActor = subject.traits.meets([.role, .organisation, .honorific, .plural])
    guard subject.kind == .nominal, !isActor else { return false }
    let isText = subject.items.contains { reading.items[$0].meets(.speechNoun) }
    return subject.traits.meets(.indefinite) || cue.may(.inanimateVerb) && !isText
  }
}
