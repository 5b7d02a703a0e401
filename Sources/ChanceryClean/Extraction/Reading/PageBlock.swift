/// A stretch of a page's text that stands alone: what lies between two ends of a line on screen.
struct PageBlock: Sendable {
  /// Its bytes in ``PageText/bytes``.
  var range: Range<Int>
  /// Its container in ``PageText/containers``.
  let container: Int
  /// Bytes in links.
  var linkBytes = 0
  /// Bytes that are stressed.
  var stressedBytes = 0
  /// Links in it.
  var links = 0
  /// What the classes of inline elements around its first words say, as bits of ``ClassWord``.
  var inlineWords: UInt16 = 0
  /// Whether only a `<br>` parts it from the block before it.
  var followsLineBreak = false
  /// How many cells lie between it and the text before it in the same row of a table: 1 in the
  /// next cell, more after empty ones, 0 in the first cell with text.
  var cellsBefore = 0
  /// The media on the page before it.
  let mediaBefore: Int
  /// The rules (`<hr>`) on the page before it.
  let rulesBefore: Int
}
