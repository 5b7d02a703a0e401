internal import ChanceryText

/// An element that is open and holds the elements of a feed: its root, a channel, an entry.
struct FeedContext {
  /// What it holds.
  enum Kind: Hashable {
    case root
    case channel
    case entry
  }

  /// What it holds.
  let kind: Kind
  /// Its name in the document, with its prefix.
  let name: Range<Int>
  /// What relative addresses within it are resolved against.
  let base: String?
  /// The language of what is in it.
  let language: LanguageCode?
  /// How many declarations of namespaces held before it.
  let bindings: Int
  /// How many elements of the same name are open within the field that is being read.
  var nested = 0
}

/// An element that is open and whose content is wanted, or is to be passed over.
struct FeedField {
  /// What it means.
  let element: FeedElement
  /// Its namespace.
  let space: XMLSpace
  /// Its start tag.
  let tag: XMLTag
  /// How many declarations of namespaces held before it.
  let bindings: Int
  /// How many elements of the same name are open within it.
  var nested = 0
}
