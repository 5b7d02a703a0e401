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
