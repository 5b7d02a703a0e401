/// A name, a colon, words in marks: the headline's way.
///
/// Handles « Dupont : « Nous irons jusqu’au bout » ». Must not take « Au menu : « La Carmen » ».
enum ColonWithoutVerb: QuotationPattern {
  static let reason = "a name with a colon before words in marks"

  static func read(_ reading: inout Reading) {
    for index in reading.free where reading.isSign(index - 1, Sign.colon) {
      let segment = Int(reading.items[index].segment)
      guard reading.scene.wordCount(segment: segment) >= 3, !reading.isTitle(segment) else {
        continue
      }
      let start = reading.range.lowerBound
      let isName = reading.phrases.nameEnd(from: start, to: index - 1) == index - 1
      guard isName || reading.scene.beginsWithCapital(segment: segment) else { continue }
      reading.add(
        Draft(
          spans: [reading.items[index].range], kind: .direct,
          speaker: isName ? reading.phrases.mention(of: start..<(index - 1)) : nil,
          confidence: isName ? 0.85 : 0.5, reason: reason),
        taking: [index..<(index + 1)])
    }
  }
}
