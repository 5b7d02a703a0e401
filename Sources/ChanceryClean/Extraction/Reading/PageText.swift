internal import ChanceryHTML
internal import ChanceryText

/// All text of a page in blocks, each byte with its place in the page.
///
/// Blanks are collapsed as a browser does: inline elements join without a blank, `<br>` and block
/// elements part. What is never shown as text (scripts, forms' options, templates) is left out.
struct PageText: Sendable {
  /// The text of all blocks in UTF-8, one after the other, nothing between them.
  let bytes: [UInt8]
  /// Joins ``bytes`` with the page.
  let map: TextMap
  /// The blocks in reading order; none is blank.
  let blocks: [PageBlock]
  /// The elements that blocks stand in; each after the one around it.
  let containers: [PageContainer]
  /// Hash buckets of the words of class names, container by container.
  let buckets: [UInt16]
  /// Whether there were more blocks than are read.
  let isCutShort: Bool

  /// The most blocks that are read.
  static let mostBlocks = 30_000

  /// Reads the text of a page.
  ///
  /// - Parameter document: The page.
  /// - Complexity: O(*n*) in the bytes of the page.
  init(_ document: HTMLDocument) {
    var writer = PageTextWriter(document)
    writer.walk()
    self = writer.finish()
  }

  /// Puts the parts together.
  init(
    bytes: [UInt8], map: TextMap, blocks: [PageBlock], containers: [PageContainer],
    buckets: [UInt16], isCutShort: Bool
  ) {
    self.bytes = bytes
    self.map = map
    self.blocks = blocks
    self.containers = containers
    self.buckets = buckets
    self.isCutShort = isCutShort
  }
}
