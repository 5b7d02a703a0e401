internal import ChanceryHTML
internal import ChanceryText

/// The elements of a page that metadata are read from, found in one pass over its nodes.
struct PageScan {
  /// An element whose class, identifier or property says that it holds something of interest.
  struct Mark {
    let node: Int
    let cues: MarkCues
    /// Whether a property of microdata or RDFa, or a link's relation, says so.
    let isProperty: Bool
  }

  /// A `meta` element.
  struct Meta {
    /// The name or property in lower case.
    let name: String
    let content: String
    let range: SourceRange
  }

  let page: HTMLDocument
  private(set) var metas: [Meta] = []
  private(set) var blocks: [LinkedBlock] = []
  private(set) var marks: [Mark] = []
  private(set) var headings: [Int] = []
  private(set) var times: [Int] = []
  private(set) var titleElement: Int?
  private(set) var language: Found<String>?
  private(set) var canonical: Found<String>?
  private(set) var licence: Found<String>?
  /// For each node, the kinds of part that it stands in.
  private(set) var zones: [MarkCues]
  /// For each node, the nearest element around it that makes the part beside the article, -1 where
  /// there is none.
  private(set) var zoneRoots: [Int32]
  /// For each node, the nearest element around it that makes a block of its own.
  private(set) var blockNodes: [Int32]
  /// For each node, the nearest `article` around it, -1 where there is none.
  private(set) var articles: [Int32]

  /// Passes over a page.
  ///
  /// - Complexity: O(length of the page).
  init(_ page: HTMLDocument) {
    self.page = page
    let count = page.nodes.count
    zones = Array(repeating: [], count: count)
    zoneRoots = Array(repeating: -1, count: count)
    blockNodes = Array(repeating: 0, count: count)
    articles = Array(repeating: -1, count: count)
    for node in 1..<max(1, count) {
      let parent = Int(page.nodes[node].parent)
      if parent >= 0 {
        zones[node] = zones[parent]
        zoneRoots[node] = zoneRoots[parent]
        blockNodes[node] = blockNodes[parent]
        articles[node] = articles[parent]
      }
      if page.nodes[node].isElement { take(node) }
    }
  }

  private mutating func take(_ node: Int) {
    let tag = page.nodes[node].tag
    switch tag {
    case .meta: takeMeta(node)
    case .link: takeLink(node)
    case .script: takeScript(node)
    case .title: if titleElement == nil, articles[node] < 0 { titleElement = node }
    case .h1, .h2, .h3, .h4, .h5, .h6: headings.append(node)
    case .time: times.append(node)
    default: break
    }
    if tag.isHidden { zones[node].formUnion(.hidden) }
    if tag.isBlock { blockNodes[node] = Int32(truncatingIfNeeded: node) }
    if tag == .article { articles[node] = Int32(truncatingIfNeeded: node) }
    takeAttributes(node, tag)
  }

  /// How many marks are kept; a page of an honest maker has some hundred.
  private static let mostMarks = 5000

  private mutating func takeAttributes(_ node: Int, _ tag: HTMLTag) {
    var cues = MarkCues()
    var properties = MarkCues()
    for attribute in page.attributes(of: node) {
      switch attribute.name {
      case .class, .id: cues.formUnion(page.cues(of: attribute))
      case .itemprop, .property: properties.formUnion(page.cues(of: attribute))
      case .rel: takeRelation(attribute, of: node, &properties)
      case .lang: if tag == .html { takeLanguage(attribute) }
      default: break
      }
    }
    switch tag {
    case .nav: cues.formUnion(.navigation)
    case .aside: cues.formUnion(.aside)
    case .footer: if articles[node] < 0 { cues.formUnion(.footer) }
    default: break
    }
    if tag.isWhole { return }
    // « footer » within an article is the foot of a part of it.
    let isInArticle = articles[node] >= 0
    let elsewhere = cues.intersection(isInArticle ? .elsewhere.subtracting(.footer) : .elsewhere)
    if !elsewhere.isEmpty, !isMostOfPage(node) {
      zones[node].formUnion(elsewhere)
      zoneRoots[node] = Int32(truncatingIfNeeded: node)
    }
    let all = cues.union(properties)
    guard marks.count < Self.mostMarks,
      !all.isDisjoint(with: [.author, .date, .headline, .kicker, .site])
    else { return }
    let isProperty = !properties.isDisjoint(with: [.author, .date, .headline])
    marks.append(Mark(node: node, cues: all, isProperty: isProperty))
  }

