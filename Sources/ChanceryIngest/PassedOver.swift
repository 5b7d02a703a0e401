public import ChanceryText

/// How many records of an archive were no pages, and were passed over without being a mistake.
public struct PassedOver: Hashable, Sendable {
  /// Why a record is no article.
  public enum Reason: String, Sendable, CaseIterable {
    /// A request, a note of the crawler, the description of the archive.
    case noCapture = "no-capture"
    /// An image, a script, a style sheet: anything but a page or text.
    case otherMedia = "other-media"
    /// A redirection or an error of the server.
    case otherStatus = "other-status"
    /// A page that refers to an earlier record that is not at hand.
    case revisit
  }

  /// The archive.
  public let origin: RawArticle.Origin
  private var counts: [Reason: Int] = [:]

  /// Begins to count for an archive.
  public init(origin: RawArticle.Origin) { self.origin = origin }

  /// Counts a record.
  public mutating func count(_ reason: Reason) { counts[reason, default: 0] += 1 }

  /// How many were passed over for a reason.
  public subscript(reason: Reason) -> Int { counts[reason, default: 0] }

  /// How many were passed over in all.
  public var total: Int { counts.values.reduce(0, +) }
}
