internal import ChanceryText

/// Notices on cookies and privacy.
///
/// Handles « Nous utilisons des cookies pour améliorer votre expérience. ». Must leave « Le texte encadre l’usage des témoins de connexion. » alone:
/// a sentence that merely begins like one.
struct CookieRule: LineRule {
  static let name = "cookie-notice"
  private static let longest = 160

  func verdict(on index: Int, of page: Page) -> Verdict? {
    let line = page.lines[index]
    guard line.words <= Self.longest, let match = page.notice(.cookieNotices, in: line) else {
      return nil
    }
    return residue(.cookie, "“\(page.string(match.range))”: a notice on cookies or privacy", 0.95)
  }
}
