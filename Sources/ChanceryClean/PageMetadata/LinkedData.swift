internal import ChanceryText

/// The JSON-LD of a page: its blocks, and the object among them that is the article.
///
/// Objects are looked for at any depth, so that `@graph`, arrays and `mainEntity` need no rules of
/// their own; what stands in lists, comments and references to other works is passed over.
/// A type of article wins over `WebPage`, and the first of two equals wins; the others fill its gaps.
struct LinkedData {
  /// An object of one of the blocks.
  struct Place: Hashable {
    let block: Int
    let node: Int
  }

  let blocks: [LinkedBlock]
  /// What the blocks say.
  private(set) var article = LinkedArticle()

  /// Reads blocks.
  ///
  /// - Complexity: O(total length of the blocks).
  init(_ blocks: [LinkedBlock]) {
    self.blocks = blocks
    var candidates: [(place: Place, rank: Int)] = []
    for block in blocks.indices { collect(in: block, &candidates) }
    let best = candidates.map(\.rank).max() ?? 0
    guard best > 0 else { return }
    for candidate in candidates where candidate.rank == best { take(candidate.place) }
    article.isArticle = best >= Self.articleRank
    for candidate in candidates where candidate.rank < best { fill(candidate.place) }
  }

  private static let articleRank = 3

  /// The objects of a block that may be the article, in order.
  private func collect(in block: Int, _ candidates: inout [(place: Place, rank: Int)]) {
    let tree = blocks[block].tree
    var node = 0
    while node < tree.count, candidates.count < 64 {
      if node > 0, isPassedOver(node, tree) {
        node = tree.end(of: node)
        continue
      }
      if tree.kind(of: node) == .object, let type = type(of: Place(block: block, node: node)) {
        let rank = Self.rank(of: type.value)
        if rank > 0 { candidates.append((Place(block: block, node: node), rank)) }
      }
      node += 1
    }
  }

  private func isPassedOver(_ node: Int, _ tree: JSONTree) -> Bool {
    tree.isName(of: node, "itemListElement") || tree.isName(of: node, "comment")
      || tree.isName(of: node, "hasPart") || tree.isName(of: node, "mentions")
      || tree.isName(of: node, "about") || tree.isName(of: node, "citation")
      || tree.isName(of: node, "review") || tree.isName(of: node, "isBasedOn")
      || tree.isName(of: node, "video") || tree.isName(of: node, "image")
      || tree.isName(of: node, "author") || tree.isName(of: node, "publisher")
  }

  /// How likely an object of a type is the article.
  private static func rank(of type: String) -> Int {
    switch type {
    case "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
      "ReviewNewsArticle", "BackgroundNewsArticle", "AskPublicNewsArticle", "LiveBlogPosting":
      4
    case "Article", "BlogPosting", "Report", "ScholarlyArticle", "TechArticle",
      "SatiricalArticle", "AdvertiserContentArticle", "SocialMediaPosting",
      "DiscussionForumPosting", "MedicalScholarlyArticle":
      3
    case "Recipe", "HowTo", "VideoObject", "PodcastEpisode", "Review", "CreativeWork", "Blog": 2
    case "WebPage", "ItemPage", "MedicalWebPage", "FAQPage", "AboutPage", "ProfilePage", "QAPage":
      1
    default: type.hasSuffix("Article") ? 3 : 0
    }
  }

  /// The type of an object; of several, the one that ranks highest.
  private func type(of place: Place) -> LinkedArticle.Text? {
    texts("@type", of: place).max {
      Self.rank(of: Self.bareType($0.value)) < Self.rank(of: Self.bareType($1.value))
    }.map { LinkedArticle.Text(value: Self.bareType($0.value), range: $0.range) }
  }

  private static func bareType(_ type: String) -> String {
    type.split(separator: "/").last.map(String.init) ?? type
  }
}

