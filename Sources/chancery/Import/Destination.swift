internal import Chancery
internal import ChanceryIngest
internal import ChanceryStore
internal import ChanceryText

/// Where an import puts its articles: the store, or in a dry run nowhere.
final class Destination {
  private let store: Store?
  private let isDry: Bool
  private let path: String
  /// The hashes a dry run has met; a store remembers its own.
  private var met: Set<ContentHash> = []

  /// Opens the store; a dry run only looks at one that is there.
  init(settings: Settings, isDry: Bool) throws {
    self.isDry = isDry
    path = settings.storePath
    do {
      store = try settings.store(for: isDry ? .reading : .writing)
    } catch StoreError.missing where isDry {
      store = nil
    }
  }

  /// Whether the text of an article is there already.
  func isKnown(_ raw: RawArticle) throws -> Bool {
    if isDry, met.contains(raw.hash) { return true }
    return try store?.contains(raw.hash) ?? false
  }

  /// Adds an article.
  ///
  /// - Returns: Whether it was new.
  func add(_ record: ArticleRecord) throws -> Bool {
    guard !isDry else { return met.insert(record.header.hash).inserted }
    return try store?.add(record) ?? false
  }

  /// Whether an input that was set aside is the store itself, as with `import .`.
  func isStore(_ input: SetAside) -> Bool {
    FileIdentity.isStore(input.origin.name, at: path)
  }

  /// Makes everything that was added ready for searches.
  func finish() throws {
    if !isDry { try store?.updateIndexes() }
  }

  /// Keeps what was set aside.
  func note(_ setAside: SetAside) throws {
    if !isDry { try store?.note(setAside) }
  }

  /// What is known of an address from the last time it was fetched.
  func fetched(_ address: String) throws -> FetchedAddress? { try store?.fetched(address) }

  /// Keeps that an address was fetched.
  func note(_ fetched: FetchedAddress) throws {
    if !isDry { try store?.note(fetched) }
  }
}
