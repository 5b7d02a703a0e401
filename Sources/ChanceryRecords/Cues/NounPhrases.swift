/// Finds noun phrases among items, to the left or to the right of a place.
///
/// Handles « l’ambassadeur de France en Afghanistan, Bernard Bajolet » (the name is the mention)
/// and "Environment Canada spokesperson Julie Hahn". Must not take « Lors d’une réunion » for
/// one: what a preposition governs is no subject.
struct NounPhrases {
  /// The longest phrase, in items.
  static let longest = 28

  let scene: Scene
  private var items: [Token] { scene.items }

  init(_ scene: Scene) { self.scene = scene }

  /// The phrase that ends before an index, if it can be a subject.
  func phrase(before end: Int, from lowest: Int) -> Range<Int>? {
    let floor = max(lowest, end - Self.longest)
    var start = end
    while start > floor, belongs(start - 1, before: end) { start -= 1 }
    var index = start
    if let second = secondClause(start..<end, from: lowest) { index = second }
    while index < end {
      let governed = index > start && items[index - 1].meets(.preposition)
      if begins(index), !governed, !isInside(index, of: start..<end),
        !(index == start && isGoverned(start, from: lowest))
      {
        return index..<end
      }
      index += 1
    }
    return nil
  }

  /// The phrase that begins at an index.
  func phrase(from start: Int, to highest: Int) -> Range<Int>? {
    guard start < highest else { return nil }
    guard begins(start) else { return bare(from: start, to: highest) }
    if items[start].isCapital, !items[start].meets(.determiner) {
      let end = nameEnd(from: start, to: highest)
      if end > start { return start..<end }
    }
    let ceiling = min(highest, start + Self.longest)
    var end = start + 1
    while end < ceiling, continues(end, ceiling) { end += 1 }
    while end > start + 1, isDangling(items[end - 1]) { end -= 1 }
    return end > start + 1 || items[start].isCapital ? start..<end : nil
  }

  /// A name behind what somebody is, without a determiner: "planetary geologist Ann Lee".
  private func bare(from start: Int, to highest: Int) -> Range<Int>? {
    var index = start
    while index < min(highest, start + 5), items[index].isWord, !items[index].isCapital,
      items[index].classes.subtracting([.role, .organisation, .phraseStart, .lookalike]).isEmpty
    {
      index += 1
    }
    let end = nameEnd(from: index, to: highest)
    return index > start && end > index ? start..<end : nil
  }

  /// The mention that a phrase is: its name where it ends in one.
  func mention(of phrase: Range<Int>) -> Mention {
    if let name = name(endingIn: phrase) { return make(.name, name) }
    let first = items[phrase.lowerBound]
    let hasRole = phrase.contains { items[$0].meets(.role) && !items[$0].isCapital }
    let isName = first.isCapital && !first.meets(.determiner) && !first.meets(.role) && !hasRole
    return make(isName || isNamedThing(phrase) ? .name : .nominal, phrase)
  }

  /// Whether a phrase is an article and a name: « le Mali », "the Kremlin".
  private func isNamedThing(_ phrase: Range<Int>) -> Bool {
    let article = items[phrase.lowerBound]
    guard article.meets(.determiner), !article.meets([.indefinite, .plural]), phrase.count > 1,
      nameEnd(from: phrase.lowerBound + 1, to: phrase.upperBound) == phrase.upperBound
    else { return false }
    return !phrase.contains { items[$0].meets([.role, .organisation]) }
  }

  /// Where the name that begins at an index ends; the index itself when there is none.
  func nameEnd(from start: Int, to highest: Int) -> Int {
    var end = start
    var index = start
    while index < highest, index < start + 10 {
      let token = items[index]
      if isNameWord(token) || token.meets(.honorific) && token.isWord && index < start + 2 {
        end = index + 1
      } else if !(token.meets(.particle) && index > start) || token.isCapital && !token.isWord {
        break
      }
      index += 1
    }
    return end
  }

  /// Whether a token is a word of a name.
  func isNameWord(_ token: Token) -> Bool {
    token.isWord && token.isCapital && !token.meets(.grammar) && !token.meets(.time)
  }
}

extension NounPhrases {
  private func make(_ kind: Mention.Kind, _ phrase: Range<Int>) -> Mention {
    let traits = phrase.reduce(into: WordClass()) { traits, index in
      if items[index].meets(.honorific) { traits.formUnion(items[index].classes) }
      if items[index].meets(.role) { traits.insert(.role) }
      if items[index].meets(.organisation) { traits.insert(.organisation) }
      if items[index].meets(.determiner), items[index].meets(.plural), index == phrase.lowerBound {
        traits.insert(.plural)
      }
      if items[index].meets(.indefinite), index == phrase.lowerBound { traits.insert(.indefinite) }
    }
    let kept: WordClass = [
      .masculine, .feminine, .honorific, .role, .organisation, .plural, .indefinite,
    ]
    return Mention(
      kind: kind, items: phrase, range: scene.range(of: phrase),
      traits: traits.intersection(kept))
  }

  /// The name at the end of a phrase that begins with something else: « le président kazakh X ».
  private func name(endingIn phrase: Range<Int>) -> Range<Int>? {
    var start = phrase.upperBound
    while start > phrase.lowerBound {
      let token = items[start - 1]
      let inside = token.meets(.particle) && !token.isCapital && start < phrase.upperBound
      guard isNameWord(token) || token.meets(.honorific) || inside else { break }
      start -= 1
    }
    while start < phrase.upperBound, !items[start].isCapital, !items[start].meets(.honorific) {
      start += 1
    }
    guard start < phrase.upperBound else { return nil }
    if let role = lastRole(in: start..<phrase.upperBound) { return (role + 1)..<phrase.upperBound }
    if let name = afterOffice(of: start..<phrase.upperBound) { return name }
    guard start > phrase.lowerBound else { return nil }
    let before = items[start - 1]
    guard !before.meets(.preposition), !before.meets(.determiner), before.isWord,
      !before.meets(.coordinator)
    else { return afterOffice(start, phrase) }
    return start..<phrase.upperBound
  }

