package import ChanceryText

/// Pages cleaned with a model from a file, for measuring on pages that the model has not seen.
package struct PageTrial: Sendable {
  private let blocks: BlockJudge
  private let judge = Judge()

  /// Reads a model.
  ///
  /// - Parameter bytes: The whole file.
  /// - Throws: ``LineModelError`` when it is not a model for this version.
  package init(model bytes: [UInt8]) throws(LineModelError) {
    blocks = BlockJudge(
      model: try bytes.withUnsafeBufferPointer { (bytes) throws(LineModelError) in
        try PageModel(bytes)
      })
  }

  /// Cleans a page.
  package func clean(_ raw: RawArticle) -> CleanArticle {
    PageCleaning(raw, judge: judge, blocks: blocks).article()
  }
}
