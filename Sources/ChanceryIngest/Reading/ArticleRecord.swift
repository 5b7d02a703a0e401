internal import ChanceryText

/// The members of a JSON object that an article is made of.
///
/// `text` is the article. Where it is missing or empty, `html` is, a whole page or a part of one; a `text`
/// that is a page is read as one.
/// Members with other names are checked and passed over; the last of several with one name counts.
struct ArticleRecord {
  private var text: String?
  private var html: String?
  private var id: String?
  private var retrieved: String?
  private var metadata = RawArticle.Metadata()
  private var findings: [Finding] = []

  /// Reads one object.
  ///
  /// - Parameter bytes: JSON in UTF-8 with nothing but blanks around the object.
  /// - Throws: ``IngestProblem/badJSON(_:)`` or ``IngestProblem/notAnObject``.
  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(IngestProblem) {
    var reader = JSONReader(bytes)
    var isObject = false
    do throws(JSONProblem) {
      isObject = try reader.upcoming() == UInt8(ascii: "{")
      if isObject {
        try readMembers(&reader)
      } else {
        _ = try reader.value()
      }
      try reader.expectEnd()
    } catch {
      throw .badJSON(error)
    }
    guard isObject else { throw .notAnObject }
  }

  /// Makes the article.
  ///
  /// - Parameters:
  ///   - origin: Where the object stands.
  ///   - further: What was seen while its bytes were decoded.
  /// - Returns: An article whose findings speak of the whole of it.
  /// - Throws: Why there is no text to work on.
  func article(
    from origin: RawArticle.Origin, further: [Finding] = []
  ) throws(IngestProblem) -> RawArticle {
    let page = text.isNilOrEmpty && !html.isNilOrEmpty ? html : nil
    guard let text = page ?? text else { throw .noText }
    let isPage = page != nil || Markup(text.utf8) == .page
    if isPage {
      try PlainTextCheck.checkThatThereIsText(text)
    } else {
      try PlainTextCheck.check(text)
    }
    return RawArticle(
      id: id, text: text, mediaType: isPage ? .html : .jsonLine, origin: origin,
      retrieved: retrieved, metadata: metadata,
      findings: further + findings + PlainTextCheck.findings(in: text))
  }

  private mutating func readMembers(_ reader: inout JSONReader) throws(JSONProblem) {
    try reader.beginObject()
    while let key = try reader.nextKey() {
      let before = reader.loneSurrogates
      let value = try reader.value()
      if reader.loneSurrogates > before { noteSurrogates(in: key) }
      switch (key, value) {
      case (_, .null): break
      case ("authors", .array(let range)), ("author", .array(let range)):
        metadata.authors = try reader.strings(in: range)
      default: take(value, named: key)
      }
    }
  }

  private mutating func take(_ value: JSONValue, named key: String) {
    switch (key, value) {
    case ("text", .string(let string)): text = string
    case ("html", .string(let string)): html = string
    case ("id", .string(let string)), ("id", .number(let string)): id = string
    case ("title", .string(let string)): metadata.title = string
    case ("url", .string(let string)): metadata.url = string
    case ("site", .string(let string)): metadata.site = string
    case ("author", .string(let string)), ("authors", .string(let string)):
      metadata.authors = [string]
    case ("published", .string(let string)): takeDate(string)
    case ("retrieved", .string(let string)): takeRetrieval(string)
    case ("language", .string(let string)): takeLanguage(string)
    case ("text", _): text = nil
    case ("html", _): html = nil
    case (let name, let value) where Self.known.contains(name):
      ignore(name, "is \(value.kind), not a string,")
    default: break
    }
  }

  private mutating func takeDate(_ string: String) {
    metadata.published = PublicationDate(string)
    if metadata.published == nil { ignore("published", "is no ISO date (YYYY-MM-DD)", string) }
  }

  private mutating func takeRetrieval(_ string: String) {
    retrieved = PublicationDate(string).map(\.iso)
    if retrieved == nil { ignore("retrieved", "is no ISO date (YYYY-MM-DD)", string) }
  }

  private mutating func takeLanguage(_ string: String) {
    metadata.language = LanguageCode(string)
    if metadata.language == nil { ignore("language", "is no language tag (fr, en)", string) }
  }

  private mutating func ignore(_ name: String, _ fault: String, _ value: String = "") {
    let shown = value.isEmpty ? "" : ": \(value.prefix(40))"
    findings.append(
      Finding(
        .ignoredField, at: SourceRange(0..<0), "“\(name)” \(fault) and was left out\(shown)"))
  }

  private mutating func noteSurrogates(in key: String) {
    guard Self.known.contains(key) else { return }
    let words = "“\(key)” holds escapes for half a character, which were replaced by U+FFFD"
    findings.append(Finding(.damagedEncoding, at: SourceRange(0..<0), words))
  }

  private static let known: Set<String> = [
    "text", "html", "id", "title", "url", "site", "author", "authors", "published", "retrieved",
    "language",
  ]
}

extension String? {
  /// Whether there is nothing in it.
  fileprivate var isNilOrEmpty: Bool { self?.isEmpty ?? true }
}
