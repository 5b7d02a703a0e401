internal import ChanceryHTML
internal import ChanceryText

/// The article of a web page: its text, and what stands around it.
struct ArticleExtraction {
  /// A stretch of ``text`` and what it is.
  struct Part {
    /// Its bytes in ``text``.
    let range: Range<Int>
    /// What it is.
    let kind: Block.Kind
    /// How sure the judge of blocks is that it is article text, 0…1.
    let probability: Float
  }

  /// The title, where the page shows it, and the blocks of the article, a blank line between them.
  let text: [UInt8]
  /// Joins ``text`` with the page.
  let map: TextMap
  /// The blocks of ``text``, in order.
  let parts: [Part]
  /// What stands around the article.
  let removals: [Removal]
  /// What the page is, where it is no plain article.
  let findings: [Finding]
  /// How sure the judge is of the page as a whole.
  let confidence: Confidence

  /// Finds the article.
  ///
  /// - Parameters:
  ///   - document: The page.
  ///   - metadata: What it says of its article.
  ///   - judge: Tells the blocks apart.
  /// - Complexity: O(*n*) in the bytes of the page.
  init(_ document: HTMLDocument, metadata: PageMetadata, judge: BlockJudge) {
    let page = PageText(document)
    let signals = PageSignals(document, metadata)
    let choice = BlockChoice(page, signals: signals, judge: judge)
    var writer = TextMap.Builder(source: page.bytes)
    var parts: [Part] = []
    for index in page.blocks.indices {
      guard let kind = choice.kinds[index] else { continue }
      let block = page.blocks[index]
      if writer.count > 0 {
        let isLine = block.followsLineBreak && choice.kinds[index - 1] != nil
        let isCell = block.cellsBefore > 0 && choice.kinds[index - 1] != nil
        let tabs = String(repeating: "\t", count: block.cellsBefore)
        writer.insert(
          isCell ? tabs : isLine ? "\n" : "\n\n", at: block.range.lowerBound)
      }
      let start = writer.count
      writer.keep(block.range)
      parts.append(
        Part(
          range: start..<writer.count, kind: kind, probability: choice.probabilities[index]))
    }
    let (text, map) = writer.finish()
    self.text = text
    self.map = map.composed(over: page.map)
    self.parts = parts
    removals = PageResidue.removals(of: page, choice)
    findings = PageNature(page, choice, metadata, counts: choice.counts).findings
    confidence = choice.confidence
  }

  /// The part that holds an offset of ``text``.
  ///
  /// - Complexity: O(log *n*).
  func part(at offset: Int) -> Part? {
    var low = 0
    var high = parts.count
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].range.upperBound > offset { high = middle } else { low = middle + 1 }
    }
    return low < parts.count && parts[low].range.contains(offset) ? parts[low] : nil
  }
}
