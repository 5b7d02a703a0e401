/// A sentence: ranges of the tokens and words of an article.
public struct Sentence: Hashable, Sendable {
  /// Its tokens.
  public let tokens: Range<Int>
  /// Its words.
  public let words: Range<Int>

  /// Makes a sentence.
  public init(tokens: Range<Int>, words: Range<Int>) {
    self.tokens = tokens
    self.words = words
  }
}

/// A name in the text: a run of words that names somebody or something.
public struct Name: Hashable, Sendable {
  /// What a name names.
  public enum Kind: String, Sendable, CaseIterable {
    /// A person.
    case person
    /// An organisation: a state's organ, a company, a party.
    case organisation
    /// A place.
    case place
    /// Anything else with a name: a work, an event, a product.
    case other

    /// The label as CoNLL corpora write it: `PER`.
    public var label: String {
      switch self {
      case .person: "PER"
      case .organisation: "ORG"
      case .place: "LOC"
      case .other: "MISC"
      }
    }
  }

  /// What it names.
  public let kind: Kind
  /// The tokens that it is in; never empty.
  public let tokens: Range<Int>
  /// Its words, where they are not all words of its tokens: "Brazil" in "Brazil's".
  public let words: Range<Int>?
  /// How sure the model is, from 0 to 1.
  public let confidence: Float

  /// Makes a name.
  ///
  /// - Parameters:
  ///   - kind: What it names.
  ///   - tokens: The tokens that it is in.
  ///   - words: Its words; `nil` for all words of its tokens.
  ///   - confidence: How sure that is.
  public init(
    _ kind: Kind, tokens: Range<Int>, words: Range<Int>? = nil, confidence: Float = 1
  ) {
    self.kind = kind
    self.tokens = tokens
    self.words = words
    self.confidence = confidence
  }
}
