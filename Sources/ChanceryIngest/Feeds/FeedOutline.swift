/// A feed that an OPML list names.
struct FeedOutline: Hashable, Sendable {
  /// What the list calls it.
  let title: String?
  /// Its address, as it is written.
  let address: String
}
