/// The cue stands inside the marks.
///
/// Handles « Un port qui ne change pas, a-t-elle averti, est un port qui ferme. » (two spans).
/// Must not take « Notre message, je pense, a été cohérent » for one: a first person is no cue.
enum InsideMarks: QuotationPattern {
  static let reason = "a cue inside the marks"

  static func read(_ reading: inout Reading) {
    for index in reading.free {
      let segment = Int(reading.items[index].segment)
      let inside = reading.scene.insides[segment]
      let mayHold = inside.contains { reading.items[$0].meets([.invertedPronoun, .speech]) }
      guard mayHold, inside.count >= 6, reading.cues.isEmpty else { continue }
      let whole = reading.items[index].range
      for cue in reading.finder.cues(in: inside) where stands(cue, apart: inside, reading) {
        let spans = parts(of: whole, around: cue, inside, reading)
        reading.add(
          Draft(
            spans: spans, kind: .direct, cue: reading.range(of: cue), speaker: cue.subject,
            confidence: 0.9, reason: reason),
          taking: [index..<(index + 1)])
        break
      }
    }
  }

  /// Whether a comma stands before the cue and a comma or the end after it.
  private static func stands(_ cue: Cue, apart inside: Range<Int>, _ reading: Reading) -> Bool {
    let items = reading.items
    guard cue.isInverted, let subject = cue.subject, !cue.isNegated,
      cue.items.lowerBound - 1 > inside.lowerBound,
      items[cue.items.lowerBound - 1].kind == .sign,
      subject.kind == .pronoun || items[cue.items.lowerBound - 1].isSign(Sign.comma)
    else { return false }
    return cue.end >= inside.upperBound || items[cue.end].kind == .sign
  }

  private static func parts(
    of whole: Range<Int>, around cue: Cue, _ inside: Range<Int>, _ reading: Reading
  ) -> [Range<Int>] {
    let items = reading.items
    let before = items[cue.items.lowerBound - 1]
    let first = before.isSign(Sign.comma) ? Int(before.start) : Int(before.end)
    var spans = [whole.lowerBound..<first]
    if cue.end + 1 < inside.upperBound {
      spans.append(Int(items[cue.end + 1].start)..<whole.upperBound)
    }
    return spans
  }
}
