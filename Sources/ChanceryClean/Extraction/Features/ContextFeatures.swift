internal import ChanceryHTML

/// What the second judge sees of a block beside what the first saw: what the first thought of the
/// blocks around it, in the tree of the page and in reading order.
///
/// The order is that of the model file.
struct ContextFeatures {
  /// The number of features that ``write(_:to:)`` writes.
  static let count = PlaceFeatures.count + 27

  private let page: PageText
  private let article: [Float]
  private var places: PlaceFeatures
  private let masses: [Float]
  private let words: [Float]
  private let greatest: [Float]
  private let total: Float
  private let main: Int
  private let isAroundMain: [Bool]
  private let groups: [UInt32: (mass: Float, words: Float)]
  private let siblings: [UInt64: (sum: Float, number: Float)]

  /// Gets ready for the first block.
  ///
  /// - Parameters:
  ///   - page: The text of the page.
  ///   - lines: Its blocks' counts and features as lines.
  ///   - article: What the first judge thought of each block: how sure it is of article text.
  /// - Complexity: O(*n*).
  init(_ page: PageText, lines: LinePage, article: [Float]) {
    self.page = page
    self.article = article
    places = PlaceFeatures(lines.measures(article), lines: lines.counts)
    var masses = [Float](repeating: 0, count: page.containers.count)
    var (words, greatest) = (masses, masses)
    var groups: [UInt32: (mass: Float, words: Float)] = [:]
    var siblings: [UInt64: (sum: Float, number: Float)] = [:]
    for (index, block) in page.blocks.enumerated() {
      let number = Float(lines.counts[index].words)
      let container = page.containers[block.container]
      masses[block.container] += number * article[index]
      words[block.container] += number
      greatest[block.container] = max(greatest[block.container], article[index])
      groups[container.signature, default: (0, 0)].mass += number * article[index]
      groups[container.signature, default: (0, 0)].words += number
      siblings[Self.family(of: container), default: (0, 0)].sum += article[index]
      siblings[Self.family(of: container), default: (0, 0)].number += 1
    }
    (masses, words, greatest) = Self.addUp(page, masses, words, greatest)
    (self.masses, self.words, self.greatest) = (masses, words, greatest)
    self.groups = groups
    self.siblings = siblings
    total = max(masses.first ?? 0, 0.01)
    main = Self.main(of: page, masses, total)
    isAroundMain = Self.containers(around: main, of: page)
  }

  /// Adds what each container has to all containers around it.
  private static func addUp(
    _ page: PageText, _ masses: [Float], _ words: [Float], _ greatest: [Float]
  ) -> ([Float], [Float], [Float]) {
    var (masses, words, greatest) = (masses, words, greatest)
    for index in page.containers.indices.reversed() where page.containers[index].parent >= 0 {
      let outer = Int(page.containers[index].parent)
      masses[outer] += masses[index]
      words[outer] += words[index]
      greatest[outer] = max(greatest[outer], greatest[index])
    }
    return (masses, words, greatest)
  }

  /// The innermost container with most of the article text.
  private static func main(of page: PageText, _ masses: [Float], _ total: Float) -> Int {
    var main = 0
    for index in page.containers.indices.dropFirst()
    where Int(page.containers[index].parent) == main && masses[index] >= 0.75 * total {
      main = index
    }
    return main
  }

  /// For each container, whether it is a given one or around it.
  private static func containers(around main: Int, of page: PageText) -> [Bool] {
    var isAround = [Bool](repeating: false, count: page.containers.count)
    var up = page.containers.isEmpty ? -1 : main
    while up >= 0 {
      isAround[up] = true
      up = Int(page.containers[up].parent)
    }
    return isAround
  }

  /// Writes the features of the next block.
  ///
  /// - Parameters:
  ///   - index: One more than at the last call, 0 at the first.
  ///   - row: Room for ``count`` numbers.
  mutating func write(_ index: Int, to row: UnsafeMutablePointer<Float>) {
    places.write(index, to: row)
    var out = FeatureRow(row + PlaceFeatures.count)
    let block = page.blocks[index]
    let own = page.containers[block.container]
    writeAround(block, to: &out)
    writeMain(block, to: &out)
    let group = groups[own.signature] ?? (0, 0)
    out.add(group.mass / max(group.words, 1))
    let family = siblings[Self.family(of: own)] ?? (0, 1)
    out.add((family.sum - article[index]) / max(family.number - 1, 1))
    out.add(binaryLogarithm(family.number))
    for offset in [-1, 1] {
      let other = index + offset
      let isInside = other >= 0 && other < page.blocks.count
      let isSame = isInside && page.blocks[other].container == block.container
      out.add(isSame ? article[other] : -1)
      let isSibling =
        isInside && page.containers[page.blocks[other].container].parent == own.parent
      out.add(isSibling ? article[other] : -1)
    }
    assert(out.count + PlaceFeatures.count == Self.count, "the number of features has changed")
  }

  /// Article text in the container and the three around it: its share of the page's, its share of
  /// the container's, the surest block.
  private func writeAround(_ block: PageBlock, to out: inout FeatureRow) {
    var index = block.container
    for _ in 0..<5 {
      if index < 0 {
        for _ in 0..<3 { out.add(-1) }
      } else {
        out.add(masses[index] / total)
        out.add(masses[index] / max(words[index], 1))
        out.add(greatest[index])
        index = Int(page.containers[index].parent)
      }
    }
  }

  private func writeMain(_ block: PageBlock, to out: inout FeatureRow) {
    var index = block.container
    var steps = 0
    while index >= 0, !isAroundMain[index] {
      index = Int(page.containers[index].parent)
      steps += 1
    }
    let depth = page.containers[main].depth
    out.add(index == main)
    out.add(Float(min(steps, 20)))
    out.add(Float(index >= 0 ? depth - page.containers[index].depth : 30))
    out.add(masses[main] / max(words[main], 1))
    out.add(Float(page.containers[main].blocks) / Float(page.blocks.count))
  }

  /// What containers of one tag under one parent have in common.
  private static func family(of container: PageContainer) -> UInt64 {
    UInt64(UInt32(bitPattern: container.parent)) << 16 | UInt64(container.tag)
  }
}
