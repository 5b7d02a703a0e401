internal import ChanceryText

/// Menus, breadcrumbs, lists of tags, buttons.
///
/// Handles « Accueil > Monde > Europe », "Tags: budget, strike" and a line that is only « Menu ».
/// Must leave « Accueil mitigé pour le plan de paix » alone.
struct NavigationRule: LineRule {
  static let name = "navigation"

  func verdict(on index: Int, of page: Page) -> Verdict? {
    let line = page.lines[index]
    if page.isWhole(.menus, line) { return residue(.navigation, "an entry of a menu", 0.93) }
    if line.words <= 60, line.ending != .terminal, let match = page.opening(.menus, of: line),
      page.isSetOff(match, in: line) || page.wordCount(of: match.range) >= 2
    {
      return residue(.navigation, "“\(page.string(match.range))”: tags or buttons", 0.93)
    }
    if line.dividers >= 2, line.words <= 40, line.ending != .terminal {
      return residue(.navigation, "entries parted by bars", 0.9)
    }
    return nil
  }
}
