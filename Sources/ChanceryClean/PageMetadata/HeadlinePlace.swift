internal import ChanceryHTML

/// Where the headline of a page stands, to tell what is near it and of the same article.
struct HeadlinePlace {
  /// The node of the headline; that of the main part where there is none.
  let node: Int
  /// Whether there is a headline.
  let isKnown: Bool
  /// The article elements that may hold what belongs to the headline.
  private let articles: Set<Int32>
  private let zone: MarkCues
  /// The blocks of text near the headline that belong to its article: those after it, nearest first,
  /// until the text is under way, then some before it.
  private(set) var blocks: [PageScan.TextBlock] = []

  init(_ headline: Int?, in scan: PageScan) {
    isKnown = headline != nil
    node = headline ?? 0
    zone = headline.map { scan.zones[$0] } ?? []
    articles = Self.articles(around: headline, in: scan)
    blocks = near(in: scan).filter { isOfArticle($0.node, in: scan) }
  }

  /// The elements around the headline; where there are none, the first that follows it.
  private static func articles(around headline: Int?, in scan: PageScan) -> Set<Int32> {
    var around: Set<Int32> = [-1]
    var article = headline.map { scan.articles[$0] } ?? -1
    while article >= 0, around.count < 16 {
      around.insert(article)
      let parent = Int(scan.page.nodes[Int(article)].parent)
      article = parent >= 0 ? scan.articles[parent] : -1
    }
    let start = Int32(truncatingIfNeeded: headline ?? 0)
    if around.count == 1,
      let next = scan.articles[Int(start)...].first(where: {
        $0 >= start && scan.zones[Int($0)].isDisjoint(with: MarkCues.elsewhere)
      })
    {
      around.insert(next)
    }
    return around
  }

  /// How far a node is from the headline, in nodes; what stands before it counts thrice.
  func distance(of other: Int) -> Int { other >= node ? other - node : (node - other) * 3 }

  /// Whether a node belongs to the article of the headline and to no part beside it.
  func isOfArticle(_ other: Int, in scan: PageScan) -> Bool {
    let zone = scan.zones[other]
    guard !zone.contains(.hidden), articles.contains(scan.articles[other]) else { return false }
    let beside = zone.intersection(MarkCues.elsewhere).subtracting(self.zone)
    if beside.isEmpty { return true }
    guard isKnown, !beside.contains(.comments), distance(of: other) < 300 else { return false }
    return !isAmongTeasers(other, in: scan)
  }

  /// Whether a part around a node that names call one beside the text is one: it holds a heading.
  ///
  /// `<div class="teaser__meta">` below a headline holds its date and no other headline. A heading
  /// far below the node is one of the text that it stands over.
  private func isAmongTeasers(_ other: Int, in scan: PageScan) -> Bool {
    var root = Int(scan.zoneRoots[other])
    var steps = 0
    while root >= 0, steps < 16 {
      let end = scan.page.followingSkippingChildren(root) ?? scan.page.nodes.count
      let tag = scan.page.nodes[root].tag
      if tag == .nav || tag == .footer { return true }
      let holdsHeadline = node > root && node < end
      if !holdsHeadline, scan.hasHeading(in: root + 1..<max(root + 1, min(end, other + 40))) {
        return true
      }
      let parent = Int(scan.page.nodes[root].parent)
      root = parent >= 0 ? Int(scan.zoneRoots[parent]) : -1
      steps += 1
    }
    return false
  }

  private func near(in scan: PageScan) -> [PageScan.TextBlock] {
    guard isKnown else { return [] }
    let after = scan.textBlocks(from: node + 1, to: node + 500, most: 60, longOnes: 2)
    let before = scan.textBlocks(from: node - 150, to: node, most: 40)
    return after + before.suffix(12).reversed()
  }

  /// The blocks of text after those near the headline, as far as they belong to its article.
  func laterBlocks(of scan: PageScan) -> [PageScan.TextBlock] {
    guard isKnown else { return [] }
    let start = blocks.map(\.node).max() ?? node
    return scan.textBlocks(from: start + 1, to: node + 3000, most: 400).filter {
      $0.text.utf8.count <= 80 && isOfArticle($0.node, in: scan)
    }
  }
}
