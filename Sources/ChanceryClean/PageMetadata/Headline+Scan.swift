internal import ChanceryHTML
internal import ChanceryText

extension Headline {
  /// The headings of a page and what its mark-up calls a headline, in order.
  static func all(in scan: PageScan) -> [Headline] {
    var cues: [Int: MarkCues] = [:]
    for mark in scan.marks { cues[mark.node] = mark.cues }
    var all: [Headline] = []
    // Menus may hold any number of headings, but hardly of the first level.
    var others = 0
    for node in scan.headings where all.count < 180 {
      if scan.page.nodes[node].tag != .h1 { others += 1 }
      if scan.page.nodes[node].tag != .h1, others > 120 { continue }
      if let headline = Headline(node, in: scan, cues: cues) { all.append(headline) }
    }
    for mark in scan.marks
    where mark.cues.contains(.headline) && mark.isProperty || isEntryTitle(mark, in: scan) {
      if all.count > 240 { break }
      if scan.page.nodes[mark.node].tag.headingLevel == nil,
        let headline = Headline(mark.node, in: scan, cues: cues)
      {
        all.append(headline)
      }
    }
    return all
  }

  /// Elements such as `<div class="title">`; only a few of them are looked at.
  private static func isEntryTitle(_ mark: PageScan.Mark, in scan: PageScan) -> Bool {
    mark.cues.contains(.headline) && mark.cues.isDisjoint(with: [.kicker, .site, .portrait])
      && scan.zones[mark.node].isDisjoint(with: MarkCues.elsewhere)
      && [.div, .p, .span, .a, .td, .h5, .h6, .strong].contains(scan.page.nodes[mark.node].tag)
  }

  private init?(_ node: Int, in scan: PageScan, cues: [Int: MarkCues]) {
    let own = cues[node] ?? []
    var parts: [String] = []
    for piece in scan.pieces(of: node, limit: 700) {
      let around = Int(scan.page.nodes[piece.node].parent)
      let isKicker = around != node && (cues[around] ?? []).contains(.kicker)
      if !isKicker { parts.append(piece.text) }
    }
    if parts.isEmpty { return nil }
    self.init(
      node: node, level: scan.page.nodes[node].tag.headingLevel ?? 7, parts: parts,
      isMarked: own.contains(.headline),
      isAside: !scan.zones[node].isDisjoint(with: MarkCues.elsewhere.union(.hidden)),
      isInArticle: scan.articles[node] >= 0,
      isHome: own.contains(.site) || Self.link(around: node, in: scan).map(Self.isHome) ?? false,
      isLink: Self.link(around: node, in: scan) != nil)
  }

  /// The target of a link that is in or around a heading.
  private static func link(around node: Int, in scan: PageScan) -> String? {
    var candidates = [Int(scan.page.nodes[node].parent)]
    candidates.append(Int(scan.page.nodes[node].firstChild))
    var child = Int(scan.page.nodes[node].firstChild)
    while child >= 0 {
      if scan.page.nodes[child].tag == .a { candidates.append(child) }
      child = Int(scan.page.nodes[child].nextSibling)
    }
    for candidate in candidates where candidate >= 0 && scan.page.nodes[candidate].tag == .a {
      if let target = scan.page.attribute(.href, of: candidate) {
        return scan.page.text(of: target, limit: 300)
      }
    }
    return nil
  }

  /// Whether a link leads to the front page.
  private static func isHome(_ target: String) -> Bool {
    let address = WebAddress(target)
    guard address.query == nil, address.fragment == nil else { return false }
    switch address.path {
    case "", "/", "./", "/index.html", "index.html", "/index.php": return true
    default: return false
    }
  }
}

extension HTMLTag {
  /// 1 to 6 for a heading.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }
}
