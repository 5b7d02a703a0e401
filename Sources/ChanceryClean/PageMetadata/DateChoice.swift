internal import ChanceryHTML
internal import ChanceryText

/// Chooses when an article was published and changed last.
///
/// What the page states for machines comes first, then what it shows near the headline, last what
/// its address holds. Dates of comments, of teasers and of other articles on the page are never
/// taken.
struct DateChoice {
  /// A date with what is known of it.
  struct Candidate {
    let date: PublicationDate
    let source: MetadataSource
    let range: SourceRange?
    var confidence: Confidence

    /// The same in the light of what the page shows.
    ///
    /// A day that is shown is surer, one that is not is less sure. Where an instant in Greenwich falls
    /// on the day after or before the day that readers see, theirs is taken.
    func reconciled(with shown: Candidate?, in scan: PageScan) -> Candidate {
      var same = self
      if shown?.date.day == date.day {
        same.confidence = 0.97
        return same
      }
      guard let shown, shown.date.iso.utf8.count == 10 || shown.source == .writtenDate,
        date.day != shown.date.day,
        date.iso.hasSuffix("Z") || date.iso.hasSuffix("+00:00"),
        date.isNextTo(shown.date)
      else {
        // One that nobody sees may be the record's and not the article's.
        same.confidence = scan.shows(date.day) ? 0.9 : 0.6
        return same
      }
      guard let local = date.seen(as: shown.date) else { return shown }
      return Candidate(date: local, source: source, range: range, confidence: 0.97)
    }

    var found: Found<PublicationDate> {
      Found(date, source: source, range: range, confidence: confidence)
    }
  }

  /// When it was published.
  private(set) var published: Candidate?
  /// When it was changed last.
  private(set) var modified: Candidate?

  init(
    _ scan: PageScan, linked: LinkedArticle, isArticle: Bool, shown: ShownDates,
    address: String?
  ) {
    let metas = scan.metas
    let stated =
      (linked.isArticle ? Self.linked(linked.published) : nil)
      ?? Self.meta(Self.publishedNames, in: metas)
      ?? shown.publishedProperty
      ?? Self.linked(linked.published)
    modified =
      (linked.isArticle ? Self.linked(linked.modified) : nil)
      ?? Self.meta(Self.modifiedNames, in: metas)
      ?? shown.modified
      ?? Self.linked(linked.modified)
    // Systems write a date into every page, also into those that are no publication: the front
    // page, a product, a form. One that is not shown either is the record's and not the reader's.
    let isRecord = !isArticle && shown.published == nil && shown.modified == nil
    published =
      (isRecord ? nil : stated).map { $0.reconciled(with: shown.published, in: scan) }
      ?? shown.published
      ?? (isRecord ? nil : Self.meta(Self.weakNames, in: metas))
      ?? address.flatMap { Self.inAddress($0) }
  }

  /// Names of `meta` elements that give the day of publication, the most trusted first.
  private static let publishedNames = [
    "article:published_time", "og:article:published_time", "article:published", "datepublished",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime", "cxenseparse:recs:articlepublishtime", "pubdate", "publishdate",
    "publish-date", "publish_date", "published_time", "publication_date", "publication-date",
    "dcterms.created", "dcterms:created", "dc.date.issued", "dcterms.issued", "dcterms.date",
    "dc.date.created", "dc.created", "citation_publication_date",
    "citation_date", "article_date_original", "article.published", "article.created",
    "displaydate", "vr:published-time", "originalpublicationdate", "og:published_time",
    "shareaholic:article_published_time",
    "bt:pubdate", "rnews:datepublished", "date.created", "datecreated",
    "og:pubdate", "article:post_date", "artikel:publikation",
  ]

  /// Names that are also used for other days than that of publication; what is shown is better.
  private static let weakNames = ["date", "dc.date", "dc:date", "created", "uploaddate"]

  private static let modifiedNames = [
    "article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified",
    "article:modified", "last-modified", "lastmod", "dcterms.modified", "dc.date.modified",
    "shareaholic:article_modified_time", "article.updated", "modified", "revised",
    "cxenseparse:recs:lastmodified", "dateupdate", "date.modified",
  ]

  private static func linked(_ text: LinkedArticle.Text?) -> Candidate? {
    guard let text, let date = MachineDate.read(text.value) else { return nil }
    return Candidate(date: date, source: .linkedData, range: text.range, confidence: 0.95)
  }

  private static func meta(_ names: [String], in metas: [PageScan.Meta]) -> Candidate? {
    for name in names {
      for meta in metas where meta.name == name {
        guard let date = MachineDate.read(meta.content) else { continue }
        return Candidate(date: date, source: .meta(name), range: meta.range, confidence: 0.9)
      }
    }
    return nil
  }

  /// The day in the path of an address: `/2022/05/03/`, `/2022-05-03-`, `/20220503`.
  static func inAddress(_ address: String) -> Candidate? {
    let path = address.split(separator: "?").first.map(String.init) ?? ""
    for part in path.split(separator: "/").dropFirst(2) {
      let digits = part.prefix { $0.isNumber }
      if digits.utf8.count == 8, let date = compact(digits) {
        return candidate(date)
      }
    }
    let tokens = DateTokens(path)
    guard let date = WrittenDate(in: tokens, from: 0, monthFirst: false),
      date.isYearFirst || date.iso.suffix(2) > "12"
    else { return nil }
    return PublicationDate(date.iso).flatMap { candidate($0) }
  }

  private static func compact(_ digits: Substring) -> PublicationDate? {
    let text = "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
    return MachineDate.trusted(PublicationDate(text))
  }

  private static func candidate(_ date: PublicationDate) -> Candidate {
    Candidate(date: date, source: .address, range: nil, confidence: 0.5)
  }
}

/// Dates in the notations of programs.
enum MachineDate {
  /// Reads a date that mark-up gives; dates before the web are not believed.
  static func read(_ text: String) -> PublicationDate? {
    let clean = PlainValue.clean(text)
    guard !clean.isEmpty, clean.utf8.count <= 60 else { return nil }
    if let date = trusted(PublicationDate(anyFormat: clean)) { return date }
    return WrittenDate(in: clean).flatMap { trusted(PublicationDate($0.iso)) }
  }

  /// The date when it is not before 1990 or long after our time.
  static func trusted(_ date: PublicationDate?) -> PublicationDate? {
    guard let date, let year = Int(date.iso.prefix(4)), (1990...2099).contains(year) else {
      return nil
    }
    return date
  }
}
