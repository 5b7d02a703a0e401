internal import ChanceryHTML

/// What the first judge of blocks sees of a block beside its words: its element, the elements
/// around it, what their classes say, its place on the page, and what the head says of it.
///
/// The order is that of the model file.
struct BlockFeatures {
  /// The number of features that ``write(_:to:)`` writes.
  static let count = 155

  private let page: PageText
  private let signals: PageSignals
  private let counts: [LineCounts]
  private let weights: ClassWeights
  private let likeness: [(title: Float, summary: Float, article: Float)]
  /// The block that is most likely the title.
  let titleBlock: Int?
  private let bytesBefore: [Int]
  private let signatures: [UInt32: (blocks: Float, bytes: Float)]
  private let headings: [Int]
  private let phrases: [ConceptSet]
  private let sinceFurniture: [[Int]]

  /// Gets ready.
  ///
  /// - Parameters:
  ///   - page: The text of the page.
  ///   - signals: What its head says.
  ///   - counts: What stands in each block.
  ///   - weights: What was learned of words in class names.
  /// - Complexity: O(*n*).
  init(_ page: PageText, signals: PageSignals, counts: [LineCounts], weights: ClassWeights) {
    self.page = page
    self.signals = signals
    self.counts = counts
    self.weights = weights
    likeness = Self.likeness(page, signals, counts)
    titleBlock = Self.titleBlock(page, likeness.map(\.title), signals.headlineNode)
    var before = 0
    var bytesBefore: [Int] = []
    var signatures: [UInt32: (blocks: Float, bytes: Float)] = [:]
    var headings: [Int] = []
    var lastHeading = -1
    for (index, block) in page.blocks.enumerated() {
      bytesBefore.append(before)
      before += block.range.count
      let container = page.containers[block.container]
      signatures[container.signature, default: (0, 0)].blocks += 1
      signatures[container.signature, default: (0, 0)].bytes += Float(block.range.count)
      headings.append(lastHeading)
      if container.surroundings.contains(.heading) { lastHeading = index }
    }
    phrases = Self.phrases(page, counts)
    sinceFurniture = Self.furniture.map { Self.distances(page, since: $0) }
    self.bytesBefore = bytesBefore
    self.signatures = signatures
    self.headings = headings
  }

  /// Whether a block says what the description of the page says.
  func isDescription(_ block: Int) -> Bool { likeness[block].summary >= 0.7 }

  /// Writes the features of a block.
  ///
  /// - Parameters:
  ///   - index: The block.
  ///   - row: Room for ``count`` numbers.
  func write(_ index: Int, to row: UnsafeMutablePointer<Float>) {
    var out = FeatureRow(row)
    let block = page.blocks[index]
    let container = page.containers[block.container]
    writeElement(block, container, to: &out)
    writeClasses(block, container, to: &out)
    writeAround(block, to: &out)
    writePlace(index, block, container, to: &out)
    writeSignals(index, to: &out)
    assert(out.count == Self.count, "the number of features has changed: \(out.count)")
  }
}

extension BlockFeatures {
  private static let tags: [HTMLTag] = [
    .p, .div, .li, .td, .h1, .h2, .h3, .h4, .figcaption, .blockquote, .pre, .dd, .section,
    .article, .body,
  ]

  private func writeElement(
    _ block: PageBlock, _ container: PageContainer, to out: inout FeatureRow
  ) {
    for tag in Self.tags { out.add(container.tag == tag.rawValue) }
    let bytes = Float(max(block.range.count, 1))
    out.add(min(Float(block.linkBytes) / bytes, 1))
    out.add(min(Float(block.stressedBytes) / bytes, 1))
    out.add(Float(min(block.links, 20)))
    out.add(block.linkBytes >= block.range.count)
    out.add(block.followsLineBreak)
    out.add(block.cellsBefore > 0)
    out.add(bits: container.surroundings.rawValue, Surroundings.count)
  }

  /// The classes of the element and the one around it, of the two beyond, and of all further ones.
  private func writeClasses(
    _ block: PageBlock, _ container: PageContainer, to out: inout FeatureRow
  ) {
    var near = container.words
    var middle: UInt16 = 0
    var up = Int(container.parent)
    for step in 0..<3 where up >= 0 {
      let outer = page.containers[up]
      if step == 0 { near |= outer.words } else { middle |= outer.words }
      up = Int(outer.parent)
    }
    let far = up >= 0 ? page.containers[up].words | page.containers[up].outerWords : 0
    out.add(bits: UInt32(near), 16)
    out.add(bits: UInt32(middle), 16)
    out.add(bits: UInt32(far), 16)
    out.add(Float(Self.inlineFurniture.count { $0.isAmong(block.inlineWords) }))
    let score = weights.score(of: block.container, on: page)
    out.add(score.near)
    out.add(score.far)
    out.add(score.least)
    out.add(score.own)
  }

  /// The measures of the container and of the three around it.
  private func writeAround(_ block: PageBlock, to out: inout FeatureRow) {
    var index = block.container
    for _ in 0..<4 {
      guard index >= 0 else {
        for _ in 0..<5 { out.add(-1) }
        continue
      }
      let container = page.containers[index]
      let bytes = Float(max(container.bytes, 1))
      out.add(binaryLogarithm(1 + bytes))
      out.add(Float(container.linkBytes) / bytes)
      out.add(binaryLogarithm(1 + Float(container.blocks)))
      out.add(Float(container.sentences) / Float(max(container.blocks, 1)))
      out.add(Float(min(container.children, 50)))
      index = Int(container.parent)
    }
  }

