/// A source is named beside the statement: « selon X », "according to X".
///
/// Handles « Selon la police, cinq personnes ont été arrêtées » and « …, selon le ministère »; with
/// « pour X » only when marks follow. Must not take « selon la loi » or « Pour Weiss, la réunion
/// s’inscrit dans son voyage » for speech.
enum SourcePhrase: QuotationPattern {
  static let reason = "a source named beside the statement"

  static func read(_ reading: inout Reading) {
    for index in reading.range where reading.items[index].meets([.sourceCue, .viewCue]) {
      let isSource = reading.items[index].meets(.sourceCue)
      guard let source = source(at: index + 1, reading) else { continue }
      if opens(index, reading) {
        addClause(after: source, cue: index, needsMarks: !isSource, &reading)
      } else if isSource {
        addClause(before: source, cue: index, &reading)
      }
    }
  }

  /// Whether nothing stands before the source phrase but a link to the sentence before.
  private static func opens(_ index: Int, _ reading: Reading) -> Bool {
    (reading.range.lowerBound..<index).allSatisfy { place in
      let token = reading.items[place]
      return token.meets([.coordinator, .adverb]) || token.isSign(Sign.comma)
        || token.isSign(Sign.dash) || token.isSign(UInt8(ascii: "-"))
    }
  }

  /// The one whom the phrase names.
  private static func source(at index: Int, _ reading: Reading) -> Mention? {
    guard let token = reading.item(index), !token.meets(.firstPerson) else { return nil }
    if token.meets(.disjunctive), !(reading.item(index + 1)?.isCapital ?? false),
      !(reading.item(index + 1)?.meets([.role, .organisation]) ?? false)
    {
      return reading.subjects.pronoun(at: index)
    }
    guard
      let phrase = reading.phrases.phrase(from: index, to: reading.range.upperBound)
        ?? plural(at: index, reading)
    else { return nil }
    let head = phrase.first { !reading.items[$0].meets([.determiner, .adverb]) }
    guard let head, !reading.items[head].meets(.nonSource) else { return nil }
    if let found = reading.subjects.subject(after: index, to: reading.range.upperBound),
      found.mention.items.lowerBound >= index
    {
      return found.mention
    }
    return reading.phrases.mention(of: phrase)
  }

  /// A bare noun: "according to officials".
  private static func plural(at index: Int, _ reading: Reading) -> Range<Int>? {
    guard let token = reading.item(index), token.isWord, !token.meets(.grammar) else { return nil }
    var end = index + 1
    while let next = reading.item(end), next.isWord, !next.meets(.grammar), end < index + 4 {
      end += 1
    }
    return index..<end
  }
}

extension SourcePhrase {
  /// « Selon X, P », also over « , citant Y, ».
  private static func addClause(
    after source: Mention, cue: Int, needsMarks: Bool, _ reading: inout Reading
  ) {
    var source = source
    var separator = self.separator(after: source.items.upperBound, reading)
    if let comma = separator, reading.isSign(comma, Sign.comma), let next = reading.item(comma + 1)
    {
      let name = nameInApposition(comma + 1, reading)
      if next.meets([.gerund, .relative]) || name != nil || isApposition(comma + 1, reading) {
        separator = self.separator(after: comma + 1, reading) ?? separator
        source = name ?? source
      }
    }
    if reading.item(source.items.upperBound)?.isQuotation ?? false {
      separator = source.items.upperBound - 1
    }
    guard let separator, separator + 1 < reading.range.upperBound else { return }
    let clause = reading.clause(from: separator + 1)
    let quoted = reading.free(in: clause)
    guard !needsMarks || !quoted.isEmpty, !reading.isTaken(anyOf: clause),
      reading.isProposition(clause) || quoted.count == clause.count || !quoted.isEmpty
    else { return }
    add(clause, source, cue: cue, &reading)
  }

  /// The comma or colon that ends the source phrase.
  private static func separator(after index: Int, _ reading: Reading) -> Int? {
    let limit = min(reading.range.upperBound, index + 30)
    return (min(index, limit)..<limit).first { place in
      reading.isSign(place, Sign.comma) || reading.isSign(place, Sign.colon)
    }
  }

  /// The name that stands alone between two commas, or a comma and a colon: « , l’April : ».
  private static func nameInApposition(_ start: Int, _ reading: Reading) -> Mention? {
    guard let end = separator(after: start, reading), start < end else { return nil }
    let first = reading.items[start].meets(.determiner) ? start + 1 : start
    let isName = first < end && reading.phrases.nameEnd(from: first, to: end) == end
    return isName ? reading.phrases.mention(of: first..<end) : nil
  }

  /// Whether a noun phrase of few words up to the next comma or colon names the source again.
  private static func isApposition(_ start: Int, _ reading: Reading) -> Bool {
    guard
      let end = (start..<min(start + 7, reading.range.upperBound)).first(where: {
        reading.isSign($0, Sign.comma) || reading.isSign($0, Sign.colon)
      }), start < end
    else { return false }
    let words = reading.items[start..<end]
    return words.contains { $0.meets([.role, .organisation]) }
      && !words.contains { $0.meets([.auxiliary, .commonVerb, .finite]) && !$0.meets(.role) }
  }

  /// « P, selon X »; beside a quotation that has a speaker, X passed it on.
  private static func addClause(before source: Mention, cue: Int, _ reading: inout Reading) {
    guard cue > reading.range.lowerBound else { return }
    let end = reading.isSign(cue - 1, Sign.comma) ? cue - 1 : cue
    var start = reading.behindTopic
    if let stop = (start..<end).last(where: {
      reading.isSign($0, Sign.semicolon) || reading.isTaken($0)
    }) {
      if reading.isTaken(stop) {
        reading.passOn(source)
        return
      }
      start = stop + 1
    }
    while start < end, reading.items[start].meets(.coordinator) { start += 1 }
    let clause = start..<end
    let isActor =
      source.kind != .nominal || source.traits.meets([.role, .organisation])
      || source.items.contains { reading.items[$0].meets(.speechNoun) }
    guard clause.count >= 4, isActor || reading.isSign(cue - 1, Sign.comma),
      reading.isProposition(clause),
      reading.isSign(cue - 1, Sign.comma) || reading.cues.isEmpty
    else { return }
    add(clause, source, cue: cue, &reading)
  }

  private static func add(
    _ clause: Range<Int>, _ source: Mention, cue: Int, _ reading: inout Reading
  ) {
    guard let span = reading.span(clause) else { return }
    let quoted = reading.free(in: clause)
    let isWhole =
      quoted.count == 1
      && clause.dropFirst().allSatisfy {
        reading.items[$0].kind == .sign
      }
    reading.add(
      Draft(
        spans: [span], kind: isWhole ? .direct : reading.kind(of: clause),
        cue: reading.items[cue].range, speaker: source, confidence: quoted.isEmpty ? 0.75 : 0.88,
        reason: reason),
      taking: [clause])
  }
}
