/// A paragraph that a dash opens is what somebody says.
///
/// Handles « — Nous irons, répond le maire. » and « — Vraiment ? demande-t-elle. ». Must not take
/// a list for a dialogue: « – 6 février : les recours sont rejetés ».
enum DialogueDash: QuotationPattern {
  static let reason = "a dash that opens a dialogue"

  static func read(_ reading: inout Reading) {
    let start = reading.range.lowerBound
    guard let dash = reading.item(start), reading.beginsBlock,
      dash.isSign(Sign.dash) || dash.isSign(UInt8(ascii: "-")), dash.precedesBlank
    else { return }
    if let cue = reading.cues.first(where: { stands($0, reading) }) {
      add(cue, from: start + 1, &reading)
    } else if answers(reading), reading.free.isEmpty, dash.isSign(Sign.dash) {
      let words = (start + 1)..<reading.range.upperBound
      guard words.count >= 2 else { return }
      reading.add(
        Draft(
          spans: [reading.scene.range(of: words)], kind: .direct, confidence: 0.5,
          reason: reason), taking: [words])
    }
  }

  /// Whether a cue with its subject after it stands behind the words said.
  private static func stands(_ cue: Cue, _ reading: Reading) -> Bool {
    let before = cue.items.lowerBound - 1
    guard cue.isInverted, cue.subject != nil, before > reading.range.lowerBound + 1,
      let sign = reading.item(before), sign.kind == .sign
    else { return false }
    return sign.sign == Sign.comma || Sign.endsSentence(sign.sign)
  }

  private static func add(_ cue: Cue, from start: Int, _ reading: inout Reading) {
    var end = cue.items.lowerBound
    if reading.isSign(end - 1, Sign.comma) { end -= 1 }
    var spans = [reading.scene.range(of: start..<end)]
    let next = reading.skippingAdverbs(cue.end)
    let isOver = next + 1 >= reading.range.upperBound || !reading.isSign(next, Sign.comma)
    if !isOver { spans.append(reading.scene.range(of: (next + 1)..<reading.range.upperBound)) }
    reading.add(
      Draft(
        spans: spans, kind: .direct, cue: reading.range(of: cue), speaker: cue.subject,
        confidence: 0.85, reason: reason),
      taking: [reading.range])
  }

  /// Whether the paragraph before was a line of the same dialogue.
  private static func answers(_ reading: Reading) -> Bool {
    guard let previous = reading.previous else { return false }
    return previous.reason == reason && previous.block + 1 == reading.sentence.block
  }
}