  /// Whether an element holds half of the page or more.
  private func isMostOfPage(_ node: Int) -> Bool {
    let end = page.followingSkippingChildren(node) ?? page.nodes.count
    return (end - node) * 2 > page.nodes.count
  }

  private mutating func takeMeta(_ node: Int) {
    var name: String?
    var content: HTMLAttribute?
    for attribute in page.attributes(of: node) {
      switch attribute.name {
      case .property, .name, .itemprop: name = name ?? page.text(of: attribute).lowercased()
      case .content: content = attribute
      default: break
      }
    }
    guard let name, let content, metas.count < 500 else { return }
    let range = SourceRange(content.valueRange)
    metas.append(
      Meta(name: name, content: page.text(of: content, limit: 2000), range: range))
  }

  private mutating func takeLink(_ node: Int) {
    guard let relation = page.attribute(.rel, of: node).map({ page.text(of: $0).lowercased() }),
      let target = page.attribute(.href, of: node)
    else { return }
    switch relation {
    case "canonical": canonical = canonical ?? linked(target, as: relation)
    case "license", "licence", "dct:license", "cc:license":
      licence = licence ?? linked(target, as: "license")
    default: break
    }
  }

  private mutating func takeRelation(
    _ attribute: HTMLAttribute, of node: Int, _ properties: inout MarkCues
  ) {
    guard page.nodes[node].tag == .a else { return }
    let relations = page.text(of: attribute).lowercased().split(separator: " ")
    if relations.contains("author") { properties.formUnion(.author) }
    if relations.contains("license"), licence == nil, let target = page.attribute(.href, of: node) {
      licence = linked(target, as: "license")
    }
  }

  private func linked(_ target: HTMLAttribute, as relation: String) -> Found<String> {
    Found(
      PlainValue.clean(page.text(of: target)), source: .link(relation),
      range: SourceRange(target.valueRange), confidence: 0.9)
  }

  private mutating func takeLanguage(_ attribute: HTMLAttribute) {
    language = Found(
      page.text(of: attribute), source: .languageAttribute,
      range: SourceRange(attribute.valueRange), confidence: 0.8)
  }

  private mutating func takeScript(_ node: Int) {
    guard blocks.count < 64, let type = page.attribute(.type, of: node),
      page.text(of: type).lowercased().contains("ld+json")
    else { return }
    let child = Int(page.nodes[node].firstChild)
    guard child >= 0 else { return }
    let source = page.nodes[child].source
    var text: [UInt8] = []
    page.appendText(of: child, to: &text, limit: .max)
    let isVerbatim = text.count == source.count
    if let block = LinkedBlock(text, at: SourceRange(source), isVerbatim: isVerbatim) {
      blocks.append(block)
    }
  }
}

extension PageScan {
  /// Whether a heading stands among some nodes.
  ///
  /// - Complexity: O(log *n*) for *n* headings, which are found in the order of their nodes.
  func hasHeading(in nodes: Range<Int>) -> Bool {
    var low = 0
    var high = headings.count
    while low < high {
      let middle = (low + high) / 2
      if headings[middle] < nodes.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < headings.count && headings[low] < nodes.upperBound
  }
}

extension MarkCues {
  /// What is not shown: scripts, styles, templates.
  static let hidden = MarkCues(rawValue: 1 << 13)
}

extension HTMLTag {
  /// Whether the text within is not shown as text.
  var isHidden: Bool {
    switch self {
    case .script, .style, .template, .noscript, .select, .option, .textarea, .svg, .title: true
    default: false
    }
  }

  /// Whether the element is the page or most of it, so that its classes speak of all of it.
  var isWhole: Bool {
    switch self {
    case .html, .head, .body, .main, .article, .meta, .link, .script: true
    default: false
    }
  }

  /// Whether the text within makes a block of its own.
  var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .center, .dd, .details, .div, .dl, .dt,
      .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header,
      .hgroup, .li, .main, .nav, .ol, .p, .pre, .section, .table, .td, .th, .tr, .ul, .body,
      .button:
      true
    default: false
    }
  }
}
