/// A limit that a page ran into, so that its tree is not the one the standard describes.
public struct HTMLNote: Hashable, Sendable {
  /// The limits.
  public enum Limit: UInt8, Sendable {
    /// Elements nested too deeply became siblings, or lost their tables and templates.
    case depth
    /// Attributes of a tag that were dropped.
    case attributes
    /// Formatting elements that were not repeated or not repaired any more.
    case formatting
    /// Names that got no number of their own.
    case names
    /// Bytes past the longest source.
    case length
  }

  /// The limit.
  public let limit: Limit
  /// Where it was met first, in bytes of the source.
  public let offset: Int
  /// How often it was met.
  public internal(set) var count: Int
}
