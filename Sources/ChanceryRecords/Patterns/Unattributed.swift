/// Words in marks that are speech by their length or their first person, without a speaker.
///
/// Handles « Il apparaît que les détenus sont maintenus dans « des positions … sur de longues
/// périodes » ». Must leave « le partenariat « No Borders » » alone.
enum Unattributed: QuotationPattern {
  static let reason = "words in marks without a named speaker"

  static func read(_ reading: inout Reading) {
    for index in reading.free where !reading.isTaken(index) {
      let segment = Int(reading.items[index].segment)
      let words = reading.scene.wordCount(segment: segment)
      let least =
        reading.speaks(segment) ? 4 : reading.hasVerb(reading.scene.insides[segment]) ? 7 : 12
      let marks = reading.scene.segments[segment]
      guard marks.isClosed || marks.goesOn || marks.continues, words >= least,
        !reading.isNameLike(index),
        !isMostlyCapital(segment, reading)
      else { continue }
      let clause = clause(around: index, reading)
      reading.add(
        Draft(
          spans: [reading.scene.range(of: clause)], kind: clause.count > 1 ? .mixed : .direct,
          confidence: 0.5, reason: reason),
        taking: [clause])
    }
  }

  /// From « que » to the marks, where there is one before them.
  private static func clause(around index: Int, _ reading: Reading) -> Range<Int> {
    let floor = max(reading.range.lowerBound, index - 20)
    let opener = (floor..<index).last { reading.items[$0].meets(.clauseOpener) }
    guard let opener, !reading.isTaken(anyOf: (opener + 1)..<index) else {
      return index..<(index + 1)
    }
    return (opener + 1)..<(index + 1)
  }

  /// Whether most words begin with a capital, as in a title.
  private static func isMostlyCapital(_ segment: Int, _ reading: Reading) -> Bool {
    let words = reading.items[reading.scene.insides[segment]].filter { $0.isWord }
    return words.count { $0.isCapital } * 2 > words.count
  }
}
