/// The document type declaration of a page.
public struct HTMLDoctype: Hashable, Sendable {
  /// The name in small letters, `html` as a rule; empty when there is none.
  public let name: String
  /// The public identifier.
  public let publicID: String?
  /// The system identifier.
  public let systemID: String?
}
