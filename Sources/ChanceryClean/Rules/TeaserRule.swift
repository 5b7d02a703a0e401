internal import ChanceryText

/// Lines that send the reader to another article.
///
/// Handles « READ  Le prix du blé recule : les meuniers se réjouissent | Marchés » and
/// « À lire aussi : Que sait-on du traité ? ». Must leave « Lire aussi les classiques demande du
/// temps, explique-t-elle. » alone, where the phrase begins a sentence.
struct TeaserRule: LineRule {
  static let name = "teaser"

  func verdict(on index: Int, of page: Page) -> Verdict? {
    let line = page.lines[index]
    if let match = page.opening(.teasers, of: line), isTeaser(line, after: match, on: page) {
      return residue(.teaser, "begins with “\(page.string(match.range))”", 0.97)
    }
    guard index > 0, let match = page.opening(.teaserWords, of: line),
      isHeadline(line, after: match, on: page)
    else { return nil }
    return residue(.teaser, "a headline after “\(page.string(match.range))”", 0.93)
  }

  /// Whether a line that begins with a sure phrase is no sentence of its own.
  private func isTeaser(_ line: Line, after match: Page.Match, on page: Page) -> Bool {
    if line.words > 14, line.innerSentences > 0, line.isSentence { return false }
    if page.isSetOff(match, in: line) || !line.isSentence { return true }
    guard let next = page.significant(after: match.range.upperBound, in: line) else { return true }
    return page.kind(at: next) == .upper && line.innerSentences == 0
  }

  /// Whether a short headline follows a word that is set off from it.
  private func isHeadline(_ line: Line, after match: Page.Match, on page: Page) -> Bool {
    guard (3...40).contains(line.words), line.innerSentences < 2,
      page.isSetOff(match, in: line), !page.endsWithFullStop(line),
      let next = page.wordOrMark(from: match.range.upperBound, in: line)
    else { return false }
    return page.kind(at: next) == .upper || page.kind(at: next) == .quotation
      || page.kind(at: next) == .digit
  }
}

extension Page {
  /// Whether a phrase at the start of a line is written in capitals before other letters, or
  /// parted from what follows by a colon, a bar, a dash or two blanks.
  func isSetOff(_ match: Match, in line: Line) -> Bool {
    guard let next = significant(after: match.range.upperBound, in: line) else { return true }
    if next - match.range.upperBound > 1 { return true }
    switch bytes[next] {
    case UInt8(ascii: ":"), UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ">"): return true
    case 0xE2, 0xC2: if kind(at: next) == .other || kind(at: next) == .divider { return true }
    default: break
    }
    return isShouted(match.range) && !isShouted(next..<line.range.upperBound)
  }

  /// Whether a line ends with a full stop, marks of quotation aside.
  func endsWithFullStop(_ line: Line) -> Bool {
    var at = line.range.upperBound - 1
    while at >= line.range.lowerBound, line.range.upperBound - at < 12 {
      if bytes[at] == UInt8(ascii: ".") { return true }
      if bytes[at] < 0x80, bytes[at] != UInt8(ascii: "\""), bytes[at] > 0x20 { return false }
      at -= 1
    }
    return false
  }

  /// The first letter, digit or mark of quotation of a line from an offset on.
  func wordOrMark(from offset: Int, in line: Line) -> Int? {
    var at = offset
    while at < line.range.upperBound {
      if bytes[at] & 0xC0 != 0x80 {
        switch kind(at: at) {
        case .lower, .upper, .digit, .quotation: return at
        default: break
        }
      }
      at += 1
    }
    return nil
  }
}
