/// Finds who does what a verb says.
///
/// Handles « Paul Lane, député d’Ottawa, dit », « Weiss avait déclaré », « ce qu’il a qualifié »,
/// « l’organisation, qui affirme ». Must not give « jeudi » in « Weber a rencontré Weiss jeudi,
/// affirmant » nor the object of a preposition.
struct SubjectFinder {
  let scene: Scene
  private let phrases: NounPhrases
  private var items: [Token] { scene.items }

  init(_ scene: Scene) {
    self.scene = scene
    phrases = NounPhrases(scene)
  }

  /// The subject that stands before a verb, whose group begins at an item, in a sentence.
  func subject(before verb: Int, from lowest: Int) -> Mention? {
    var end = verb
    while end > lowest, isSkipped(items[end - 1]) { end -= 1 }
    end = beforeBracket(end, lowest)
    guard end > lowest else { return nil }
    let last = items[end - 1]
    if last.meets(.pronoun) { return pronoun(at: end - 1) }
    if last.meets(.vaguePronoun), !last.meets(.determiner) { return nil }
    if last.meets(.relative) { return antecedent(of: end - 1, lowest) }
    if last.isSign(Sign.comma) { return beforeApposition(end - 1, lowest) }
    guard let phrase = phrases.phrase(before: end, from: lowest) else { return nil }
    return named(phrase, lowest) ?? phrases.mention(of: phrase)
  }

  /// The subject that stands after a verb: « a déclaré le ministre, Jean Dupont ».
  ///
  /// - Returns: The mention and the index behind it.
  func subject(after verb: Int, to highest: Int) -> (mention: Mention, end: Int)? {
    var start = verb
    var skipped = 0
    while start < highest, skipped < 6 {
      let token = items[start]
      if token.meets([.adverb, .time]), !token.meets(.determiner) {
        start += 1
      } else if token.meets(.preposition), !token.meets(.determiner),
        let end = behindAdjunct(start, highest)
      {
        start = end
      } else {
        break
      }
      skipped += 1
    }
    guard start < highest else { return nil }
    if items[start].meets(.pronoun) { return (pronoun(at: start), start + 1) }
    guard let phrase = phrases.phrase(from: start, to: highest) else { return nil }
    var mention = phrases.mention(of: phrase)
    if mention.kind == .nominal, let name = apposition(at: phrase.upperBound, highest) {
      return (name, name.items.upperBound)
    }
    mention.traits.formUnion(phrases.mention(of: phrase).traits)
    return (mention, phrase.upperBound)
  }

  /// The pronoun at an index, without the hyphens of an inversion.
  func pronoun(at index: Int) -> Mention {
    let token = items[index]
    var start = token.range.lowerBound
    for offset in token.range where scene.bytes[offset] == UInt8(ascii: "-") { start = offset + 1 }
    return Mention(
      kind: .pronoun, items: index..<(index + 1), range: start..<Int(token.end),
      traits: token.classes.intersection([.masculine, .feminine, .neuter, .plural]))
  }

  /// The subject of the main clause: the first noun phrase of the sentence with a verb after it.
  func mainSubject(from lowest: Int, before highest: Int) -> Mention? {
    for index in lowest..<min(highest, lowest + 60) {
      let token = items[index]
      guard token.meets([.auxiliary, .commonVerb, .finite]), !token.meets(.gerund), index > lowest
      else { continue }
      if let subject = subject(before: beforeClitics(index, lowest), from: lowest) {
        return subject
      }
    }
    return opening(lowest, highest)
  }
}

extension SubjectFinder {
  /// What may stand between a subject and its verb.
  private func isSkipped(_ token: Token) -> Bool {
    guard token.isWord else { return false }
    if token.meets(.pronoun) || token.meets(.determiner) && !token.meets(.objectPronoun) {
      return false
    }
    return token.meets([.adverb, .negation, .objectPronoun, .time])
  }

  private func beforeClitics(_ index: Int, _ lowest: Int) -> Int {
    var start = index
    while start > lowest, items[start - 1].meets([.objectPronoun, .negation]),
      !items[start - 1].meets(.pronoun)
    {
      start -= 1
    }
    return start
  }

  private func beforeBracket(_ end: Int, _ lowest: Int) -> Int {
    guard end > lowest, items[end - 1].isSign(Sign.closing) else { return end }
    let floor = max(lowest, end - 12)
    return (floor..<end).last { items[$0].isSign(Sign.opening) } ?? end
  }

  /// The noun before a relative pronoun.
  private func antecedent(of relative: Int, _ lowest: Int) -> Mention? {
    var end = relative
    if end > lowest, items[end - 1].isSign(Sign.comma) { end -= 1 }
    end = beforeBracket(end, lowest)
    guard let phrase = phrases.phrase(before: end, from: lowest) ?? loose(before: end, lowest)
    else { return nil }
    return phrases.mention(of: phrase)
  }

  /// The nearest noun phrase before a place, even if a preposition governs it.
  private func loose(before end: Int, _ lowest: Int) -> Range<Int>? {
    let floor = max(lowest, end - 8)
    for index in stride(from: end - 1, through: floor, by: -1) {
      if items[index].kind == .sign { return nil }
      if items[index].meets(.determiner), index + 1 < end { return index..<end }
    }
    return nil
  }

