public import ChanceryText

/// Words that an article gives as somebody's.
public struct Quotation: Hashable, Sendable {
  /// How close to the speaker's own words a quotation is.
  public enum Kind: String, Sendable, CaseIterable {
    /// Own words, whole, in marks.
    case direct
    /// A reported clause with own words in marks.
    case mixed
    /// A reported clause without marks.
    case indirect
  }

  /// Who is speaking, and the words that say so.
  public struct Speaker: Hashable, Sendable {
    /// The ``Entity/id`` of the speaker.
    public let entity: String
    /// The mention beside the cue, `nil` when the speaker is carried over from before.
    public let mention: SourceRange?

    /// Names a speaker.
    public init(entity: String, mention: SourceRange?) {
      self.entity = entity
      self.mention = mention
    }
  }

  /// Unique in the article: `q1`, `q2`, … in the order of the source.
  public let id: String
  /// How close to the speaker's own words it is.
  public let kind: Kind
  /// The words said, marks included; several ranges where the text breaks them.
  public let evidence: Evidence
  /// The words, repaired where a finding says so; to be escaped before printing.
  public let text: String
  /// The words that introduce the speech.
  public let cue: SourceRange?
  /// Who said it; `nil` when the text does not settle that.
  public let speaker: Speaker?
  /// The entity that passed it on (« selon un communiqué du ministère »).
  public let via: String?
  /// The entity it was said to.
  public let addressee: String?
  /// How sure the pattern is.
  public let confidence: Confidence
  /// The pattern, in a few words for the reader.
  public let reason: String

  /// Puts a quotation together.
  public init(
    id: String, kind: Kind, evidence: Evidence, text: String, cue: SourceRange? = nil,
    speaker: Speaker? = nil, via: String? = nil, addressee: String? = nil,
    confidence: Confidence, reason: String
  ) {
    self.id = id
    self.kind = kind
    self.evidence = evidence
    self.text = text
    self.cue = cue
    self.speaker = speaker
    self.via = via
    self.addressee = addressee
    self.confidence = confidence
    self.reason = reason
  }
}
