/// Tells the blocks of the article from those around it.
///
/// Two ensembles of trees: the first looks at a block alone – its words, its element, what the
/// classes around it say – the second also at what the first thought of the others.
struct BlockJudge: Sendable {
  private let model: PageModel

  /// Takes a model.
  init(model: PageModel = .embedded) { self.model = model }

  /// What was learned of words in class names.
  var weights: ClassWeights { model.weights }

  /// How sure the judge is of each block that it is article text, 0…1.
  ///
  /// - Parameters:
  ///   - page: The text of the page.
  ///   - table: The features of its blocks.
  /// - Returns: A number a block.
  /// - Complexity: O(*n*).
  func probabilities(of page: PageText, _ table: BlockFeatureTable) -> [Float] {
    let width = PageModel.widths.second
    var rows = [Float](repeating: 0, count: page.blocks.count * width)
    return rows.withUnsafeMutableBufferPointer { rows in
      guard let start = rows.baseAddress else { return [] }
      let first = page.blocks.indices.map { index in
        table.write(index, to: start + index * width)
        return model.first.probability(of: start + index * width)
      }
      var context = ContextFeatures(page, lines: table.lines, article: first)
      return page.blocks.indices.map { index in
        context.write(index, to: start + index * width + PageModel.widths.first)
        return model.second.probability(of: start + index * width)
      }
    }
  }

  /// Whether a probability is that of article text.
  func isArticle(_ probability: Float) -> Bool { probability >= model.threshold }
}

/// The features of a page's blocks that do not depend on what is thought of them.
struct BlockFeatureTable {
  /// The blocks as lines.
  let lines: LinePage
  private let features: BlockFeatures

  /// Counts the blocks of a page.
  init(_ page: PageText, signals: PageSignals, weights: ClassWeights) {
    lines = page.bytes.withUnsafeBufferPointer {
      LinePage(page.blocks.map(\.range), in: $0, words: .embedded)
    }
    features = BlockFeatures(page, signals: signals, counts: lines.counts, weights: weights)
  }

  /// The block that is most likely the title.
  var titleBlock: Int? { features.titleBlock }

  /// Whether a block says what the description of the page says.
  func isDescription(_ block: Int) -> Bool { features.isDescription(block) }

  /// Writes the features of a block.
  func write(_ index: Int, to row: UnsafeMutablePointer<Float>) {
    lines.writeLine(index, to: row)
    features.write(index, to: row + LineFeatures.count)
  }
}