extension LinkedData {
  /// Takes what an object says and none has said before.
  private mutating func take(_ place: Place) {
    fill(place)
    let tree = blocks[place.block].tree
    article.headline = article.headline ?? text("headline", of: place) ?? text("name", of: place)
    if article.authors.isEmpty { article.authors = authors(of: place) }
    article.section = article.section ?? text("articleSection", of: place)
    if article.body == nil {
      article.body =
        tree.value("articleBody", of: place.node).flatMap { tree.string($0) }
    }
  }

  /// Takes what also an object for the page around the article says truly.
  private mutating func fill(_ place: Place) {
    article.type = article.type ?? type(of: place)
    article.published = article.published ?? text("datePublished", of: place)
    article.modified = article.modified ?? text("dateModified", of: place)
    article.publisher = article.publisher ?? names("publisher", of: place).first
    article.licence = article.licence ?? text("license", of: place)
    article.language = article.language ?? text("inLanguage", of: place)
    article.address =
      article.address ?? text("url", of: place) ?? text("mainEntityOfPage", of: place)
    article.isAccessibleForFree = article.isAccessibleForFree ?? isFree(place)
  }

  private func authors(of place: Place) -> [LinkedArticle.Text] {
    let authors = names("author", of: place)
    return authors.isEmpty ? names("creator", of: place) : authors
  }

  private func isFree(_ place: Place) -> Bool? {
    let tree = blocks[place.block].tree
    guard let value = tree.value("isAccessibleForFree", of: place.node) else { return nil }
    if let text = tree.string(value)?.lowercased() {
      return text.hasSuffix("true") ? true : text.hasSuffix("false") ? false : nil
    }
    return tree.isLiteral(value, "true") ? true : tree.isLiteral(value, "false") ? false : nil
  }
}

extension LinkedData {
  /// The first text that an object gives to a name, or the address of the object that it gives.
  private func text(_ name: StaticString, of place: Place) -> LinkedArticle.Text? {
    if let text = texts(name, of: place).first { return text }
    let tree = blocks[place.block].tree
    guard let value = tree.value(name, of: place.node), tree.kind(of: value) == .object else {
      return nil
    }
    return texts("@id", of: Place(block: place.block, node: value)).first
  }

  /// The texts that an object gives to a name: one, or those of an array.
  private func texts(_ name: StaticString, of place: Place) -> [LinkedArticle.Text] {
    let block = blocks[place.block]
    guard let value = block.tree.value(name, of: place.node) else { return [] }
    let isArray = block.tree.kind(of: value) == .array
    let values = isArray ? block.tree.children(of: value) : [value]
    return values.prefix(32).compactMap { node in
      guard let text = block.tree.string(node), !text.isEmpty else { return nil }
      return LinkedArticle.Text(value: text, range: block.range(of: node))
    }
  }

  /// The names of the people or organisations that an object gives to a name: texts, objects with
  /// a name, references to objects elsewhere, or arrays of them.
  private func names(_ name: StaticString, of place: Place) -> [LinkedArticle.Text] {
    let tree = blocks[place.block].tree
    guard let value = tree.value(name, of: place.node) else { return [] }
    var names: [LinkedArticle.Text] = []
    let isArray = tree.kind(of: value) == .array
    for node in isArray ? tree.children(of: value) : [value] {
      if names.count >= 32 { break }
      let entry = Place(block: place.block, node: node)
      if let text = tree.string(node) {
        names.append(LinkedArticle.Text(value: text, range: blocks[place.block].range(of: node)))
      } else if tree.kind(of: node) == .object {
        let own = texts("name", of: entry)
        names += own.isEmpty ? referred(by: entry) : own
      }
    }
    return names
  }

  /// The name of the object elsewhere whose `@id` is that of an object.
  private func referred(by place: Place) -> [LinkedArticle.Text] {
    guard let id = texts("@id", of: place).first?.value else { return [] }
    for block in blocks.indices {
      let tree = blocks[block].tree
      for node in 0..<tree.count where tree.isName(of: node, "@id") && tree.string(node) == id {
        let names = texts("name", of: Place(block: block, node: tree.parent(of: node)))
        if !names.isEmpty { return names }
      }
    }
    return []
  }
}
