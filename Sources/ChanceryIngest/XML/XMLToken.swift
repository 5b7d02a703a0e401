/// A piece of an XML document; ranges are of its bytes.
enum XMLToken: Hashable {
  /// `<name …>` or `<name …/>`.
  case start(XMLTag)
  /// `</name>`.
  case end(XMLTag)
  /// Text with its references.
  case text(Range<Int>)
  /// What stands within `<![CDATA[` and `]]>`.
  case literal(Range<Int>)
  /// `<!DOCTYPE …>`, whole.
  case doctype(Range<Int>)
  /// A comment, a processing instruction or a broken piece of markup.
  case other(Range<Int>)
}

/// A tag as it stands.
struct XMLTag: Hashable {
  /// All of it.
  let range: Range<Int>
  /// The name with its prefix.
  let name: Range<Int>
  /// What stands between the name and the end.
  let attributes: Range<Int>
  /// Whether it ends with `/>`.
  let isEmpty: Bool
}
