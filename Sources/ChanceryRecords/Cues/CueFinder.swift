/// Finds the verbs of a sentence that may introduce words, each with its subject.
///
/// Handles « a déclaré Weber », « a-t-il dit », « Hale a déclaré », « et estimé que »,
/// « , affirmant que », "told CNN". Must not take « la demande » or "recent reports" for a verb.
struct CueFinder {
  let scene: Scene
  let subjects: SubjectFinder
  let phrases: NounPhrases
  private var items: [Token] { scene.items }

  init(_ scene: Scene) {
    self.scene = scene
    subjects = SubjectFinder(scene)
    phrases = NounPhrases(scene)
  }

  /// The cues among some items, in order.
  func cues(in range: Range<Int>) -> [Cue] {
    var cues: [Cue] = []
    for index in range where items[index].isWord {
      let token = items[index]
      if token.meets(.speech), !token.isCapital || index == range.lowerBound,
        let cue = cue(at: index, range, cues)
      {
        cues.append(cue)
      } else if token.meets(.invertedPronoun), let cue = inversion(at: index, range) {
        cues.append(cue)
      }
    }
    return cues
  }

  private func cue(at verb: Int, _ range: Range<Int>, _ earlier: [Cue]) -> Cue? {
    let token = items[verb]
    let group = VerbGroup(verb: verb, from: range.lowerBound, in: items)
    if token.meets(.participle), group.hasAuxiliary {
      return group.isPassive && !token.meets(.clauseVerb) ? nil : finite(group, range, earlier)
    }
    if token.meets(.finite), !isNoun(group, range) { return finite(group, range, earlier) }
    if token.meets(.gerund) { return gerund(verb, range, earlier) }
    if token.meets(.participle), isCoordinated(verb, range) {
      return shared(verb, range, earlier)
    }
    return token.meets(.infinitive) ? infinitive(verb, range, earlier) : nil
  }
}

extension CueFinder {
  /// A finite verb or a participle with its auxiliary.
  private func finite(_ group: VerbGroup, _ range: Range<Int>, _ earlier: [Cue]) -> Cue? {
    var cue = make(group.start..<(group.verb + 1), range)
    cue.isNegated = group.isNegated
    if group.isPassive, !items[group.verb].meets(.finite) || group.hasAuxiliary { return nil }
    let next = group.verb + 1
    if let pronoun = group.pronoun {
      cue.subject = inverted(at: pronoun)
      cue.isInverted = true
    } else if next < range.upperBound, items[next].meets(.invertedPronoun) {
      cue.subject = inverted(at: next)
      cue.isInverted = true
      cue.end = next + 1
    } else if expectsSubjectAfter(group.start, range) {
      takeSubjectAfter(&cue, range)
    } else if isCoordinated(group.start, range) {
      cue.subject =
        earlier.last?.subject
        ?? subjects.mainSubject(
          from: range.lowerBound, before: group.start)
      cue.isShared = true
    } else {
      cue.subject = subjects.subject(before: group.start, from: range.lowerBound)
      if let subject = cue.subject {
        cue.start = min(cue.start, subject.items.lowerBound)
      } else if items[group.start - 1].kind == .sign {
        takeSubjectAfter(&cue, range)
      }
    }
    return finished(cue, range)
  }

  /// The pronoun of an inversion; « dit-on » names nobody.
  private func inverted(at pronoun: Int) -> Mention? {
    items[pronoun].meets(.vaguePronoun) ? nil : subjects.pronoun(at: pronoun)
  }

  private func takeSubjectAfter(_ cue: inout Cue, _ range: Range<Int>) {
    cue.isInverted = true
    guard let found = subjects.subject(after: cue.end, to: range.upperBound) else { return }
    cue.subject = found.mention
    cue.end = found.end
  }

