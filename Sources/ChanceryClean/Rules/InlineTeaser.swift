internal import ChanceryText

/// Teasers inside a paragraph, where a scraper joined lines.
///
/// Handles « … a-t-il conclu. LIRE AUSSI : Le port rouvre lundi Le ministre a ajouté que … »
/// (cut up to « Le ministre ») and « (Lire aussi : Le port rouvre lundi) ». Must leave « Il faut
/// lire aussi les annexes du rapport. » alone: no colon, no capitals, no bracket.
struct InlineTeaser {
  static let name = "inline-teaser"
  /// The longest headline that is looked for, in bytes.
  private static let longest = 240

  /// The parts of a line that are teasers, in order.
  ///
  /// - Complexity: O(phrases × longest headline).
  func cuts(in line: Line, of page: Page) -> [Cut] {
    guard line.concepts.contains(.teasers) || line.concepts.contains(.teaserWords) else {
      return []
    }
    var cuts: [Cut] = []
    var end = line.range.lowerBound
    for match in page.matches(in: line) where match.range.lowerBound >= end {
      guard match.concept == .teasers || match.concept == .teaserWords,
        let range = teaser(from: match, in: line, on: page)
      else { continue }
      let reason = "“\(page.string(match.range))” inside a paragraph"
      cuts.append(
        Cut(
          range: range,
          verdict: Verdict(kind: .teaser, rule: Self.name, reason: reason, confidence: 0.88)))
      end = range.upperBound
    }
    return cuts
  }

  /// The bytes of the teaser that a phrase begins, `nil` where it begins none.
  private func teaser(from match: Page.Match, in line: Line, on page: Page) -> Range<Int>? {
    if let bracketed = page.bracket(around: match, in: line) { return bracketed }
    let isShouted = page.isShouted(match.range)
    let hasColon =
      page.significant(after: match.range.upperBound, in: line)
      .map { page.bytes[$0] == UInt8(ascii: ":") } ?? false
    guard isShouted || hasColon && match.concept == .teasers,
      page.isAfterSentence(match.range.lowerBound, in: line)
    else { return nil }
    return match.range.lowerBound..<headlineEnd(after: match, in: line, on: page)
  }

  /// Where the headline after a phrase ends: before a word that begins a sentence, else at the
  /// end of a sentence, else at the end of the line.
  private func headlineEnd(after match: Page.Match, in line: Line, on page: Page) -> Int {
    let limit = min(line.range.upperBound, match.range.upperBound + Self.longest)
    return page.bytes.withUnsafeBufferPointer { bytes in
      var scanner = WordScanner(match.range.upperBound..<limit, of: bytes)
      var previous: WordScanner.Word?
      var words = 0
      while let word = scanner.next() {
        if let before = previous, word.first == .upper, words >= 3 {
          let gap = before.range.upperBound..<word.range.lowerBound
          if page.holdsTerminal(gap) { return page.markStart(in: gap) }
          let isPlain = bytes[gap].allSatisfy { $0 == 0x20 }
          if isPlain, before.last == .lower, before.first != .upper || words > 5,
            WordSet.sentenceStarts.contains(word.range, of: bytes)
          {
            return word.range.lowerBound
          }
        }
        previous = word
        words += 1
      }
      return limit == line.range.upperBound ? limit : previous?.range.upperBound ?? limit
    }
  }
}

extension Page {
  /// The brackets around a phrase that opens them, when they close within the line.
  func bracket(around match: Match, in line: Line) -> Range<Int>? {
    var open = match.range.lowerBound - 1
    while open >= line.range.lowerBound, bytes[open] == 0x20 { open -= 1 }
    guard open >= line.range.lowerBound,
      bytes[open] == UInt8(ascii: "(") || bytes[open] == UInt8(ascii: "[")
    else { return nil }
    let closing = bytes[open] == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    let limit = min(line.range.upperBound, open + 400)
    guard let close = bytes[match.range.upperBound..<limit].firstIndex(of: closing) else {
      return nil
    }
    return open..<(close + 1)
  }

  /// Whether an offset of a line stands at its start or right after the end of a sentence.
  func isAfterSentence(_ offset: Int, in line: Line) -> Bool {
    var at = offset - 1
    while at >= line.range.lowerBound {
      let byte = bytes[at]
      if byte & 0xC0 == 0x80 || byte <= 0x20 {
        at -= 1
        continue
      }
      let kind = kind(at: at)
      if kind == .terminal { return true }
      if kind == .quotation || kind == .blank || byte == UInt8(ascii: ")") {
        at -= 1
        continue
      }
      return at == offset - 1 && kind == .lower
    }
    return true
  }

  /// Where a mark of quotation stands in the gap before a word, or where the gap ends.
  func markStart(in gap: Range<Int>) -> Int {
    gap.first { bytes[$0] & 0xC0 != 0x80 && kind(at: $0) == .quotation && $0 > gap.lowerBound }
      ?? gap.upperBound
  }

  /// Whether the end of a sentence stands in a range.
  func holdsTerminal(_ range: Range<Int>) -> Bool {
    range.contains { bytes[$0] & 0xC0 != 0x80 && kind(at: $0) == .terminal }
  }
}
