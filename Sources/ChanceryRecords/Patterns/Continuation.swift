/// Words in marks without a cue that go on with what was said before.
///
/// Handles « Oui », a-t-il dit. « Nous irons. » and a speech that is opened again in the next
/// paragraph. Must not carry a speaker over a paragraph in which nobody speaks, nor into « Le
/// projet, a expliqué le préfet, est utile. », which somebody else says.
enum Continuation: QuotationPattern {
  static let reason = "words in marks that go on with the speech before"

  static func read(_ reading: inout Reading) {
    guard let first = reading.item(reading.range.lowerBound), first.isQuotation,
      !reading.isTaken(reading.range.lowerBound)
    else { return }
    let segment = Int(first.segment)
    let continues = reading.scene.segments[segment].continues
    let isSentence =
      reading.scene.beginsWithCapital(segment: segment)
      || reading.scene.endsSentence(segment: segment) != nil
    guard continues || isSentence && reading.scene.wordCount(segment: segment) >= 3,
      stands(alone: reading), reading.introduction != nil || isNear(reading),
      !holdsCue(segment, reading)
    else { return }
    reading.add(
      Draft(
        spans: [first.range], kind: .direct, speaker: reading.introduction,
        carriesOn: reading.introduction == nil, confidence: continues ? 0.9 : 0.75,
        reason: reason),
      taking: [reading.range.lowerBound..<(reading.range.lowerBound + 1)])
  }

  /// Whether somebody spoke in this paragraph or, in marks, in the one before.
  private static func isNear(_ reading: Reading) -> Bool {
    guard let previous = reading.previous else { return false }
    if previous.block == reading.sentence.block { return true }
    return previous.block + 1 == reading.sentence.block && previous.kind != .indirect
  }

  /// Whether the words name a speaker of their own: a verb of speech right behind a comma.
  private static func holdsCue(_ segment: Int, _ reading: Reading) -> Bool {
    let inside = reading.scene.insides[segment]
    return inside.contains { index in
      let token = reading.items[index]
      guard token.meets(.speech), !token.isCapital, token.meets([.finite, .participle]) else {
        return false
      }
      let isCompound = index > inside.lowerBound && reading.items[index - 1].meets(.auxiliary)
      let before = isCompound ? index - 2 : index - 1
      return before > inside.lowerBound && reading.items[before].isSign(Sign.comma)
    }
  }

  /// Whether the sentence is the quotation and little more.
  private static func stands(alone reading: Reading) -> Bool {
    var depth = 0
    for index in reading.range.dropFirst() {
      if reading.isSign(index, Sign.opening) { depth += 1 }
      if reading.isSign(index, Sign.closing) { depth -= 1 }
      if depth == 0, reading.items[index].kind != .sign { return false }
    }
    return true
  }
}
