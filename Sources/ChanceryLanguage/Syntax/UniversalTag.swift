/// A part of speech of Universal Dependencies, version 2.
public enum UniversalTag: UInt8, Sendable, CaseIterable {
  /// Adjective.
  case adjective
  /// Adposition: a preposition or postposition.
  case adposition
  /// Adverb.
  case adverb
  /// Auxiliary verb.
  case auxiliary
  /// Coordinating conjunction.
  case coordinator
  /// Determiner.
  case determiner
  /// Interjection.
  case interjection
  /// Noun.
  case noun
  /// Numeral.
  case numeral
  /// Particle.
  case particle
  /// Pronoun.
  case pronoun
  /// Proper noun.
  case properNoun
  /// Punctuation.
  case punctuation
  /// Subordinating conjunction.
  case subordinator
  /// Symbol.
  case symbol
  /// Verb.
  case verb
  /// Whatever has no part of speech.
  case other

  /// The label as CoNLL-U writes it: `ADJ`.
  public var label: String { Self.labels[Int(rawValue)] }

  /// The tag with a label of CoNLL-U; `nil` for any other string.
  public init?(label: some StringProtocol) {
    guard let place = Self.labels.firstIndex(where: { $0 == label }) else { return nil }
    self.init(rawValue: UInt8(place))
  }

  private static let labels = [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN",
    "PUNCT", "SCONJ", "SYM", "VERB", "X",
  ]
}