  /// The subject before a comma: « X, député, dit » gives X, « Le maire, X, dit » gives X.
  private func beforeApposition(_ comma: Int, _ lowest: Int) -> Mention? {
    let floor = max(lowest, comma - 30)
    guard let opening = (floor..<comma).last(where: { items[$0].isSign(Sign.comma) }) else {
      let phrase = phrases.phrase(before: comma, from: lowest)
      return phrase.flatMap { isOnePhrase($0, lowest) ? phrases.mention(of: $0) : nil }
    }
    let inner = (opening + 1)..<comma
    guard !inner.isEmpty else { return nil }
    let end = beforeBracket(opening, lowest)
    let outer = phrases.phrase(before: end, from: lowest)
    let innerEnd = beforeBracket(comma, lowest)
    if let outer, isText(outer) { return phrases.mention(of: outer) }
    if let name = name(in: inner.lowerBound..<max(inner.lowerBound, innerEnd)),
      outer.map({ phrases.mention(of: $0).kind == .nominal }) ?? true,
      outer != nil || opening > lowest && items[opening - 1].isWord
    {
      return name
    }
    return outer.map { named($0, lowest) ?? phrases.mention(of: $0) }
  }

  /// Whether a phrase is about something written: in « Une note au maire, X, précise » X is the
  /// mayor and says nothing.
  private func isText(_ phrase: Range<Int>) -> Bool {
    let head = phrase.first { !items[$0].meets(.determiner) }
    return head.map { items[$0].meets(.speechNoun) && !items[$0].meets(.role) } ?? false
  }

  /// The name that an apposition is, also "filmmaker Ann Lee" and "Prince Ali of the coalition".
  private func name(in apposition: Range<Int>) -> Mention? {
    guard !apposition.isEmpty else { return nil }
    let end = phrases.nameEnd(from: apposition.lowerBound, to: apposition.upperBound)
    if end > apposition.lowerBound {
      let isWhole = end == apposition.upperBound || items[end].meets(.nounPreposition)
      return isWhole ? phrases.mention(of: apposition.lowerBound..<end) : nil
    }
    let mention = phrases.mention(of: apposition)
    return mention.kind == .name && apposition.count <= 6 ? mention : nil
  }

  /// Whether a stretch that opens the sentence is one noun phrase: no second one begins in it.
  private func isOnePhrase(_ phrase: Range<Int>, _ lowest: Int) -> Bool {
    phrase.lowerBound == lowest
      && phrase.dropFirst().allSatisfy { index in
        !items[index].meets([.determiner, .objectPronoun]) || items[index].meets(.preposition)
          || items[index - 1].meets(.preposition)
          || index + 1 < phrase.upperBound
            && items[index + 1].isCapital
      }
  }

  /// « Lindt, le président de la commission se dit »: the name before the comma.
  private func named(_ phrase: Range<Int>, _ lowest: Int) -> Mention? {
    guard phrase.lowerBound - 1 > lowest, items[phrase.lowerBound].meets(.determiner),
      items[phrase.lowerBound - 1].isSign(Sign.comma),
      phrase.prefix(4).contains(where: { items[$0].meets(.role) }),
      phrases.mention(of: phrase).kind == .nominal,
      phrases.nameEnd(from: lowest, to: phrase.lowerBound - 1) == phrase.lowerBound - 1
    else { return nil }
    return phrases.mention(of: lowest..<(phrase.lowerBound - 1))
  }

  /// The name in an apposition that begins at an index with its comma.
  private func apposition(at comma: Int, _ highest: Int) -> Mention? {
    guard comma + 1 < highest, items[comma].isSign(Sign.comma) else { return nil }
    let start = comma + 1
    let end = phrases.nameEnd(from: start, to: highest)
    guard end > start, phrases.isNameWord(items[start]) || items[start].meets(.honorific) else {
      return nil
    }
    let closes = end == highest || !items[end].isWord || items[end].meets(.grammar)
    return closes ? phrases.mention(of: start..<end) : nil
  }

  /// Behind « à l’AFP » or « devant la presse », where a subject may still follow.
  private func behindAdjunct(_ start: Int, _ highest: Int) -> Int? {
    var index = start + 1
    if index < highest, items[index].meets(.determiner) { index += 1 }
    guard index < highest, items[index].isWord, !items[index].meets(.determiner) else { return nil }
    if items[index].isCapital { return max(index + 1, phrases.nameEnd(from: index, to: highest)) }
    return index + 1
  }

  /// The noun phrase that opens a sentence whose verb is in no list.
  private func opening(_ lowest: Int, _ highest: Int) -> Mention? {
    guard lowest < highest else { return nil }
    if items[lowest].meets(.pronoun) { return pronoun(at: lowest) }
    let nameEnd = phrases.nameEnd(from: lowest, to: highest)
    let isOwner = nameEnd < highest && scene.isClitic(items[nameEnd])
    if nameEnd > lowest, !isOwner { return phrases.mention(of: lowest..<nameEnd) }
    guard isOwner || items[lowest].meets(.determiner) else { return nil }
    let ceiling = min(highest, lowest + 16)
    if let comma = (lowest..<ceiling).first(where: { items[$0].isSign(Sign.comma) }),
      let name = apposition(at: comma, highest)
    {
      return name
    }
    let noun: WordClass = [.role, .organisation]
    let first = (lowest..<min(highest, lowest + 6)).first { items[$0].meets(noun) }
    guard var end = first else { return nil }
    while end < highest, items[end].meets(noun), !items[end].meets(.grammar) { end += 1 }
    return phrases.mention(of: lowest..<max(end, phrases.nameEnd(from: end, to: highest)))
  }
}
