internal import ChanceryText

/// What a rule says of a line or a part of one: residue, of which kind, and why.
struct Verdict: Hashable, Sendable {
  /// What the residue is.
  let kind: Removal.Kind
  /// The name of the rule.
  let rule: String
  /// Why, in a few words for the reader.
  let reason: String
  /// How sure the rule is.
  let confidence: Confidence
}

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
  static let all: [any LineRule] = [
    TeaserRule(), RelatedListRule(), CommentFormRule(), NewsletterRule(), CookieRule(),
    AdvertisingRule(), ShareRule(), FollowRule(), CopyrightRule(), CreditRule(), CaptionRule(),
    BylineRule(), NavigationRule(), OrphanHeadlineRule(),
  ]
}
