internal import ChanceryText

/// Makes an article of a page, or of a text that was fetched as pages are.
struct PageArticle {
  /// Where the page stands.
  let origin: RawArticle.Origin
  /// Its address.
  var url: String?
  /// Its title, where something beside the page names it.
  var title: String?
  /// When it was fetched, in ISO 8601; left out when it is no date.
  var retrieved: String?

  /// Decodes the page.
  ///
  /// A text that turns out to be a page is one.
  ///
  /// - Parameter page: The content.
  /// - Returns: The article, whose text is the page as it is, tags and all.
  /// - Throws: Why there is no text.
  /// - Complexity: O(*n*).
  func article(_ page: CapturedPage) throws(IngestProblem) -> RawArticle {
    let isPage = page.form == .html || Markup(page.bytes) == .page
    let decoded =
      isPage || page.charset != nil
      ? try PageDecoder.decode(page.bytes, label: page.charset)
      : try TextDecoder.decode(page.bytes)
    let isMarkup = isPage || Markup(decoded.text.utf8) == .page
    if isMarkup {
      try PlainTextCheck.checkThatThereIsText(decoded.text)
    } else {
      try PlainTextCheck.check(decoded.text)
    }
    var findings = decoded.findings + PlainTextCheck.findings(in: decoded.text)
    if page.isDamaged { findings.append(Self.damage) }
    return RawArticle(
      text: decoded.text, mediaType: isMarkup ? .html : .plainText, origin: origin,
      retrieved: retrieved.flatMap { PublicationDate($0) }.map(\.iso),
      metadata: RawArticle.Metadata(title: title, url: url), findings: findings)
  }

  private static let damage = Finding(
    .damagedRecord, at: SourceRange(0..<0),
    "its record is cut or damaged; something of the page may be missing or too much")
}