  /// The last word of an office in a run of capitals, where a name follows: "Prime Minister X".
  private func lastRole(in run: Range<Int>) -> Int? {
    let role = run.dropLast().last { items[$0].meets(.role) && !items[$0].meets(.honorific) }
    guard let role, !items[role + 1].meets(.particle) else { return nil }
    return role
  }

  /// "Minister of Education Stefania Giannini", all in one run of capitals.
  private func afterOffice(of run: Range<Int>) -> Range<Int>? {
    guard let role = run.first(where: { items[$0].meets(.role) }), role + 1 < run.upperBound,
      items[role + 1].meets(.particle), run.upperBound - role >= 5
    else { return nil }
    return (run.upperBound - 2)..<run.upperBound
  }

  /// "Minister for Education Stefania Giannini": the last two of three capitals after the office.
  private func afterOffice(_ start: Int, _ phrase: Range<Int>) -> Range<Int>? {
    guard phrase.count >= 4, phrase.upperBound - start >= 3, items[start - 1].meets(.preposition),
      items[phrase.lowerBound..<start].contains(where: { $0.meets(.role) })
    else { return nil }
    return (phrase.upperBound - 2)..<phrase.upperBound
  }

  /// Whether an item to the left still belongs to the phrase.
  private func belongs(_ index: Int, before end: Int) -> Bool {
    let token = items[index]
    switch token.kind {
    case .word: break
    case .number, .quotation: return true
    case .sign, .mark: return token.sign == UInt8(ascii: "&") || token.sign == UInt8(ascii: "/")
    }
    if token.meets([.determiner, .particle, .nounPreposition]) { return true }
    if token.meets(.coordinator) {
      return index + 1 < end && (begins(index + 1) || items[index + 1].meets(.nounPreposition))
    }
    let isNoun = token.meets([.role, .organisation, .speechNoun]) || token.isCapital
    if isNoun, !token.meets([.subordinator, .clauseOpener, .relative, .adverb]) { return true }
    let stops: WordClass = [
      .subordinator, .clauseOpener, .relative, .auxiliary, .commonVerb, .pronoun, .vaguePronoun,
      .adverb, .sourceCue,
    ]
    return !token.meets(stops)
  }

  /// Behind « et », "and" where it joins clauses: what stands before it begins no clause.
  private func secondClause(_ range: Range<Int>, from lowest: Int) -> Int? {
    guard let joint = range.last(where: { items[$0].meets(.coordinator) }), joint > lowest else {
      return nil
    }
    if items[joint - 1].kind == .number { return joint + 1 }
    let opens =
      range.lowerBound == lowest || !items[range.lowerBound - 1].isWord
      || items[range.lowerBound - 1].meets([.subordinator, .clauseOpener])
    return opens && begins(range.lowerBound) && !items[joint + 1].meets(.determiner)
      || items[joint + 1].meets(.nounPreposition) ? nil : joint + 1
  }

  /// Whether a phrase may begin here.
  private func begins(_ index: Int) -> Bool {
    let token = items[index]
    guard token.isWord else { return token.kind == .number }
    if token.meets(.determiner) { return !token.meets(.pronoun) }
    if token.meets(.honorific) { return true }
    return token.isCapital && !token.meets(.grammar) && !token.meets(.time)
      || token.meets(.role) && !token.meets(.finite)
  }

  /// Whether a word stands right behind the determiner of a governed phrase: "In a Tumblr post".
  private func isInside(_ index: Int, of range: Range<Int>) -> Bool {
    index - 2 >= range.lowerBound && items[index - 1].meets(.determiner)
      && items[index - 2].meets(.preposition) && !items[index].meets(.determiner)
  }

  /// Whether the phrase that begins here depends on a preposition before it.
  private func isGoverned(_ start: Int, from lowest: Int) -> Bool {
    start > lowest && items[start - 1].meets(.preposition)
      && !items[start - 1].meets(.determiner)
  }

  /// Whether an item to the right still belongs to the phrase.
  private func continues(_ index: Int, _ ceiling: Int) -> Bool {
    let token = items[index]
    guard token.isWord else { return token.kind == .number }
    if token.meets(.nounPreposition) {
      return index + 1 < ceiling && items[index + 1].isWord
        && !items[index + 1].meets([.time, .infinitive])
    }
    if token.meets(.particle) || token.meets([.role, .organisation]) { return true }
    if token.meets(.determiner) { return items[index - 1].meets(.preposition) }
    if token.meets(.coordinator) {
      return index + 1 < ceiling && begins(index + 1) && !items[index + 1].meets(.determiner)
    }
    let stops: WordClass = [
      .preposition, .subordinator, .clauseOpener, .relative, .auxiliary, .commonVerb, .pronoun,
      .vaguePronoun, .adverb, .time, .gerund, .sourceCue,
    ]
    return !token.meets(stops)
  }

  /// Whether a phrase cannot end with an item.
  private func isDangling(_ token: Token) -> Bool {
    token.meets([.preposition, .determiner, .coordinator]) && !token.isCapital
  }
}
