internal import ChanceryText

/// Reads a feed that is written in XML, in one pass and without building a tree.
///
/// Only three kinds of element are kept in mind: the root, a channel, an entry; they form a stack of
/// at most three. Within an entry or channel each element is a *field*: its content runs to its end
/// tag, and whatever markup stands in between may be as unbalanced as it likes, for only tags with
/// the names of the field and of the open contexts are counted. So a feed may be nested to any depth
/// without a stack growing, and a forgotten end tag costs one field and not the rest of the feed.
struct XMLFeedReader {
  /// The document, in UTF-8.
  let bytes: [UInt8]
  /// When to stop.
  let limits: FeedLimits
  /// Knows the entities of the document.
  var references = XMLReferences()
  /// What prefixes stand for at the present place.
  var namespaces = XMLNamespaces()
  /// The open elements that hold others.
  var contexts: [FeedContext] = []
  /// The element whose content is being passed.
  var field: FeedField?
  /// What has been read.
  var feed = Feed(kind: .rss)
  /// The entry that is being read.
  var draft: EntryDraft?
  /// Those who sign a whole feed.
  var feedAuthors: [String] = []
  /// How good the address of the feed is: the lower, the better.
  var addressRank = Int.max
  /// What was odd.
  var oddities = FeedOddities()
  private var textBytes = 0
  private var tagsBeforeRoot = 0
  private var startsAPage = false

  /// Takes a document.
  init(_ bytes: [UInt8], limits: FeedLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// Reads to the end or to a limit.
  ///
  /// - Throws: ``IngestProblem/refused(_:)`` when there is no feed.
  mutating func read() throws(IngestProblem) -> Feed {
    var scanner = XMLScanner(bytes)
    while !isFull, tagsBeforeRoot < Self.patience, let token = scanner.next() {
      switch token {
      case .start(let tag):
        if field == nil || !isPart(tag) { start(tag) }
      case .end(let tag): end(tag)
      case .doctype(let range) where contexts.isEmpty:
        let entities = XMLDoctype(range, of: bytes).entities
        references = XMLReferences(declared: entities, allowance: limits.entityBytes)
      default: break
      }
    }
    let isNoFeed = contexts.isEmpty || feed.kind == .rdf && addressRank == .max && isBare
    guard !isNoFeed else { throw .refused(startsAPage ? .html : .xml) }
    finish()
    return feed
  }

  /// How many tags may stand before the root: pages of errors that programs put there.
  private static let patience = 64

  /// Whether nothing of a feed has been seen.
  private var isBare: Bool { feed.entries.isEmpty && draft == nil && feed.title == nil }

  private var isFull: Bool {
    feed.entries.count >= limits.entries || feed.outlines.count >= limits.entries
      || textBytes > limits.textBytes
  }

  private mutating func finish() {
    oddities.isFull = isFull
    if !isFull {
      if field != nil || contexts.count > 1 { oddities.isCut = true }
      closeField(at: bytes.count)
      leave(to: 0)
    }
    oddities.refusedEntities = references.refused
    feed.findings = oddities.findings(limits)
    feed.settle(authors: feedAuthors)
  }

  /// Opens what a start tag outside of fields begins.
  private mutating func start(_ tag: XMLTag) {
    let bindings = namespaces.count
    namespaces.enter(tag, of: bytes)
    let name = namespaces.name(tag.name, of: bytes)
    let element = FeedElement(name)
    if contexts.isEmpty {
      guard openRoot(name, tag) else { return namespaces.leave(to: bindings) }
      guard element == .entry else { return }
    }
    if feed.kind == .opml, takeOutline(name, tag) { return namespaces.leave(to: bindings) }
    switch element {
    case .channel where draft == nil && feed.kind != .opml:
      leave(to: 0)
      open(.channel, tag, bindings)
    case .entry where feed.kind != .opml:
      // An entry within an entry: the end of the first was forgotten.
      leave(to: contexts.lastIndex { $0.kind != .entry } ?? 0)
      open(.entry, tag, bindings)
    default:
      field = FeedField(element: element, space: name.space, tag: tag, bindings: bindings)
      if tag.isEmpty { closeField(at: tag.range.upperBound) }
    }
  }

  /// Opens the root, when a tag is the root of a feed.
  private mutating func openRoot(_ name: XMLName, _ tag: XMLTag) -> Bool {
    switch name.local {
    case "rss", "channel": feed = Feed(kind: .rss)
    case "rdf": feed = Feed(kind: .rdf)
    case "feed", "entry": feed = Feed(kind: .atom)
    case "opml": feed = Feed(kind: .opml)
    default:
      tagsBeforeRoot += 1
      startsAPage = startsAPage || name.local == "html"
      return false
    }
    open(.root, tag, 0)
    feed.language = contexts.last?.language
    return true
  }

  private mutating func open(_ kind: FeedContext.Kind, _ tag: XMLTag, _ bindings: Int) {
    let language = attribute("xml:lang", of: tag).flatMap { LanguageCode($0) }
    contexts.append(
      FeedContext(
        kind: kind, name: tag.name, base: base(of: tag),
        language: language ?? contexts.last?.language, bindings: bindings))
    if kind == .entry {
      draft = EntryDraft(language: contexts.last?.language)
      if let about = attribute("rdf:about", of: tag) {
        draft?.take(id: about)
        if WebAddress(about).isWeb { draft?.take(url: about, rank: LinkRank.about) }
      }
    }
    if tag.isEmpty, kind != .root { leave(to: contexts.count - 2) }
  }

  /// Closes all contexts above one; the root stays.
  private mutating func leave(to index: Int) {
    while contexts.count > max(index, 0) + 1, let context = contexts.popLast() {
      namespaces.leave(to: context.bindings)
      guard context.kind == .entry, let finished = draft else { continue }
      draft = nil
      textBytes += finished.size
      feed.entries.append(finished.finished())
    }
  }
}

extension XMLFeedReader {
  /// Whether a start tag within a field belongs to its content; if not, the field is closed.
  private mutating func isPart(_ tag: XMLTag) -> Bool {
    guard let open = field else { return false }
    if interrupts(tag, open) {
      oddities.brokenFields += 1
      closeField(at: tag.range.lowerBound)
      return false
    }
    guard !tag.isEmpty else { return true }
    if isSame(tag.name, open.tag.name) {
      field?.nested += 1
    } else if let index = contexts.lastIndex(where: { isSame($0.name, tag.name) }) {
      contexts[index].nested += 1
    }
    return true
  }

