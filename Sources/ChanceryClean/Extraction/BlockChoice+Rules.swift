internal import ChanceryHTML

/// What holds for any page, whatever the judge thinks of a block.
extension BlockChoice {
  /// Whether a block is none of the article's whatever the judge thinks: what stands in a menu or
  /// on a button, links that the site itself calls links to other articles, and facts about the
  /// article that schema.org marks up.
  func isSurelyNone(_ block: PageBlock) -> Bool {
    let around = page.containers[block.container].surroundings
    return around.contains(.navigation) || around.contains(.button)
      || around.contains(.fact) && block.range.count < 200
      || around.contains(.teaser) && block.linkBytes * 2 >= block.range.count
  }

  /// Drops what is surely none of the article's.
  mutating func dropFurniture() {
    for index in kinds.indices where isSurelyNone(page.blocks[index]) {
      drop(index, by: .furniture)
    }
  }

  /// Takes the likeliest blocks where none is likely: a page has an article until it is clear that
  /// it has none.
  mutating func takeLikeliest() {
    guard kinds.allSatisfy({ $0 == nil || $0 == .heading }) else { return }
    let best = page.blocks.indices
      .filter { !isSurelyNone(page.blocks[$0]) && counts[$0].words >= 8 }
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
  ///
  /// An element that holds the beginning of the article is no list of comments, whatever its class
  /// says: `<body class="has-comments">`.
  mutating func dropComments() {
    let paragraphs = kinds.indices.filter { kinds[$0] == .paragraph }
    let plain = paragraphs.first { !isComment(page.blocks[$0].container, outside: []) }
    guard let first = plain ?? paragraphs.first else { return }
    var around: Set<Int> = []
    var up = page.blocks[first].container
    while up >= 0 {
      around.insert(up)
      up = Int(page.containers[up].parent)
    }
    let comments = kinds.indices.filter {
      kinds[$0] != nil && isComment(page.blocks[$0].container, outside: around)
    }
    let all = kinds.indices.reduce(0) { $0 + (kinds[$1] == nil ? 0 : Int(counts[$1].words)) }
    let said = comments.reduce(0) { $0 + Int(counts[$1].words) }
    guard all - said >= 40 else { return }
    for index in comments where index > first { drop(index, by: .comments) }
  }

  /// Whether a container, or one around it but for some, is named or marked up as a comment.
  private func isComment(_ container: Int, outside around: Set<Int>) -> Bool {
    var up = container
    while up >= 0, !around.contains(up) {
      let container = page.containers[up]
      let parent = Int(container.parent)
      let isNamed = ClassWord.comment.isAmong(container.words)
      let isMarked = container.surroundings.contains(.otherItem)
      let isInherited = parent >= 0 && page.containers[parent].surroundings.contains(.otherItem)
      if isNamed || isMarked && !isInherited { return true }
      up = parent
    }
    return false
  }

  /// Drops the words of a wall: a line or two, or what a class calls an offer.
  mutating func dropWalls() {
    page.bytes.withUnsafeBufferPointer { bytes in
      for index in kinds.indices where kinds[index] != nil {
        let container = page.containers[page.blocks[index].container]
        let isOffer = ClassWord.account.isAmong(container.words | container.outerWords)
        guard counts[index].words <= 12 || isOffer else { continue }
        let range = page.blocks[index].range
        if PaywallPhrases.stand(in: range, of: bytes, words: counts[index].words) {
          drop(index, by: .wall)
        }
      }
    }
  }

  /// Drops a long passage that the other passages tell again word for word: a copy of the whole
  /// article in one block.
  mutating func dropRetold() {
    var uses: [UInt64: Int] = [:]
    var bags: [(index: Int, pairs: Set<UInt64>)] = []
    page.bytes.withUnsafeBufferPointer { bytes in
      for index in kinds.indices where kinds[index] != nil {
        let pairs = WordBag(page.blocks[index].range, of: bytes).pairs
        for pair in pairs { uses[pair, default: 0] += 1 }
        if counts[index].words >= 60 { bags.append((index, pairs)) }
      }
    }
    bags.sort { ($1.pairs.count, $0.index) < ($0.pairs.count, $1.index) }
    for (index, pairs) in bags {
      let told = pairs.count { uses[$0, default: 0] > 1 }
      guard told * 10 >= pairs.count * 9 else { continue }
      for pair in pairs { uses[pair, default: 1] -= 1 }
      drop(index, by: .repeated)
    }
  }

  /// Keeps a heading between blocks of the article that the judge was in doubt of.
  mutating func keepHeadings() {
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
  mutating func dropRepeats() {
    var seen: [UInt64: Int] = [:]
    for index in page.blocks.indices where kinds[index] != nil && counts[index].words >= 8 {
      guard let other = seen[counts[index].key] else {
        seen[counts[index].key] = index
        continue
      }
      let isSurer = probabilities[index] > probabilities[other]
      drop(isSurer ? other : index, by: .repeated)
      if isSurer { seen[counts[index].key] = index }
    }
  }

  /// Keeps the cells of a table's row, or drops them, together: as most of them say.
  ///
  /// A row whose cells are long is no row of a table but a frame of the page.
  mutating func keepRowsWhole() {
    var rows: [[Int]] = []
    var last: Int32 = -1
    for (index, block) in page.blocks.enumerated() where isCell(page.containers[block.container]) {
      let row = page.containers[block.container].parent
      if row != last { rows.append([]) }
      rows[rows.count - 1].append(index)
      last = row
    }
    for cells in rows where cells.count > 1 {
      guard cells.allSatisfy({ page.blocks[$0].range.count < 200 }) else { continue }
      let kept = cells.count { kinds[$0] != nil }
      if kept == 0 || kept == cells.count { continue }
      for cell in cells where !isSurelyNone(page.blocks[cell]) {
        if kept * 2 >= cells.count { kinds[cell] = .table } else { drop(cell, by: .row) }
      }
    }
  }

  /// Drops headings that no text follows: those of other articles, which are one or two.
  ///
  /// A page that ends with many headings is an article of headings.
  mutating func dropHeadingsAtTheEnd() {
    let kept = kinds.indices.filter { kinds[$0] != nil }
    let trailing = kept.reversed().prefix { kinds[$0] == .heading }
    guard trailing.count <= 2 else { return }
    for index in trailing { drop(index, by: .heading) }
  }
}
