internal import ChanceryHTML
internal import ChanceryText

/// Chooses who signed an article.
///
/// What stands near the headline and what is stated for machines are read on their own; where they
/// agree on somebody the longer list wins, else the people win over the site, which states itself
/// as the author where nobody signs.
struct AuthorChoice {
  /// The names of one source.
  struct Candidate {
    let names: [String]
    let source: MetadataSource
    let range: SourceRange?
    let confidence: Confidence
  }

  /// Who signed.
  private(set) var authors: [Found<String>] = []

  init(_ scan: PageScan, linked: LinkedArticle, shown: ShownAuthors, names: SiteNames) {
    let stated = [
      Self.linked(linked), Self.card(in: scan.metas), Self.meta(in: scan.metas),
    ].compactMap { $0 }
    let people = stated.compactMap { Self.without($0, names) }.first
    guard let chosen = Self.chosen(shown.candidate.map { Self.tidied($0, names) }, people) else {
      return
    }
    authors = chosen.names.prefix(20).map {
      Found($0, source: chosen.source, range: chosen.range, confidence: chosen.confidence)
    }
  }

  private static func chosen(_ shown: Candidate?, _ stated: Candidate?) -> Candidate? {
    guard let shown, let stated else { return shown ?? stated }
    if isShared(shown.names, stated.names) {
      return stated.names.count > shown.names.count ? stated : shown
    }
    let isPersonal = { (candidate: Candidate) in
      candidate.names.allSatisfy { ShownAuthors.isPersonal($0) && !isCompany($0) }
    }
    return isPersonal(stated) && (!isPersonal(shown) || shown.confidence < 0.7) ? stated : shown
  }

  /// A byline without the name of the site beside those of people: "Ann Reed, Radio Delta".
  private static func tidied(_ candidate: Candidate, _ names: SiteNames) -> Candidate {
    guard candidate.names.count > 1, let people = without(candidate, names),
      people.names.allSatisfy({ ShownAuthors.isPersonal($0) })
    else { return candidate }
    return people
  }

  /// A candidate without the name of the site; `nil` when nobody is left.
  private static func without(_ candidate: Candidate, _ names: SiteNames) -> Candidate? {
    let people = candidate.names.filter { !names.isName($0) }
    guard !people.isEmpty else { return nil }
    return Candidate(
      names: people, source: candidate.source, range: candidate.range,
      confidence: candidate.confidence)
  }

  /// Whether a name is that of a company or an office, which states itself as the author of every
  /// page.
  private static func isCompany(_ name: String) -> Bool {
    name.lowercased().split(whereSeparator: { $0 == " " || $0 == "," }).contains {
      MetadataWords.companyWords.contains(String($0))
    }
  }

  private static func isShared(_ left: [String], _ right: [String]) -> Bool {
    let folded = Set(left.map { PlainValue.fold($0) })
    return right.contains { folded.contains(PlainValue.fold($0)) }
  }

  private static func linked(_ article: LinkedArticle) -> Candidate? {
    let names = Self.names(of: article.authors.map(\.value))
    guard !names.isEmpty else { return nil }
    return Candidate(
      names: names, source: .linkedData, range: article.authors.first?.range, confidence: 0.9)
  }

  private static let metaNames = [
    "author", "parsely-author", "sailthru.author", "cxenseparse:author", "article:author_name",
    "dc.creator", "dc:creator", "dcterms.creator", "citation_author", "article:author",
    "og:article:author", "article.author", "shareaholic:article_author_name", "byl", "cse_author",
    "rnews:author", "mediator_author", "dc.author", "twitter:author", "autor", "authors",
    "vr:author", "twitter:creator",
  ]

  /// WordPress sites state the author as a labelled value of the card for Twitter.
  private static func card(in metas: [PageScan.Meta]) -> Candidate? {
    for number in ["1", "2"] {
      guard let label = metas.first(where: { $0.name == "twitter:label" + number }),
        MetadataWords.signatureOpeners.contains(PlainValue.clean(label.content).lowercased()),
        let data = metas.first(where: { $0.name == "twitter:data" + number })
      else { continue }
      let names = Self.names(of: [data.content])
      if names.isEmpty { continue }
      return Candidate(
        names: names, source: .meta(data.name), range: data.range, confidence: 0.8)
    }
    return nil
  }

  private static func meta(in metas: [PageScan.Meta]) -> Candidate? {
    for name in metaNames {
      let found = metas.filter { $0.name == name }
      let names = Self.names(of: found.map(\.content)).filter { !isCompany($0) }
      if !names.isEmpty {
        return Candidate(
          names: names, source: .meta(name), range: found.first?.range, confidence: 0.8)
      }
    }
    return nil
  }

  private static func names(of texts: [String]) -> [String] {
    var names: [String] = []
    for text in texts.prefix(32) {
      let plain = MarkupText.plain(text)
      for name in Signature(plain).names where !names.contains(name) { names.append(name) }
    }
    return names
  }
}
