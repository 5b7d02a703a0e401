internal import Chancery
internal import ChanceryIngest
internal import ChanceryText
internal import Dispatch
internal import Synchronization

/// Carries inputs through a pure step on all cores, and hands the products over one by one in
/// the order of the inputs.
struct Conveyor<Product: Sendable> {
  /// What becomes of an input.
  enum Step {
    /// It was set aside.
    case setAside(SetAside)
    /// It was left out by the caller's own choice.
    case skipped(RawArticle)
    /// An archive held something beside its pages.
    case passedOver(PassedOver)
    /// The step made something of it.
    case made(RawArticle, Product)
  }

  let ingestor: Ingestor
  /// The most articles that are in the step at once; `nil` for one a core.
  var threads: Int?
  /// The step: the same product for the same article, on any thread.
  let make: @Sendable (RawArticle) -> Product

  /// Carries everything under the paths.
  ///
  /// - Parameters:
  ///   - paths: The inputs.
  ///   - isSkipped: Whether an article is left out; asked before the step.
  ///   - take: Takes what became of each input, in order.
  /// - Throws: ``CommandError/interrupted``, and what the closures throw.
  func run(
    _ paths: [String], skipping isSkipped: (RawArticle) throws -> Bool = { _ in false },
    _ take: (Step) throws -> Void
  ) throws {
    var batch = Batch(limit: paths.contains("-") ? 1 : 64)
    try ingestor.ingest(paths: paths) { item in
      try Interruption.check()
      batch.append(item)
      if batch.isFull { try empty(&batch, skipping: isSkipped, take) }
    }
    try empty(&batch, skipping: isSkipped, take)
  }

  private func empty(
    _ batch: inout Batch, skipping isSkipped: (RawArticle) throws -> Bool,
    _ take: (Step) throws -> Void
  ) throws {
    let items = batch.removeAll()
    let wanted = try items.map { item -> RawArticle? in
      guard case .article(let raw) = item else { return nil }
      return try isSkipped(raw) ? nil : raw
    }
    let products = products(of: wanted)
    for (item, product) in zip(items, products) {
      try Interruption.check()
      switch (item, product) {
      case (.setAside(let input), _): try take(.setAside(input))
      case (.passedOver(let records), _): try take(.passedOver(records))
      case (.article(let raw), let product?): try take(.made(raw, product))
      case (.article(let raw), nil): try take(.skipped(raw))
      }
    }
  }

  /// Makes the products of a batch, several at once.
  private func products(of articles: [RawArticle?]) -> [Product?] {
    let products = Mutex([Product?](repeating: nil, count: articles.count))
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: min(threads ?? .max, articles.count)) { _ in
      while case let index = next.add(1, ordering: .relaxed).oldValue, index < articles.count {
        guard let raw = articles[index] else { continue }
        let product = make(raw)
        products.withLock { $0[index] = product }
      }
    }
    return products.withLock(\.self)
  }
}

/// Inputs that wait for the step, bounded in number and size.
///
/// An article from a stream does not wait for others: its limit is 1.
private struct Batch {
  let limit: Int
  private var items: [IngestedItem] = []
  private var bytes = 0

  init(limit: Int) { self.limit = limit }

  var isFull: Bool { items.count >= limit || bytes > 1 << 20 }

  mutating func append(_ item: IngestedItem) {
    if case .article(let raw) = item { bytes += raw.text.utf8.count }
    items.append(item)
  }

  mutating func removeAll() -> [IngestedItem] {
    defer {
      items.removeAll(keepingCapacity: true)
      bytes = 0
    }
    return items
  }
}
