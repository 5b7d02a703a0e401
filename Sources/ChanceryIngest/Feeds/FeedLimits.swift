/// How much is read from one feed before the rest of it is left.
///
/// There is no limit to depth: only the elements that hold entries are kept in mind, and they do not
/// nest.
struct FeedLimits: Hashable, Sendable {
  /// The most entries, and the most feeds of a list.
  var entries = 200_000
  /// The most bytes of text of all entries together.
  var textBytes = 128 << 20
  /// The most bytes that the entities of a document type may add.
  var entityBytes = 1 << 16
}
