/// The cue follows the words in marks, and more words may follow the cue.
///
/// Handles « Nous tiendrons », a lancé le maire; "We," she said, "are ready"; « La Chine
/// « travaillera », a déclaré Weiss ». Must not take a cue that opens a clause of its own:
/// « « Oui », mais il a dit que … ».
enum CueAfter: QuotationPattern {
  static let reason = "words in marks, the cue after them"

  static func read(_ reading: inout Reading) {
    var lowest = reading.range.lowerBound
    for index in reading.free where !reading.isTaken(index) {
      guard let cue = cue(after: index, reading), !isGoverned(index, reading),
        !isName(index, cue, reading)
      else { continue }
      let last = add(index, cue, from: lowest, &reading)
      lowest = last
    }
  }

  /// Whether the marks hold the title of a work inside a sentence: "in “Wild Rose,” he says".
  private static func isName(_ index: Int, _ cue: Cue, _ reading: Reading) -> Bool {
    index > reading.range.lowerBound && reading.isNameLike(index)
      && reading.isTitle(Int(reading.items[index].segment))
  }

  /// Whether few words in marks depend on a word before them: For "best results", he recommends;
  /// the "whistleblower", read the senator.
  private static func isGoverned(_ index: Int, _ reading: Reading) -> Bool {
    guard let before = reading.item(index - 1), before.isWord else { return false }
    let words = reading.scene.wordCount(segment: Int(reading.items[index].segment))
    if before.meets(.determiner) { return words <= 2 }
    return index == reading.range.lowerBound + 1 && before.meets(.preposition) && words <= 4
  }

  /// The cue that belongs to the quotation before it.
  private static func cue(after index: Int, _ reading: Reading) -> Cue? {
    var next = index + 1
    let separated = reading.isSign(next, Sign.comma) || reading.isSign(next, Sign.dash)
    if separated { next += 1 }
    let closes = separated || endsOpenly(index, reading)
    guard let cue = reading.cues.first(where: { $0.items.lowerBound >= next }) else { return nil }
    let verb = cue.items.lowerBound
    guard verb == next || verb == reading.skippingAdverbs(next) else {
      guard closes, !cue.isInverted, !cue.isShared, let subject = cue.subject,
        subject.items.lowerBound >= next, verb - next <= 16,
        reading.free(in: next..<verb).isEmpty, begins(subject, at: next, reading),
        reading.opener(of: cue) == nil
      else { return nil }
      return cue
    }
    guard cue.subject != nil else { return nil }
    if cue.isInverted { return cue }
    return closes && reading.opener(of: cue) == nil && cue.isInfinitive == false
      && !cue.isShared ? cue : nil
  }

  /// Whether the words between the marks and the verb are the subject's.
  private static func begins(_ subject: Mention, at index: Int, _ reading: Reading) -> Bool {
    let gap = index..<subject.items.lowerBound
    return gap.allSatisfy { place in
      let token = reading.items[place]
      return !token.meets([.clauseOpener, .subordinator, .auxiliary])
        && !(place == index && token.meets(.coordinator))
    }
  }

  /// Whether the words in marks end with a comma, a question or an exclamation.
  private static func endsOpenly(_ index: Int, _ reading: Reading) -> Bool {
    let inside = reading.scene.insides[Int(reading.items[index].segment)]
    guard let last = inside.last else { return false }
    let token = reading.items[last]
    return token.isSign(Sign.comma) || token.kind == .sign && Sign.endsSentence(token.sign)
  }

  /// Adds the quotation.
  ///
  /// - Returns: The index behind everything taken.
  private static func add(
    _ index: Int, _ cue: Cue, from lowest: Int, _ reading: inout Reading
  ) -> Int {
    let opening = opening(of: index, from: lowest, reading)
    var taken = [opening..<(index + 1), cue.items]
    var spans = parts(opening..<(index + 1), reading)
    var end = cue.end
    var next = reading.skippingAdverbs(cue.end)
    let joins = reading.isSign(next, Sign.comma) || reading.isSign(next, Sign.dash)
    if joins { next += 1 }
    if let following = reading.item(next), following.isQuotation,
      reading.scene.endsSentence(segment: Int(reading.items[index].segment)) == nil || joins
    {
      spans.append(following.range)
      taken.append(next..<(next + 1))
      end = next + 1
    }
    reading.add(
      Draft(
        spans: spans, kind: opening == index ? .direct : .mixed, cue: reading.range(of: cue),
        speaker: cue.subject, addressee: cue.addressee, confidence: 0.95, reason: reason),
      taking: taken)
    addLater(after: end, cue, &reading)
    return end
  }

  /// "…", it added; and, later, "…": the same speaker says a second thing.
  private static func addLater(after end: Int, _ cue: Cue, _ reading: inout Reading) {
    for index in reading.free(in: end..<reading.range.upperBound) {
      let segment = Int(reading.items[index].segment)
      guard reading.scene.wordCount(segment: segment) >= 5, index - end <= 12,
        !reading.cues.contains(where: { $0.items.lowerBound >= end })
      else { return }
      reading.add(
        Draft(
          spans: [reading.items[index].range], kind: .direct, cue: reading.range(of: cue),
          speaker: cue.subject, confidence: 0.85, reason: reason),
        taking: [index..<(index + 1)])
    }
  }

  /// Where the words before the marks begin that belong to the same clause.
  private static func opening(of index: Int, from lowest: Int, _ reading: Reading) -> Int {
    if reading.isSign(index - 1, Sign.comma), index > lowest { return index }
    var start = lowest
    let words = lowest..<index
    if let stop = words.last(where: { isBoundary($0, reading) }) { start = stop + 1 }
    while start < index, reading.items[start].meets([.coordinator]) { start += 1 }
    let segment = Int(reading.items[index].segment)
    if index - start > 1, reading.isNameLike(index),
      reading.scene.beginsWithCapital(segment: segment)
    {
      return index
    }
    let hasCue = reading.cues.contains { words.contains($0.items.lowerBound) }
    return hasCue || reading.isTaken(anyOf: start..<index) ? index : start
  }

  private static func isBoundary(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.items[index]
    return token.isSign(Sign.colon) || token.isSign(Sign.semicolon) || token.isSign(Sign.fullStop)
      || token.isSign(Sign.closing) || token.kind == .mark
  }

  /// One span, or several where only « et » joins two quotations.
  private static func parts(_ clause: Range<Int>, _ reading: Reading) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var start = clause.lowerBound
    for index in clause where index > start && reading.items[index].meets(.coordinator) {
      let between =
        reading.items[index - 1].isQuotation
        && (reading.item(index + 1)?.isQuotation ?? false)
      guard between, index + 1 < clause.upperBound else { continue }
      spans.append(reading.scene.range(of: start..<index))
      start = index + 1
    }
    spans.append(reading.scene.range(of: start..<clause.upperBound))
    return spans
  }
}