  /// « , affirmant que », « en ajoutant », "saying": who acts in the main clause speaks.
  private func gerund(_ verb: Int, _ range: Range<Int>, _ earlier: [Cue]) -> Cue? {
    var cue = make(verb..<(verb + 1), range)
    cue.isShared = true
    guard verb > range.lowerBound else { return nil }
    var place = verb
    while place - 1 > range.lowerBound, items[place - 1].meets([.objectPronoun, .negation]),
      !items[place - 1].meets([.determiner, .pronoun, .preposition])
    {
      place -= 1
    }
    let before = items[place - 1]
    if before.isWord, before.range.count <= 4, before.kind == .word, scene.isClitic(before) {
      return nil
    }
    if before.isWord, before.meets([.auxiliary, .commonVerb, .passive]) {
      let group = VerbGroup(verb: verb, from: range.lowerBound, in: items)
      cue.items = group.start..<(verb + 1)
      cue.isNegated = group.isNegated
      cue.isShared = false
      cue.subject = subjects.subject(before: group.start, from: range.lowerBound)
    } else if before.isWord, place == verb, !before.meets(.grammar) || before.meets(.determiner) {
      guard !before.meets(.determiner) else { return nil }
      let phrase = phrases.phrase(before: verb, from: range.lowerBound)
      let isText = phrase?.contains { items[$0].meets(.speechNoun) } ?? false
      cue.subject =
        isText
        ? subjects.mainSubject(from: range.lowerBound, before: verb)
        : phrase.map(phrases.mention)
    } else {
      cue.subject =
        earlier.last { !$0.isShared }?.subject
        ?? subjects.mainSubject(from: range.lowerBound, before: verb)
    }
    return finished(cue, range)
  }

  /// « et estimé que »: the auxiliary and the subject stand with an earlier verb.
  private func shared(_ verb: Int, _ range: Range<Int>, _ earlier: [Cue]) -> Cue? {
    var cue = make(verb..<(verb + 1), range)
    cue.isShared = true
    cue.subject =
      earlier.last?.subject
      ?? subjects.mainSubject(from: range.lowerBound, before: verb)
    return cue.subject == nil ? nil : finished(cue, range)
  }

  /// « avant de poursuivre », "to say": who acts in the main clause speaks.
  private func infinitive(_ verb: Int, _ range: Range<Int>, _ earlier: [Cue]) -> Cue? {
    guard verb > range.lowerBound, items[verb - 1].meets(.preposition) else { return nil }
    var cue = make(verb..<(verb + 1), range)
    cue.isShared = true
    cue.isInfinitive = true
    let preposition = verb - 1
    if preposition > range.lowerBound, items[preposition - 1].isSign(Sign.comma) {
      cue.subject = subjects.subject(before: preposition, from: range.lowerBound)
    }
    if cue.subject == nil || cue.subject?.kind == .nominal {
      cue.subject =
        earlier.last?.subject
        ?? subjects.mainSubject(from: range.lowerBound, before: verb) ?? cue.subject
    }
    return finished(cue, range)
  }

  /// « tente-t-il de corriger »: after a quotation any verb with its pronoun introduces it.
  private func inversion(at pronoun: Int, _ range: Range<Int>) -> Cue? {
    guard pronoun > range.lowerBound else { return nil }
    let verb = pronoun - 1
    guard items[verb].isWord, !items[verb].meets(.speech) else { return nil }
    let next = items[(pronoun + 1)..<min(pronoun + 5, range.upperBound)]
    if next.contains(where: { $0.meets(.participle) && $0.meets(.speech) }) { return nil }
    var cue = make(verb..<(pronoun + 1), range)
    cue.classes = [.markVerb, .finite]
    cue.subject = inverted(at: pronoun)
    cue.isInverted = true
    let stop = items[(pronoun + 1)..<min(pronoun + 9, range.upperBound)]
      .firstIndex { !$0.isWord }
    cue.end = stop ?? pronoun + 1
    return cue
  }

