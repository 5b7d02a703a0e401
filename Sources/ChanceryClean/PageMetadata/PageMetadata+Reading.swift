public import ChanceryHTML
internal import ChanceryText

extension PageMetadata {
  /// Reads the metadata of a page.
  ///
  /// - Parameters:
  ///   - page: The parsed page.
  ///   - address: The address that it was fetched from, where it is known.
  /// - Complexity: O(length of the page).
  public init(_ page: HTMLDocument, address: String?) {
    let scan = PageScan(page)
    let linked = LinkedData(scan.blocks).article
    self.init()
    takeDescription(of: scan, linked, address)
    let address = (address ?? canonical?.value).map { Self.original(of: $0) }
    let names = SiteNames(siteNames(scan, linked), host: Self.host(of: address))
    takeTitle(scan, linked, names)
    let place = HeadlinePlace(headlineNode, in: scan)
    takeDates(scan, linked, place, address)
    let shown = ShownAuthors(scan, near: place)
    authors = AuthorChoice(scan, linked: linked, shown: shown, names: names).authors
  }

  private mutating func takeDescription(
    of scan: PageScan, _ linked: LinkedArticle, _ address: String?
  ) {
    let properties = ["og:type"]
    type =
      Self.found(linked.type, 0.9) ?? Self.found(properties, in: scan, confidence: 0.8)
    isAccessibleForFree = linked.isAccessibleForFree
    articleBody = linked.body
    canonical = (scan.canonical ?? Self.found(["og:url"], in: scan, confidence: 0.7)).map {
      Self.resolved($0, address)
    }
    licence =
      scan.licence ?? Self.found(linked.licence, 0.9)
      ?? Self.found(["dc.rights.license", "dcterms.license", "license"], in: scan, confidence: 0.7)
    section =
      Self.found(linked.section, 0.9)
      ?? Self.found(
        [
          "article:section", "parsely-section", "og:article:section", "section",
          "cxenseparse:section",
        ],
        in: scan, confidence: 0.8)
    site =
      Self.found(["og:site_name", "application-name"], in: scan, confidence: 0.9)
      ?? Self.found(linked.publisher, 0.8)
      ?? Self.found(
        ["dc.publisher", "publisher", "al:android:app_name"], in: scan, confidence: 0.6)
    language = language(of: scan, linked)
  }

  private func language(of scan: PageScan, _ linked: LinkedArticle) -> Found<LanguageCode>? {
    let texts = [
      scan.language, Self.found(linked.language, 0.9),
      Self.found(
        ["og:locale", "content-language", "dc.language", "language"], in: scan, confidence: 0.7),
    ]
    for found in texts.compactMap({ $0 }) {
      guard let code = LanguageCode(found.value) else { continue }
      return Found(
        code, source: found.source, range: found.range, confidence: found.confidence)
    }
    return nil
  }

  private func siteNames(_ scan: PageScan, _ linked: LinkedArticle) -> [String] {
    var names = [site?.value, linked.publisher?.value].compactMap { $0 }
    for meta in scan.metas
    where meta.name == "application-name" || meta.name == "apple-mobile-web-app-title" {
      names.append(meta.content)
    }
    return names
  }

  private mutating func takeTitle(
    _ scan: PageScan, _ linked: LinkedArticle, _ names: SiteNames
  ) {
    var stated: [TitleChoice.Stated] = []
    func add(_ found: Found<String>?) {
      guard let found, !found.value.isEmpty else { return }
      stated.append(
        TitleChoice.Stated(text: found.value, source: found.source, range: found.range))
    }
    add(Self.found(["og:title"], in: scan, confidence: 0.9))
    if linked.isArticle { add(Self.found(linked.headline, 0.9)) }
    add(titleElement(of: scan))
    add(Self.found(["twitter:title"], in: scan, confidence: 0.8))
    add(
      Self.found(
        ["parsely-title", "sailthru.title", "dc.title", "dcterms.title", "headline", "title"],
        in: scan, confidence: 0.7))
    let choice = TitleChoice(Headline.all(in: scan), stated: stated, names: names)
    headlineNode = choice.headline?.node
    guard var title = choice.title, !title.text.isEmpty else { return }
    if headlineNode == nil, let (node, text) = scan.shownPart(of: stated.map(\.text), names) {
      headlineNode = node
      title = TitleChoice.Stated(text: text, source: .heading, range: nil)
    }
    let range =
      title.range ?? headlineNode.map { SourceRange(scan.page.nodes[$0].extent) }
    self.title = Found(
      PlainValue.clean(title.text), source: title.source, range: range,
      confidence: headlineNode == nil ? 0.7 : 0.9)
  }

  private func titleElement(of scan: PageScan) -> Found<String>? {
    guard let node = scan.titleElement else { return nil }
    let child = Int(scan.page.nodes[node].firstChild)
    guard child >= 0 else { return nil }
    return Found(
      PlainValue.clean(scan.string(of: child, limit: 4000)), source: .titleElement,
      range: SourceRange(scan.page.nodes[child].source), confidence: 0.8)
  }

  private mutating func takeDates(
    _ scan: PageScan, _ linked: LinkedArticle, _ place: HeadlinePlace, _ address: String?
  ) {
    let region = scan.language?.value.lowercased() ?? ""
    let isAmerican = region == "en" || region == "en-us" || region == "en_us"
    let shown = ShownDates(scan, near: place, monthFirst: isAmerican)
    let isArticle =
      linked.isArticle || scan.metas.contains { $0.name == "og:type" && $0.content == "article" }
    let choice = DateChoice(
      scan, linked: linked, isArticle: isArticle, shown: shown, address: address)
    published = choice.published?.found
    modified = choice.modified?.found
  }

  private static func found(_ text: LinkedArticle.Text?, _ confidence: Confidence) -> Found<String>?
  {
    guard let text else { return nil }
    let value = MarkupText.plain(text.value)
    if value.isEmpty { return nil }
    return Found(value, source: .linkedData, range: text.range, confidence: confidence)
  }

  private static func found(
    _ names: [String], in scan: PageScan, confidence: Confidence
  ) -> Found<String>? {
    for name in names {
      for meta in scan.metas where meta.name == name {
        let value = MarkupText.plain(meta.content)
        if value.isEmpty { continue }
        return Found(value, source: .meta(name), range: meta.range, confidence: confidence)
      }
    }
    return nil
  }

  /// A relative address as one from the page's own.
  private static func resolved(_ found: Found<String>, _ address: String?) -> Found<String> {
    guard let address, !WebAddress(found.value).isAbsolute else { return found }
    return Found(
      WebAddress(address).resolving(found.value).description, source: found.source,
      range: found.range, confidence: found.confidence)
  }

  /// The address of a page as it was before the Internet Archive kept it.
  private static func original(of address: String) -> String {
    let mark = "://web.archive.org/web/"
    guard let head = address.split(separator: "/", maxSplits: 5).last, address.contains(mark),
      head.hasPrefix("http")
    else { return address }
    return String(head)
  }

  private static func host(of address: String?) -> String? {
    guard let host = address.flatMap({ WebAddress($0).authority }), !host.isEmpty else {
      return nil
    }
    return host
  }
}