  private func writePlace(
    _ index: Int, _ block: PageBlock, _ container: PageContainer, to out: inout FeatureRow
  ) {
    let total = Float(max(page.bytes.count, 1))
    out.add(Float(index) / Float(page.blocks.count))
    out.add(Float(bytesBefore[index]) / total)
    out.add(Float(min(container.depth, 40)))
    out.add(Float(min(container.position, 40)))
    let group = signatures[container.signature] ?? (1, 0)
    out.add(binaryLogarithm(1 + group.blocks))
    out.add(binaryLogarithm(1 + group.bytes / max(group.blocks, 1)))
    out.add(group.bytes / total)
    let before = index > 0 ? page.blocks[index - 1] : nil
    out.add(Float(min(block.mediaBefore - (before?.mediaBefore ?? 0), 5)))
    out.add(Float(min(block.rulesBefore - (before?.rulesBefore ?? 0), 3)))
    out.add(before?.container == block.container)
    out.add(headings[index] < 0 ? -1 : Float(min(index - headings[index], 30)))
    writeDistance(from: titleBlock, index, container, to: &out)
    out.add(binaryLogarithm(1 + total))
    out.add(binaryLogarithm(1 + Float(page.blocks.count)))
    let root = page.containers.first
    out.add(Float(root?.linkBytes ?? 0) / Float(max(root?.bytes ?? 1, 1)))
  }

  /// How far a block stands from the title, in reading order and in depth.
  private func writeDistance(
    from title: Int?, _ index: Int, _ container: PageContainer, to out: inout FeatureRow
  ) {
    guard let title else {
      out.add(-20)
      out.add(-20)
      return
    }
    let distance = index - title
    let size = binaryLogarithm(1 + Float(min(abs(distance), 200)))
    out.add(distance < 0 ? -size : size)
    let last = page.containers[page.blocks[title].container]
    out.add(Float(container.depth - last.depth))
  }

  private func writeSignals(_ index: Int, to out: inout FeatureRow) {
    let like = likeness[index]
    out.add(like.title)
    out.add(like.summary)
    out.add(like.article)
    out.add(titleBlock == index)
    out.add(bits: phrases[index].rawValue, Concept.allCases.count)
    for distances in sinceFurniture {
      out.add(binaryLogarithm(1 + Float(min(distances[index], 200))))
    }
  }
}

extension BlockFeatures {
  /// How much each block is like the title, the description, the stated text of the article.
  private static func likeness(
    _ page: PageText, _ signals: PageSignals, _ counts: [LineCounts]
  ) -> [(title: Float, summary: Float, article: Float)] {
    page.bytes.withUnsafeBufferPointer { bytes in
      zip(page.blocks, counts).map { block, count in
        let isShort = count.words <= 60
        guard isShort || signals.articlePairs != nil else { return (0, 0, -1) }
        let bag = WordBag(block.range, of: bytes, limit: 200)
        let title = isShort ? signals.titles.map(bag.likeness(to:)).max() ?? 0 : 0
        let summary = isShort ? signals.descriptions.map(bag.likeness(to:)).max() ?? 0 : 0
        return (title, summary, signals.articlePairs.map(bag.coverage(by:)) ?? -1)
      }
    }
  }

  /// The heading that was found to be the title, else the first that is like it, else the first
  /// block that is.
  private static func titleBlock(
    _ page: PageText, _ likeness: [Float], _ headline: Int?
  ) -> Int? {
    if let headline,
      let block = page.blocks.firstIndex(where: {
        page.containers[$0.container].node == Int32(truncatingIfNeeded: headline)
      })
    {
      return block
    }
    let first = page.blocks.indices.first { index in
      likeness[index] >= 0.5
        && page.containers[page.blocks[index].container].surroundings.contains(.heading)
    }
    if let first { return first }
    let mainHeading = page.blocks.indices.first {
      page.containers[page.blocks[$0].container].tag == HTMLTag.h1.rawValue
    }
    return mainHeading ?? page.blocks.indices.first { likeness[$0] >= 0.6 }
  }
}

extension BlockFeatures {
  /// What classes of inline elements say of words that stand beside an article.
  private static let inlineFurniture: [ClassWord] = [
    .related, .advert, .comment, .share, .caption, .account,
  ]

  /// What ends an article: comments, other articles, forms to subscribe, buttons to share.
  private static let furniture: [ClassWord] = [.comment, .related, .account, .share]

  /// For each block, how many blocks back the last container began whose own class says a word;
  /// 200 when there is none.
  private static func distances(_ page: PageText, since word: ClassWord) -> [Int] {
    var distance = 200
    return page.blocks.map { block in
      let container = page.containers[block.container]
      let isInside = word.isAmong(container.words | container.outerWords)
      distance = isInside ? 0 : min(distance + 1, 200)
      return distance
    }
  }

  /// The phrases that stand in each short block.
  private static func phrases(_ page: PageText, _ counts: [LineCounts]) -> [ConceptSet] {
    let automaton = PhraseAutomaton.residue
    var folded = FoldedText()
    return page.bytes.withUnsafeBufferPointer { bytes in
      zip(page.blocks, counts).map { block, count in
        var concepts: ConceptSet = []
        guard count.words <= 60, automaton.hasEnding(in: block.range, of: bytes) else { return [] }
        folded.fold(block.range, of: bytes)
        automaton.forEachMatch(in: folded) { match in
          if let concept = Concept(rawValue: match.list) { concepts.insert(ConceptSet(concept)) }
        }
        return concepts
      }
    }
  }
}
