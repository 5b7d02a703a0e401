/// The cue stands before the words in marks, with a colon, a comma or nothing between them.
///
/// Handles « Un guide a indiqué : « Ils sont venus » », "Smith said, "We will go"", « affirme
/// « agir au nom de Dieu » ». Must not take a name for speech: "announced "Plan B"".
enum CueBefore: QuotationPattern {
  static let reason = "words in marks after their cue"

  static func read(_ reading: inout Reading) {
    for index in reading.free where !reading.isTaken(index) {
      guard let cue = cue(before: index, reading) else { continue }
      var spans = [reading.items[index].range]
      var taken = [index..<(index + 1)]
      var last = index
      while let next = joined(after: last, reading) {
        spans.append(reading.items[next].range)
        taken.append(next..<(next + 1))
        last = next
      }
      reading.add(
        Draft(
          spans: spans,
          kind: reading.isSign(index - 1, Sign.colon) ? .direct : kind(index, reading),
          cue: reading.range(of: cue), speaker: cue.subject, addressee: cue.addressee,
          confidence: 0.92, reason: reason),
        taking: taken)
    }
  }

  private static func kind(_ index: Int, _ reading: Reading) -> Quotation.Kind {
    reading.scene.beginsWithCapital(segment: Int(reading.items[index].segment)) ? .direct : .mixed
  }

  /// The nearest cue before the marks that leads up to them.
  private static func cue(before index: Int, _ reading: Reading) -> Cue? {
    guard let cue = reading.cues.last(where: { $0.items.upperBound <= index }), !cue.isNegated,
      cue.end <= index, cue.items.lowerBound >= index - 45
    else { return nil }
    if reading.isSign(index - 1, Sign.colon) {
      return reading.free(in: cue.end..<index).isEmpty ? cue : earlier(cue, index, reading)
    }
    guard cue.subject != nil, !reading.isTitle(Int(reading.items[index].segment)),
      !reading.isTaken(anyOf: cue.items)
    else { return nil }
    let gap = cue.end..<(reading.isSign(index - 1, Sign.comma) ? index - 1 : index)
    guard gap.isEmpty || leads(gap, reading) else { return nil }
    let segment = Int(reading.items[index].segment)
    let words = reading.scene.wordCount(segment: segment)
    let isSpeech =
      words >= 5 || reading.scene.endsSentence(segment: segment) != nil
      || reading.speaks(segment) || words >= 3 && reading.scene.beginsWithCapital(segment: segment)
    return isSpeech || cue.may(.clauseVerb) && gap.isEmpty && !cue.may(.bareVerb) ? cue : nil
  }

  private static func earlier(_ cue: Cue, _ index: Int, _ reading: Reading) -> Cue? {
    cue.subject == nil ? nil : cue
  }

  /// Whether only where and when stand between the cue and the marks.
  private static func leads(_ gap: Range<Int>, _ reading: Reading) -> Bool {
    guard gap.count <= 14, let first = reading.item(gap.lowerBound),
      first.meets([.preposition, .adverb, .time]) || first.isSign(Sign.comma),
      !first.meets(.namingConnector) || reading.isSign(gap.upperBound, Sign.comma)
    else { return false }
    let verbs: WordClass = [.auxiliary, .finite, .clauseOpener, .relative, .subordinator]
    return gap.allSatisfy { index in
      let token = reading.items[index]
      return !token.isQuotation
        && (!token.meets(verbs) || token.meets([.preposition, .speechNoun]))
    } && reading.isSign(gap.upperBound, Sign.comma)
  }

  /// A quotation that « et », "and" or a comma joins to one before it.
  private static func joined(after index: Int, _ reading: Reading) -> Int? {
    guard let next = reading.item(index + 1), next.meets(.coordinator),
      let following = reading.item(index + 2), following.isQuotation,
      !reading.isTaken(index + 2)
    else { return nil }
    return index + 2
  }
}
