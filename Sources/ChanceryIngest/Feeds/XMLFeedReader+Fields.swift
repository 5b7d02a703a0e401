internal import ChanceryText

extension XMLFeedReader {
  /// Closes the open field, if there is one, and takes what it holds.
  mutating func closeField(at end: Int) {
    guard let open = field else { return }
    field = nil
    for index in contexts.indices { contexts[index].nested = 0 }
    let start = open.tag.range.upperBound
    take(open, start..<max(start, end))
    namespaces.leave(to: open.bindings)
  }

  private mutating func take(_ open: FeedField, _ range: Range<Int>) {
    switch open.element {
    case .title, .alternativeTitle: takeTitle(open, range)
    case .link, .originalLink: takeLink(open, range)
    case .author, .creator, .podcastAuthor: takeAuthor(open, range)
    case .language:
      guard let language = LanguageCode(words(range)) else { return }
      if draft == nil { feed.language = language } else { draft?.take(language: language) }
    case .id where draft != nil: takeID(open, range)
    case .wholeContent, .content, .summary:
      if draft != nil { takeContent(open, range) }
    case .published(let rank):
      if let date = date(range) { draft?.take(published: date, rank: rank) }
    case .modified:
      if let date = date(range) { draft?.take(modified: date) }
    case .id, .channel, .entry, .other: break
    }
  }

  private mutating func takeTitle(_ open: FeedField, _ range: Range<Int>) {
    let (text, hasElements) = content(of: range)
    let type = attribute("type", of: open.tag)?.lowercased()
    let isPlain = hasElements || open.space == .atom && type?.contains("html") != true
    let written = written(text, in: open)
    let title = isPlain ? FeedText.collapsed(Array(written.utf8)) : FeedText.plain(written)
    let isAlternative = open.element == .alternativeTitle
    if draft != nil {
      draft?.take(title: title, isAlternative: isAlternative)
    } else if !title.isEmpty {
      feed.title = feed.title ?? title
    }
  }

  private mutating func takeID(_ open: FeedField, _ range: Range<Int>) {
    let id = words(range)
    draft?.take(id: id)
    let isLink = attribute("ispermalink", of: open.tag)?.lowercased() != "false"
    if open.space == .none, isLink, WebAddress(id).isWeb {
      draft?.take(url: id, rank: LinkRank.guid)
    }
  }

  private mutating func takeAuthor(_ open: FeedField, _ range: Range<Int>) {
    let (text, hasElements) = content(of: range)
    let name =
      hasElements
      ? person(in: range) : PersonName.read(FeedText.plain(String(decoding: text, as: UTF8.self)))
    if draft != nil {
      draft?.take(author: name, from: open.element)
    } else if feed.kind == .atom, !name.isEmpty, feedAuthors.count < 100 {
      feedAuthors.append(name)
    }
  }

  /// The name in the elements that describe a person, or else the address.
  private mutating func person(in range: Range<Int>) -> String {
    var found: [String: String] = [:]
    var scanner = XMLScanner(bytes, in: range)
    var current = ""
    while let token = scanner.next() {
      switch token {
      case .start(let tag): current = namespaces.name(tag.name, of: bytes).local
      case .end: current = ""
      case .text(let text), .literal(let text):
        guard current == "name" || current == "email", found[current] == nil else { continue }
        let words = words(text)
        if !words.isEmpty { found[current] = words }
      default: break
      }
    }
    return found["name"] ?? found["email"] ?? ""
  }

  private mutating func date(_ range: Range<Int>) -> PublicationDate? {
    guard draft != nil else { return nil }
    let words = words(range)
    let date = PublicationDate(anyFormat: words)
    if date == nil, !words.isEmpty { oddities.unreadDates += 1 }
    return date
  }
}

extension XMLFeedReader {
  /// The text of a range without tags, with runs of blanks as one.
  mutating func words(_ range: Range<Int>) -> String { FeedText.collapsed(content(of: range).text) }

  /// The text of a range without tags, references resolved, and whether there are any tags.
  mutating func content(of range: Range<Int>) -> (text: [UInt8], hasElements: Bool) {
    var text: [UInt8] = []
    var hasElements = false
    var scanner = XMLScanner(bytes, in: range)
    while let token = scanner.next() {
      switch token {
      case .text(let range): references.append(range, of: bytes, to: &text)
      case .literal(let range): text.append(contentsOf: bytes[range])
      case .start: hasElements = true
      case .end, .doctype, .other: break
      }
    }
    return (text, hasElements)
  }

  /// The value of an attribute, whose name is given in small letters.
  mutating func attribute(_ name: String, of tag: XMLTag) -> String? {
    let wanted = name.utf8
    for attribute in XMLAttributes(of: tag, in: bytes)
    where attribute.name.count == wanted.count
      && zip(bytes[attribute.name], wanted).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 })
    {
      return FeedText.collapsed(Array(references.text(attribute.value, of: bytes).utf8))
    }
    return nil
  }
}
