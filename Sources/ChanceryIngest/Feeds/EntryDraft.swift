internal import ChanceryText

/// An entry while it is read: what each of its elements gave, of which the best is taken in the end.
struct EntryDraft {
  /// What needs no choice.
  private var entry = FeedEntry()
  private var alternativeTitle: String?
  private var publishedRank = Int.max
  private var linkRank = Int.max
  private var named: [String] = []
  private var signed: [String] = []
  private var podcast: [String] = []
  private var content: FeedText?
  private var summary: FeedText?
  /// How many bytes of text are held.
  private(set) var size = 0

  /// Makes a draft of nothing.
  init(id: String? = nil, language: LanguageCode? = nil) {
    entry.id = id
    entry.language = language
  }

  /// Takes the headline; the feed's own goes before one in another vocabulary.
  mutating func take(title: String, isAlternative: Bool = false) {
    guard !title.isEmpty else { return }
    size += title.utf8.count
    if isAlternative {
      alternativeTitle = alternativeTitle ?? title
    } else {
      entry.title = entry.title ?? title
    }
  }

  /// Takes what the feed calls the entry, the first time.
  mutating func take(id: String) {
    guard !id.isEmpty else { return }
    size += id.utf8.count
    entry.id = id
  }

  /// Takes an address, unless there is one of the same or a lower rank.
  mutating func take(url: String, rank: Int) {
    guard !url.isEmpty, rank < linkRank else { return }
    size += url.utf8.count
    linkRank = rank
    entry.url = url
  }

  /// Takes a date of publication, unless there is one of the same or a lower rank.
  mutating func take(published date: PublicationDate, rank: Int) {
    guard rank < publishedRank else { return }
    publishedRank = rank
    entry.published = date
  }

  /// Takes the date of a change, the first time.
  mutating func take(modified date: PublicationDate) { entry.modified = entry.modified ?? date }

  /// Takes the language.
  mutating func take(language: LanguageCode) { entry.language = language }

  /// Takes a person by the element that named it; dc:creator and Atom's authors go before others.
  mutating func take(author: String, from element: FeedElement) {
    guard !author.isEmpty else { return }
    size += author.utf8.count
    switch element {
    case .creator: Self.add(author, to: &named)
    case .podcastAuthor: Self.add(author, to: &podcast)
    default: Self.add(author, to: &signed)
    }
  }

  /// Takes a content or summary, unless there is a longer one.
  mutating func take(_ text: FeedText, isSummary: Bool) {
    guard !text.isBlank else { return }
    let held = isSummary ? summary : content
    guard text.visibleLength > held?.visibleLength ?? 0 else { return }
    size += text.text.utf8.count - (held?.text.utf8.count ?? 0)
    if isSummary { summary = text } else { content = text }
  }

  /// The entry; a description that is clearly longer than the content is taken for it.
  func finished() -> FeedEntry {
    var entry = entry
    entry.title = entry.title ?? alternativeTitle
    entry.authors = !named.isEmpty ? named : !signed.isEmpty ? signed : podcast
    // By a quarter: an excerpt with “…” behind it can be a little longer than a short text.
    let length = content?.visibleLength ?? 0
    let isLonger = summary?.visibleLength ?? 0 > length + length / 4
    let best = isLonger ? summary : content
    entry.content = best?.text
    entry.contentIsMarkup = best?.isMarkup ?? false
    entry.isSummary = best != nil && content == nil
    return entry
  }

  private static let mostAuthors = 100

  private static func add(_ name: String, to names: inout [String]) {
    if names.count < mostAuthors, !names.contains(name) { names.append(name) }
  }
}
