internal import ChanceryHTML
internal import ChanceryText

/// Which blocks of a page are its article, and what each is.
struct BlockChoice {
  /// For each block what it is in the article, `nil` when it does not belong to it.
  var kinds: [Block.Kind?]
  /// The rule that took a block away which the judge took for article text.
  private(set) var rules: [Int: BlockRule] = [:]
  /// How sure the judge is of each block, 0…1.
  let probabilities: [Float]
  /// What stands in each block.
  let counts: [LineCounts]
  /// How sure the judge is of the page as a whole: the mean over the words of the article, less
  /// the words that it is in doubt of.
  let confidence: Confidence

  /// The text of the page.
  let page: PageText

  /// Judges the blocks of a page.
  ///
  /// - Complexity: O(*n*).
  init(_ page: PageText, signals: PageSignals, judge: BlockJudge) {
    self.page = page
    let table = BlockFeatureTable(page, signals: signals, weights: judge.weights)
    let probabilities = judge.probabilities(of: page, table)
    self.probabilities = probabilities
    kinds = []
    counts = table.lines.counts
    confidence = Self.confidence(page, probabilities)
    kinds = page.blocks.indices.map { index in
      judge.isArticle(probabilities[index]) ? kind(of: index) : nil
    }
    dropFurniture()
    takeLikeliest()
    keepRowsWhole()
    keepHeadings()
    dropComments()
    dropWalls()
    dropRepeats()
    dropRetold()
    dropHeadingsAtTheEnd()
    if let title = table.titleBlock { kinds[title] = .title }
    markStandfirst(table)
  }

  /// Takes a block out of the article.
  ///
  /// - Parameters:
  ///   - index: The block.
  ///   - rule: The rule that says so.
  mutating func drop(_ index: Int, by rule: BlockRule) {
    guard kinds[index] != nil else { return }
    kinds[index] = nil
    rules[index] = rule
  }

  /// Calls the first passage under the headline a standfirst where its class says so, or where it
  /// is marked up as a heading and says what the description of the page says.
  private mutating func markStandfirst(_ table: BlockFeatureTable) {
    guard let title = table.titleBlock,
      let first = kinds.indices.first(where: { $0 > title && kinds[$0] != nil }),
      kinds[first] == .paragraph || kinds[first] == .heading, counts[first].words >= 8
    else { return }
    let container = page.containers[page.blocks[first].container]
    let isNamed = ClassWord.summary.isAmong(container.words)
    let isSummary = kinds[first] == .heading && table.isDescription(first)
    if isNamed || isSummary { kinds[first] = .standfirst }
  }

  /// What a block of the article is.
  func kind(of index: Int) -> Block.Kind {
    let container = page.containers[page.blocks[index].container]
    let surroundings = container.surroundings
    if surroundings.contains(.heading) { return .heading }
    if surroundings.contains(.caption) || surroundings.contains(.figure) { return .caption }
    if surroundings.contains(.quotation) { return .quote }
    if surroundings.contains(.table), isCell(container) { return .table }
    if surroundings.contains(.list), beginsItem(container) { return .listItem }
    return .paragraph
  }

  /// Whether a container is an entry of a list, or the first thing in one.
  private func beginsItem(_ container: PageContainer) -> Bool {
    if container.tag == HTMLTag.li.rawValue { return true }
    guard container.position == 0, container.parent >= 0 else { return false }
    return page.containers[Int(container.parent)].tag == HTMLTag.li.rawValue
  }

  func isCell(_ container: PageContainer) -> Bool {
    container.tag == HTMLTag.td.rawValue || container.tag == HTMLTag.th.rawValue
  }

  private static func confidence(_ page: PageText, _ probabilities: [Float]) -> Confidence {
    var sure: Float = 0
    var all: Float = 0
    for (block, probability) in zip(page.blocks, probabilities) where probability > 0.1 {
      let size = Float(block.range.count)
      sure += size * abs(2 * probability - 1)
      all += size
    }
    return Confidence(all > 0 ? Double(sure / all) : 0)
  }
}
