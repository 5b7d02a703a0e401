public import ChanceryText

/// Somebody or something that the article speaks of, with all its mentions.
public struct Entity: Hashable, Sendable {
  /// What an entity is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A human being.
    case person
    /// A body that acts: a ministry, a company, a newspaper.
    case organisation
    /// A state.
    case country
    /// A place that is not a state.
    case place
    /// Several people under one word: « les deux dirigeants ».
    case group
  }

  /// A stretch of the source that speaks of the entity.
  public struct Mention: Hashable, Sendable {
    /// How a mention speaks of its entity.
    public enum Kind: String, Sendable, CaseIterable {
      /// By name.
      case name
      /// By office or description.
      case title
      /// By a pronoun.
      case pronoun
      /// By an adjective of origin.
      case demonym
    }

    /// Where.
    public let range: SourceRange
    /// How.
    public let kind: Kind

    /// Makes a mention.
    public init(_ range: SourceRange, kind: Kind) {
      self.range = range
      self.kind = kind
    }
  }

  /// Unique in the article: `e1`, `e2`, … in the order of the first mention.
  public let id: String
  /// What it is; `nil` when the text does not settle that.
  public let kind: Kind?
  /// The fullest name that the article gives.
  public let name: String
  /// Its mentions in the order of the source, never none.
  public let mentions: [Mention]
  /// How sure the grouping of its mentions is.
  public let confidence: Confidence
  /// The rule that made it.
  public let reason: String

  /// Puts an entity together.
  ///
  /// - Precondition: There is at least one mention.
  public init(
    id: String, kind: Kind?, name: String, mentions: [Mention], confidence: Confidence,
    reason: String
  ) {
    precondition(!mentions.isEmpty, "an entity without a mention")
    self.id = id
    self.kind = kind
    self.name = name
    self.mentions = mentions
    self.confidence = confidence
    self.reason = reason
  }
}
