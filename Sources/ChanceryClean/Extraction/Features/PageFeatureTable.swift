internal import ChanceryHTML

/// All that the judge of blocks sees of a page, for training.
package struct PageFeatureTable {
  /// The features of the first judge and those that the second has beside them.
  package static let widths = (first: PageModel.widths.first, context: ContextFeatures.count)
  /// The number of buckets of class words.
  package static let buckets = ClassNames.buckets

  private let page: PageText
  private let table: BlockFeatureTable

  /// Reads a page.
  ///
  /// - Parameters:
  ///   - html: The page in UTF-8.
  ///   - near: The weights of class words near by, one a bucket; empty for none.
  ///   - far: The same further out.
  package init(html: [UInt8], near: [Float], far: [Float]) {
    let document = HTMLDocument(html)
    page = PageText(document)
    table = BlockFeatureTable(
      page, signals: PageSignals(document, PageMetadata(document, address: nil)),
      weights: ClassWeights(near: near, far: far))
  }

  /// The number of blocks.
  package var count: Int { page.blocks.count }

  /// The text of a block.
  package func text(of block: Int) -> ArraySlice<UInt8> { page.bytes[page.blocks[block].range] }

  /// The buckets of the class words of a block's container and the one around it, and of all
  /// containers further out.
  package func buckets(of block: Int) -> (near: [UInt16], far: [UInt16]) {
    var near: [UInt16] = []
    var far: [UInt16] = []
    var index = page.blocks[block].container
    var step = 0
    while index >= 0 {
      let container = page.containers[index]
      let own = container.buckets.map { page.buckets[Int($0)] }
      if step < 2 { near += own } else { far += own }
      index = Int(container.parent)
      step += 1
    }
    return (near, far)
  }

  /// The features of all blocks for the first judge, one row after the other.
  package func rows() -> [Float] {
    rows(width: Self.widths.first) { table.write($0, to: $1) }
  }

  /// The features that the second judge has beside them.
  ///
  /// - Parameter article: What the first judge thought of each block.
  /// - Returns: One row after the other.
  package func contextRows(_ article: [Float]) -> [Float] {
    var context = ContextFeatures(page, lines: table.lines, article: article)
    return rows(width: ContextFeatures.count) { context.write($0, to: $1) }
  }

  private func rows(
    width: Int, _ write: (Int, UnsafeMutablePointer<Float>) -> Void
  ) -> [Float] {
    var rows = [Float](repeating: 0, count: count * width)
    rows.withUnsafeMutableBufferPointer { rows in
      guard let start = rows.baseAddress else { return }
      for block in 0..<count { write(block, start + block * width) }
    }
    return rows
  }
}
