internal import ArgumentParser
internal import ChanceryFetch
internal import ChanceryIngest
internal import ChanceryStore
internal import ChanceryText

/// One run of a fetch: each address through the import.
struct FetchWork {
  let fetcher: Fetcher
  let ingestor: Ingestor
  let work: ImportWork
  /// Whether the pages that a feed links to are fetched in its place.
  let isFollowing: Bool
  /// Whether what is known is fetched all the same.
  let isAgain: Bool

  /// Fetches everything in a queue, and what is found on the way.
  ///
  /// - Parameters:
  ///   - queue: The addresses.
  ///   - refused: What was no address to begin with.
  /// - Returns: The exit code that the addresses deserve.
  /// - Throws: ``StoreError`` and ``CommandError``; the totals are said before.
  func run(_ queue: inout FetchQueue, refused: [SetAside]) throws -> ExitCode {
    try work.finishing {
      for input in refused { try work.refuse(input) }
      while let target = queue.next() {
        try Interruption.check()
        try fetch(target, &queue)
      }
    }
  }

  private func fetch(_ target: FetchQueue.Target, _ queue: inout FetchQueue) throws {
    let name = target.address.text
    let known = isAgain ? nil : try work.destination.fetched(name)
    // A page of an article is read once; feeds and what the user names are asked for news.
    if target.isLinked, known != nil { return work.progress.known(.init(name: name)) }
    let page: FetchedPage
    do throws(FetchProblem) {
      let validators = Validators(etag: known?.etag, lastModified: known?.lastModified)
      page = try fetcher.fetch(target.address, unlessStill: validators)
    } catch {
      if error == .cancelled { throw CommandError.interrupted }
      return try work.refuse(SetAside(error, at: name))
    }
    if page.isUnchanged, let known {
      work.progress.known(.init(name: name))
      try work.destination.note(Self.row(of: page, unchangedSince: known))
    } else if try take(page, &queue) {
      try work.destination.note(Self.row(of: page))
    }
  }

  /// Takes what came: a list, a feed or a page.
  ///
  /// - Returns: Whether there was anything in it to use.
  private func take(_ page: FetchedPage, _ queue: inout FetchQueue) throws -> Bool {
    let links = FeedLinks(in: page.content, charset: page.charset)
    if let links, links.kind == .list || isFollowing {
      return try follow(links, of: page, &queue)
    }
    let items = FetchedArticles(page: page, isFeed: links != nil).items(with: ingestor)
    var isUsable = false
    for item in items {
      try Interruption.check()
      if try work.take(item) { isUsable = true }
    }
    return isUsable
  }

  private func follow(
    _ links: FeedLinks, of page: FetchedPage, _ queue: inout FetchQueue
  ) throws -> Bool {
    let areLinked = links.kind == .feed
    for input in queue.take(links.references, from: page.address, areLinked: areLinked) {
      try work.refuse(input)
    }
    guard links.references.isEmpty else { return true }
    let reason = "names no addresses: leave it out"
    try work.refuse(
      SetAside(origin: .init(name: page.requested.text), code: "empty", reason: reason))
    return false
  }

  private static func row(
    of page: FetchedPage, unchangedSince known: FetchedAddress? = nil
  ) -> FetchedAddress {
    FetchedAddress(
      address: page.requested.text, etag: page.validators.etag ?? known?.etag,
      lastModified: page.validators.lastModified ?? known?.lastModified,
      fetchedAt: page.retrieved, status: page.status,
      hash: known?.hash ?? ContentHash(of: page.content))
  }
}