  /// Whether a tag shows that the end of a field was forgotten.
  private func interrupts(_ tag: XMLTag, _ open: FeedField) -> Bool {
    let last = bytes[tag.name].last.map { $0 | 0x20 }
    // Nothing but “item” and “entry” can end a field that may hold elements.
    guard open.element.isPlain || last == UInt8(ascii: "m") || last == UInt8(ascii: "y") else {
      return false
    }
    let name = namespaces.name(tag.name, of: bytes)
    switch FeedElement(name) {
    case .entry: return name.local == "item" || !open.element.isContent
    case .other, .wholeContent: return false
    default: return open.element.isPlain
    }
  }

  private mutating func end(_ tag: XMLTag) {
    if let open = field, isSame(tag.name, open.tag.name) {
      if open.nested > 0 { field?.nested -= 1 } else { closeField(at: tag.range.lowerBound) }
      return
    }
    guard let index = contexts.lastIndex(where: { isSame($0.name, tag.name) }) else { return }
    if field != nil {
      guard contexts[index].nested == 0 else {
        contexts[index].nested -= 1
        return
      }
      oddities.brokenFields += 1
      closeField(at: tag.range.lowerBound)
    }
    leave(to: index - 1)
  }

  private func isSame(_ name: Range<Int>, _ other: Range<Int>) -> Bool {
    guard name.count == other.count else { return false }
    return zip(name, other).allSatisfy { bytes[$0] | 0x20 == bytes[$1] | 0x20 }
  }
}