  private func make(_ verb: Range<Int>, _ range: Range<Int>) -> Cue {
    Cue(
      items: verb, classes: items[verb.upperBound - 1].classes, end: verb.upperBound,
      start: verb.lowerBound)
  }
}

extension CueFinder {
  /// Whether the verb stands where its subject follows: after a quotation, after « comme ».
  private func expectsSubjectAfter(_ start: Int, _ range: Range<Int>) -> Bool {
    guard start > range.lowerBound else { return true }
    let before = items[start - 1]
    if before.isQuotation || before.meets(.subordinator) { return true }
    guard before.isSign(Sign.comma) || before.isSign(Sign.dash) else { return false }
    return start - 1 == range.lowerBound || items[start - 2].isQuotation
      || items[start - 2].kind == .mark
  }

  /// Whether « et », "but" stands before a verb that has no subject of its own.
  private func isCoordinated(_ start: Int, _ range: Range<Int>) -> Bool {
    var index = start - 1
    while index > range.lowerBound, items[index].isWord, items[index].meets(.adverb),
      !items[index].meets(.coordinator)
    {
      index -= 1
    }
    return index > range.lowerBound && items[index].isWord && items[index].meets(.coordinator)
  }

  /// Whether a form that could be a verb is a noun here.
  private func isNoun(_ group: VerbGroup, _ range: Range<Int>) -> Bool {
    guard !group.hasAuxiliary, group.start > range.lowerBound else { return false }
    let before = items[group.start - 1]
    guard before.isWord else { return false }
    let next = group.verb + 1
    if next < range.upperBound, items[next].meets([.commonVerb, .passive]),
      !items[next].meets(.preposition)
    {
      return true
    }
    if before.meets(.pronoun) || before.meets(.subordinator) { return false }
    return before.meets([.determiner, .preposition])
  }

  /// Reads the one who is told, and adverbs and days after the verb.
  private func finished(_ cue: Cue, _ range: Range<Int>) -> Cue {
    var cue = cue
    var steps = 0
    while cue.end < range.upperBound, steps < 5 {
      let token = items[cue.end]
      if token.meets([.adverb, .time]), !token.meets([.determiner, .clauseOpener]) {
        cue.end += 1
      } else if !readAddressee(&cue, range) {
        break
      }
      steps += 1
    }
    return cue
  }

  private func readAddressee(_ cue: inout Cue, _ range: Range<Int>) -> Bool {
    guard cue.addressee == nil else { return false }
    var start = cue.end
    if items[start].meets(.addresseePreposition) {
      start += 1
    } else if !cue.may(.toldVerb) || cue.isInverted {
      return false
    }
    guard start < range.upperBound, items[start].isWord else { return false }
    guard let phrase = addressee(at: start, range) else { return false }
    cue.addressee = phrases.mention(of: phrase)
    cue.end = phrase.upperBound
    return true
  }

  /// A name, a body or the press: whom one tells something.
  private func addressee(at start: Int, _ range: Range<Int>) -> Range<Int>? {
    var head = start
    if items[head].meets(.determiner), !items[head].meets(.vaguePronoun) { head += 1 }
    guard head < range.upperBound, items[head].isWord else { return nil }
    let name = phrases.nameEnd(from: head, to: range.upperBound)
    if name > head { return start..<name }
    if let opener = (head..<min(head + 4, range.upperBound)).first(where: {
      items[$0].meets(.clauseOpener)
    }), opener > head, items[head..<opener].allSatisfy({ $0.isWord && !$0.meets(.grammar) }) {
      return start..<opener
    }
    let known: WordClass = [.addressee, .role, .organisation, .speechNoun]
    guard items[head].meets(known), !items[head].meets(.preposition) else { return nil }
    var end = head + 1
    while end < range.upperBound, items[end].meets(known), !items[end].meets(.grammar) { end += 1 }
    return start..<max(end, phrases.nameEnd(from: end, to: range.upperBound))
  }
}
