/// Words in marks that are what a verb calls, praises or condemns.
///
/// Handles « ce qu’il a qualifié de « provocations » », « qualifié de tentatives de « créer un
/// monde » », "called the sentence "dangerous" and "ideological"". Must not take the name in
/// « dénonce l’opération « Plomb durci » » for speech.
enum Naming: QuotationPattern {
  static let reason = "the words that a verb of speech applies to something"

  static func read(_ reading: inout Reading) {
    for index in reading.free where !reading.isTaken(index) {
      guard let cue = cue(before: index, reading) else { continue }
      var spans = [reading.scene.range(of: start(of: index, cue, reading)..<(index + 1))]
      var taken = [index..<(index + 1)]
      for next in followers(of: index, reading) {
        spans.append(reading.items[next].range)
        taken.append(next..<(next + 1))
      }
      reading.add(
        Draft(
          spans: spans, kind: .mixed, cue: reading.range(of: cue), speaker: cue.subject,
          addressee: cue.addressee, confidence: 0.8, reason: reason),
        taking: taken)
    }
  }

  private static func cue(before index: Int, _ reading: Reading) -> Cue? {
    guard let cue = reading.cues.last(where: { $0.items.upperBound <= index }),
      !cue.isNegated, cue.subject != nil, !reading.isTaken(anyOf: cue.items)
    else { return nil }
    let gap = cue.items.upperBound..<index
    guard gap.count <= 16, !gap.contains(where: { breaks($0, reading) }) else { return nil }
    if cue.may(.attitudeVerb), !cue.may(.namingVerb), gap.count > 2 { return nil }
    let isDirect = gap.allSatisfy { reading.items[$0].meets([.determiner, .namingConnector]) }
    let segment = Int(reading.items[index].segment)
    guard !reading.isTitle(segment) else { return nil }
    let isNamed =
      cue.may(.namingVerb)
      && (isDirect || !reading.scene.beginsWithCapital(segment: segment) && gap.count <= 6)
    return isNamed || !reading.isNameLike(index) && fits(index, reading) ? cue : nil
  }

  /// Whether the words in marks are governed as an object is: a preposition or a verb before them.
  private static func fits(_ index: Int, _ reading: Reading) -> Bool {
    guard let before = reading.item(index - 1) else { return false }
    let words = reading.scene.wordCount(segment: Int(reading.items[index].segment))
    if before.meets(.determiner) && !before.meets(.preposition) { return words >= 6 }
    return true
  }

  private static func breaks(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.items[index]
    if token.kind == .sign {
      return token.sign != Sign.comma && token.sign != Sign.closing
        && token.sign != Sign.opening
    }
    return token.isQuotation && reading.isTaken(index)
      || token.meets([.clauseOpener, .relative])
      || token.meets([.auxiliary, .commonVerb]) && !token.meets([.preposition, .clauseInfinitive])
  }

  /// Where the words begin: after « de » or "as" when it follows the verb directly.
  private static func start(of index: Int, _ cue: Cue, _ reading: Reading) -> Int {
    let next = cue.items.upperBound
    if let infinitive = (next..<index).last(where: { reading.items[$0].meets(.clauseInfinitive) }) {
      return infinitive
    }
    guard cue.may(.namingVerb), let connector = reading.item(next),
      connector.meets(.namingConnector), index - next <= 6
    else { return index }
    return next + 1
  }

  /// More words in marks that the same verb applies.
  private static func followers(of index: Int, _ reading: Reading) -> [Int] {
    var followers: [Int] = []
    var last = index
    for next in reading.free(in: (index + 1)..<reading.range.upperBound) {
      let gap = (last + 1)..<next
      let hasCue = reading.cues.contains { gap.contains($0.items.lowerBound) }
      guard gap.count <= 8, !hasCue, !gap.contains(where: { breaks($0, reading) }),
        gap.contains(where: {
          reading.items[$0].meets(.coordinator) || reading.isSign($0, Sign.comma)
            || reading.items[$0].meets(.preposition)
        })
      else { break }
      followers.append(next)
      last = next
    }
    return followers
  }
}
