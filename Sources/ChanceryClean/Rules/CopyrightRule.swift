internal import ChanceryText

/// Rights, imprints and disclaimers.
///
/// Handles « © 2023 Le Courrier. Tous droits réservés. » Must leave « Le Copyright Act de 1976
/// protège les œuvres, rappelle la juge. » alone, where the word stands inside a sentence.
struct CopyrightRule: LineRule {
  static let name = "copyright"
  private static let longest = 80

  func verdict(on index: Int, of page: Page) -> Verdict? {
    let line = page.lines[index]
    guard line.words <= Self.longest, line.concepts.contains(.rights) else { return nil }
    if line.hasQuotationMark, line.isSentence { return nil }
    guard let match = page.matches(in: line).first(where: { $0.concept == .rights }) else {
      return nil
    }
    return residue(.copyright, "“\(page.string(match.range))”: rights and imprint", 0.95)
  }
}
