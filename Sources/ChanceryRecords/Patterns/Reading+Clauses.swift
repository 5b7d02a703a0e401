internal import ChanceryClean

extension Reading {
  /// Where the reported clause of a cue opens: the index of « que », "that".
  ///
  /// Handles « affirme dans son blog hebdomadaire qu’il voulait »; must not take the relative
  /// clause of an object, « a salué la décision que le Sénat a prise ».
  func opener(of cue: Cue) -> Int? {
    var index = cue.end
    let limit = min(range.upperBound, cue.end + 14)
    guard let first = item(index) else { return nil }
    if first.meets(.clauseOpener) { return index }
    if first.meets(.questionOpener) { return cue.isInverted ? nil : index }
    guard
      first.meets([.preposition, .adverb, .time]) || first.isSign(Sign.comma)
        || cue.may(.toldVerb)
    else { return nil }
    while index < limit {
      let token = items[index]
      if token.meets(.clauseOpener) { return index }
      if token.isQuotation || token.meets(.gerund)
        || token.meets(.indefinite) && index > cue.end
        || token.meets([.relative, .auxiliary, .finite])
          && !token.meets([.role, .preposition, .organisation, .speechNoun])
      {
        return nil
      }
      if token.kind == .sign, token.sign != Sign.comma { return nil }
      index += 1
    }
    return nil
  }

  /// The items of a reported clause that begins at an index, up to the end of the sentence or to
  /// words that are the narrator's again: « , a-t-il ajouté », « , avant de conclure », « ; ».
  func clause(from start: Int) -> Range<Int> {
    var index = min(start, range.upperBound)
    if isSign(index, Sign.colon) { index += 1 }
    while index < range.upperBound, !endsClause(index) { index += 1 }
    return min(start, range.upperBound)..<index
  }

  private func endsClause(_ index: Int) -> Bool {
    let token = items[index]
    if token.isSign(Sign.semicolon) { return true }
    if token.isSign(Sign.colon) { return item(index + 1)?.isQuotation ?? false }
    let next = index + 1
    if token.isSign(Sign.comma) || token.isSign(Sign.dash) {
      if item(next)?.meets(.sourceCue) ?? false {
        return !(item(next + 1)?.meets(.disjunctive) ?? true)
      }
      return cues.contains { cue in
        let verb = cue.items.lowerBound
        if cue.isInverted { return verb == next && !(item(verb - 1)?.meets(.subordinator) ?? true) }
        if cue.isInfinitive { return (next + 1...next + 2).contains(verb) }
        if cue.start == next, !cue.isShared { return endsSentence(after: cue) }
        return cue.isShared && verb <= next + 1 && verb >= next
      }
    }
    guard token.meets(.coordinator) else { return false }
    if item(index - 1)?.isQuotation ?? false, index > range.lowerBound,
      item(next)?.meets(.auxiliary) ?? false
    {
      return true
    }
    return cues.contains { cue in
      cue.isShared && (next...next + 2).contains(cue.items.lowerBound)
        && (opener(of: cue) != nil || cue.may(.bareVerb))
    }
  }

  /// Whether nothing but a stop follows a cue.
  func endsSentence(after cue: Cue) -> Bool {
    let next = skippingAdverbs(cue.end)
    guard let token = item(next) else { return true }
    return token.kind == .sign && Sign.endsSentence(token.sign) && next + 1 == range.upperBound
  }

  /// Whether some items make a proposition: words with a finite verb among them.
  func isProposition(_ clause: Range<Int>) -> Bool {
    clause.count >= 3 && (hasVerb(clause) || clause.count >= 6)
  }

  /// Whether a finite verb stands among some items.
  func hasVerb(_ clause: Range<Int>) -> Bool {
    let verbs: WordClass = [.auxiliary, .commonVerb, .finite, .passive]
    return clause.contains { items[$0].meets(verbs) && !items[$0].meets(.gerund) }
  }

  /// The quotations in marks among some items that nothing has taken.
  func free(in items: Range<Int>) -> [Int] {
    marked.isEmpty ? [] : marked.filter { items.contains($0) && !isTaken($0) }
  }

  /// The kind of a reported clause: mixed with words in marks that are no mere name.
  func kind(of clause: Range<Int>) -> Quotation.Kind {
    let quoted = free(in: clause).contains { index in
      !isNameLike(index) || scene.wordCount(segment: Int(items[index].segment)) > 4
    }
    return quoted ? .mixed : .indirect
  }

  /// Where the statement begins in a headline with its topic: « Proche-Orient : … ».
  var behindTopic: Int {
    let words = range.prefix(6)
    guard sentence.kind == .title, let colon = words.first(where: { isSign($0, Sign.colon) }) else {
      return range.lowerBound
    }
    return colon + 1
  }
}
