internal import ChanceryHTML
internal import ChanceryText

/// Which blocks of a page are its article, and what each is.
struct BlockChoice {
  /// For each block what it is in the article, `nil` when it does not belong to it.
  private(set) var kinds: [Block.Kind?]
  /// How sure the judge is of each block, 0…1.
  let probabilities: [Float]
  /// What stands in each block.
  let counts: [LineCounts]
  /// How sure the judge is of the page as a whole: the mean over the words of the article, less
  /// the words that it is in doubt of.
  let confidence: Confidence

  private let page: PageText

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
      judge.isArticle(probabilities[index]) && !isSurelyNone(page.blocks[index])
        ? kind(of: index) : nil
    }
    takeLikeliest()
    keepRowsWhole()
    keepHeadings()
    dropComments()
    dropRepeats()
    dropRetold()
    dropHeadingsAtTheEnd()
    if let title = table.titleBlock { kinds[title] = .title }
    markStandfirst(table)
  }

  /// Calls the first passage under the headline a standfirst where its class says so, or where it
  /// is marked up as a heading and says what the description of the page says.
  private mutating func markStandfirst(_ table: BlockFeatureTable) {
    guard let title = table.titleBlock,
      let first = kinds.indices.first(where: { $0 > title && kinds[$0] != nil }),
      kinds[first] == .paragraph || kinds[first] == .heading, counts[first].words >= 8
    else { return }
    let container = page.containers[page.blocks[first].container]
    let isNamed = container.words >> UInt16(ClassWord.summary.rawValue) & 1 == 1
    let isSummary = kinds[first] == .heading && table.isDescription(first)
    if isNamed || isSummary { kinds[first] = .standfirst }
  }

  /// Whether a block is none of the article's whatever the judge thinks: what stands in a menu or
  /// on a button, and facts about the article that schema.org marks up.
  private func isSurelyNone(_ block: PageBlock) -> Bool {
    let around = page.containers[block.container].surroundings
    return around.contains(.navigation) || around.contains(.button)
      || around.contains(.fact) && block.range.count < 200
  }

  /// Takes the likeliest blocks where none is likely: a page has an article until it is clear that
  /// it has none.
  private mutating func takeLikeliest() {
    guard kinds.allSatisfy({ $0 == nil || $0 == .heading }) else { return }
    let best = page.blocks.indices.filter { !isSurelyNone(page.blocks[$0]) && counts[$0].words >= 8 }
      .max { probabilities[$0] < probabilities[$1] }
    guard let best, probabilities[best] >= 0.1 else { return }
    for index in page.blocks.indices
    where page.blocks[index].container == page.blocks[best].container
      && probabilities[index] * 2 >= probabilities[best]
    {
      kinds[index] = kind(of: index)
    }
  }

  /// Drops what readers wrote under the article, where the article itself is there.
  private mutating func dropComments() {
    let isComment = page.blocks.map { block in
      let container = page.containers[block.container]
      return (container.words | container.outerWords) >> UInt16(ClassWord.comment.rawValue) & 1 == 1
        || container.surroundings.contains(.otherItem)
    }
    guard let first = kinds.indices.first(where: { kinds[$0] == .paragraph && !isComment[$0] })
    else { return }
    let own = kinds.indices.reduce(0) { sum, index in
      kinds[index] != nil && !isComment[index] ? sum + Int(counts[index].words) : sum
    }
    guard own >= 40 else { return }
    for index in kinds.indices where isComment[index] && index > first { kinds[index] = nil }
  }

  /// Drops a long passage that the other passages tell again word for word: a copy of the whole
  /// article in one block.
  private mutating func dropRetold() {
    var uses: [UInt64: Int] = [:]
    var bags: [(index: Int, pairs: Set<UInt64>)] = []
    page.bytes.withUnsafeBufferPointer { bytes in
      for index in kinds.indices where kinds[index] != nil {
        let pairs = WordBag(page.blocks[index].range, of: bytes).pairs
        for pair in pairs { uses[pair, default: 0] += 1 }
        if counts[index].words >= 60 { bags.append((index, pairs)) }
      }
    }
    for (index, pairs) in bags.sorted(by: { ($1.pairs.count, $0.index) < ($0.pairs.count, $1.index) }) {
      let told = pairs.count { uses[$0, default: 0] > 1 }
      guard told * 10 >= pairs.count * 9 else { continue }
      for pair in pairs { uses[pair, default: 1] -= 1 }
      kinds[index] = nil
    }
  }

  /// Keeps a heading between blocks of the article that the judge was in doubt of.
  private mutating func keepHeadings() {
    for index in page.blocks.indices.dropFirst().dropLast()
    where kinds[index] == nil && probabilities[index] >= 0.2 && kinds[index - 1] != nil {
      let around = page.containers[page.blocks[index].container].surroundings
      guard around.contains(.heading), let next = kinds[index + 1], next != .heading
      else { continue }
      kinds[index] = .heading
    }
  }

  /// Drops a passage that stands in the article a second time.
  ///
  /// Of a pull quote and the sentence that it repeats the one that the judge is surer of stays.
  private mutating func dropRepeats() {
    var seen: [UInt64: Int] = [:]
    for index in page.blocks.indices where kinds[index] != nil && counts[index].words >= 8 {
      guard let other = seen[counts[index].key] else {
        seen[counts[index].key] = index
        continue
      }
      let isSurer = probabilities[index] > probabilities[other]
      kinds[isSurer ? other : index] = nil
      if isSurer { seen[counts[index].key] = index }
    }
  }

  /// Keeps the cells of a table's row, or drops them, together: as most of them say.
  ///
  /// A row whose cells are long is no row of a table but a frame of the page.
  private mutating func keepRowsWhole() {
    var rows: [Int32: [Int]] = [:]
    for (index, block) in page.blocks.enumerated() where isCell(page.containers[block.container]) {
      rows[page.containers[block.container].parent, default: []].append(index)
    }
    for cells in rows.values where cells.count > 1 {
      guard cells.allSatisfy({ page.blocks[$0].range.count < 200 }) else { continue }
      let kept = cells.count { kinds[$0] != nil }
      if kept == 0 || kept == cells.count { continue }
      for cell in cells { kinds[cell] = kept * 2 >= cells.count ? .table : nil }
    }
  }

  /// Drops headings that no text follows: those of other articles.
  private mutating func dropHeadingsAtTheEnd() {
    for index in page.blocks.indices.reversed() {
      if kinds[index] == .heading { kinds[index] = nil } else if kinds[index] != nil { return }
    }
  }

  /// What a block of the article is.
  private func kind(of index: Int) -> Block.Kind {
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

  private func isCell(_ container: PageContainer) -> Bool {
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
