internal import ChanceryText

/// A rule that decides on one line of a page.
///
/// A rule looks at the line, its neighbours and the page as a whole. It says nothing where it is
/// not sure: what no rule decides is left to the classifier.
protocol LineRule: Sendable {
  /// The rule's name, as records print it.
  static var name: String { get }
  /// The rule's word on a line.
  ///
  /// - Parameters:
  ///   - index: The number of the line.
  ///   - page: The page that it stands on.
  /// - Returns: `nil` when the rule does not hold the line for residue.
  func verdict(on index: Int, of page: Page) -> Verdict?
}

extension LineRule {
  /// A verdict in the rule's name.
  func residue(_ kind: Removal.Kind, _ reason: String, _ confidence: Confidence) -> Verdict {
    Verdict(kind: kind, rule: Self.name, reason: reason, confidence: confidence)
  }
}

/// The rules in the order in which they are asked; the first verdict counts.
enum LineRules {
  /// The rules that look at phrases.
  static func withPhrases(_ index: Int, _ page: Page) -> Verdict? {
    if let verdict = TeaserRule().verdict(on: index, of: page) { return verdict }
    if let verdict = CommentFormRule().verdict(on: index, of: page) { return verdict }
    if let verdict = NewsletterRule().verdict(on: index, of: page) { return verdict }
    if let verdict = CookieRule().verdict(on: index, of: page) { return verdict }
    if let verdict = AdvertisingRule().verdict(on: index, of: page) { return verdict }
    if let verdict = ShareRule().verdict(on: index, of: page) { return verdict }
    if let verdict = FollowRule().verdict(on: index, of: page) { return verdict }
    if let verdict = CopyrightRule().verdict(on: index, of: page) { return verdict }
    if let verdict = CreditRule().verdict(on: index, of: page) { return verdict }
    if let verdict = CaptionRule().verdict(on: index, of: page) { return verdict }
    return BylineRule().verdict(on: index, of: page)
  }

  /// The rules that look at the line's place and shape.
  static func withoutPhrases(_ index: Int, _ page: Page) -> Verdict? {
    if let verdict = RelatedListRule().verdict(on: index, of: page) { return verdict }
    if let verdict = CommentFormRule().verdict(on: index, of: page) { return verdict }
    if let verdict = NavigationRule().verdict(on: index, of: page) { return verdict }
    return OrphanHeadlineRule().verdict(on: index, of: page)
  }
}
