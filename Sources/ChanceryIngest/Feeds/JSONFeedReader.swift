internal import ChanceryText

/// Reads JSON Feed, versions 1.0 and 1.1.
struct JSONFeedReader {
  private let reader: JSONReader
  private let limits: FeedLimits
  private var feed = Feed(kind: .json)
  private var hasVersion = false
  private var hasItems = false
  private var authors: [String] = []
  private var oddities = FeedOddities()
  private var textBytes = 0

  /// Reads a feed.
  ///
  /// - Throws: ``IngestProblem/badJSON(_:)``, or ``IngestProblem/notAFeed`` for other JSON.
  static func read(_ bytes: [UInt8], limits: FeedLimits) throws(IngestProblem) -> Feed {
    try bytes.withUnsafeBufferPointer { (buffer) throws(IngestProblem) in
      var reader = JSONFeedReader(JSONReader(buffer), limits)
      do throws(JSONProblem) {
        try reader.readFeed()
      } catch {
        throw .badJSON(error)
      }
      guard reader.hasVersion, reader.hasItems else { throw .notAFeed }
      reader.feed.findings = reader.oddities.findings(limits)
      reader.feed.settle(authors: reader.authors)
      return reader.feed
    }
  }

  private init(_ reader: JSONReader, _ limits: FeedLimits) {
    self.reader = reader
    self.limits = limits
  }

  private mutating func readFeed() throws(JSONProblem) {
    var members = reader
    try members.beginObject()
    var ownAddress: String?
    while let key = try members.nextKey() {
      let value = try members.value()
      switch (key, value) {
      case ("version", .string(let version)):
        // The specification wants an address; some write the bare number.
        let bare = ["1", "1.0", "1.1"].contains(version)
        hasVersion = bare || version.contains("jsonfeed.org/version")
      case ("title", .string(let title)): feed.title = Self.line(title)
      case ("home_page_url", .string(let address)): feed.address = Self.line(address)
      case ("feed_url", .string(let address)): ownAddress = Self.line(address)
      case ("language", .string(let tag)): feed.language = LanguageCode(tag)
      case ("author", let value), ("authors", let value): authors += try names(value)
      case ("items", .array(let range)):
        hasItems = true
        try readItems(range)
      default: break
      }
    }
    try members.expectEnd()
    oddities.loneSurrogates += members.loneSurrogates
    feed.address = feed.address ?? ownAddress
  }

  private mutating func readItems(_ range: Range<Int>) throws(JSONProblem) {
    for case .object(let item) in try reader.values(in: range) {
      guard feed.entries.count < limits.entries, textBytes <= limits.textBytes else {
        oddities.isFull = true
        return
      }
      let draft = try entry(in: item)
      textBytes += draft.size
      feed.entries.append(draft.finished())
    }
  }

  private mutating func entry(in range: Range<Int>) throws(JSONProblem) -> EntryDraft {
    var draft = EntryDraft()
    var members = reader.reader(at: range)
    try members.beginObject()
    while let key = try members.nextKey() {
      let value = try members.value()
      switch (key, value) {
      case ("id", .string(let id)), ("id", .number(let id)): draft.take(id: id)
      case ("author", let value), ("authors", let value):
        for name in try names(value) { draft.take(author: name, from: .author) }
      case (let key, .string(let text)): take(text, named: key, into: &draft)
      default: break
      }
    }
    oddities.loneSurrogates += members.loneSurrogates
    return draft
  }

  private mutating func take(_ text: String, named key: String, into draft: inout EntryDraft) {
    switch key {
    case "title": draft.take(title: Self.line(text) ?? "")
    case "url": draft.take(url: Self.line(text) ?? "", rank: LinkRank.page)
    case "external_url": draft.take(url: Self.line(text) ?? "", rank: LinkRank.otherFormat)
    case "content_html": draft.take(FeedText(text, isMarkup: true), isSummary: false)
    case "content_text": draft.take(FeedText(text, isMarkup: false), isSummary: false)
    case "summary": draft.take(FeedText(text, isMarkup: false), isSummary: true)
    case "language": if let language = LanguageCode(text) { draft.take(language: language) }
    case "date_published":
      if let date = date(text) { draft.take(published: date, rank: 0) }
    case "date_modified":
      if let date = date(text) { draft.take(modified: date) }
    default: break
    }
  }

  private mutating func date(_ text: String) -> PublicationDate? {
    let date = PublicationDate(anyFormat: text)
    if date == nil, !text.isEmpty { oddities.unreadDates += 1 }
    return date
  }

  /// The names of one author or several.
  private func names(_ value: JSONValue) throws(JSONProblem) -> [String] {
    var people: [Range<Int>] = []
    if case .object(let person) = value { people = [person] }
    if case .array(let list) = value {
      people = try reader.values(in: list).prefix(100).compactMap {
        if case .object(let person) = $0 { person } else { nil }
      }
    }
    var names: [String] = []
    for person in people {
      var members = reader.reader(at: person)
      try members.beginObject()
      while let key = try members.nextKey() {
        let value = try members.value()
        guard key == "name", case .string(let text) = value, let name = Self.line(text) else {
          continue
        }
        names.append(name)
      }
    }
    return names
  }

  /// A text in one line; `nil` when there is nothing.
  private static func line(_ text: String) -> String? {
    let line = FeedText.collapsed(Array(text.utf8))
    return line.isEmpty ? nil : line
  }
}
