internal import ChanceryFetch
internal import ChanceryIngest
internal import ChanceryText
internal import Foundation

/// The addresses that are still to be fetched, each once, in the order they were met.
struct FetchQueue {
  /// An address and why it is here.
  struct Target {
    let address: FetchAddress
    /// Whether a feed links to it, so that once is enough.
    let isLinked: Bool
  }

  /// The most bytes of a file that lists feeds.
  private static let maximumFileBytes = 16 << 20

  private let limit: Int
  private var waiting: [Target] = []
  private var position = 0
  private var met: Set<String> = []

  /// Makes an empty queue.
  ///
  /// - Parameter limit: The most addresses in it, all together.
  init(limit: Int) { self.limit = limit }

  /// The next address; `nil` when there is none.
  mutating func next() -> Target? {
    guard position < waiting.count else { return nil }
    defer { position += 1 }
    return waiting[position]
  }

  /// Takes what the command line names: addresses, and files in OPML.
  ///
  /// - Returns: What cannot be used.
  mutating func take(_ inputs: [String]) -> [SetAside] {
    var refused: [SetAside] = []
    for input in inputs {
      if input.contains("://") {
        refused += take([input], from: nil, areLinked: false)
      } else {
        refused += takeFile(input)
      }
    }
    return refused
  }

  /// Takes addresses that a page names.
  ///
  /// - Parameters:
  ///   - references: The addresses as they are written.
  ///   - page: Where they are written; `nil` for the command line or a file.
  ///   - areLinked: Whether these are pages that a feed links to.
  /// - Returns: What cannot be used.
  mutating func take(
    _ references: [String], from page: FetchAddress?, areLinked: Bool
  ) -> [SetAside] {
    var refused: [SetAside] = []
    for reference in references {
      do throws(FetchProblem) {
        let address =
          if let page { try page.resolving(reference) } else { try FetchAddress(reference) }
        guard waiting.count < limit, met.insert(address.text).inserted else { continue }
        waiting.append(Target(address: address, isLinked: areLinked))
      } catch {
        refused.append(SetAside(error, at: String(reference.prefix(1_000))))
      }
    }
    return refused
  }

  private mutating func takeFile(_ path: String) -> [SetAside] {
    func refusal(_ code: String, _ reason: String) -> [SetAside] {
      [SetAside(origin: .init(name: path), code: code, reason: reason)]
    }
    guard let file = FileHandle(forReadingAtPath: path) else {
      return refusal(
        "not-found",
        "is neither an address nor a file: write addresses with http:// or https:// in front")
    }
    let bytes = (try? file.read(upToCount: Self.maximumFileBytes)) ?? Data()
    guard let links = FeedLinks(in: Array(bytes)), links.kind == .list else {
      return refusal(
        "not-a-list", "is no list of feeds in OPML: use 'chancery import' for it")
    }
    guard !links.references.isEmpty else { return refusal("empty", "names no feeds: leave it out") }
    return take(links.references, from: nil, areLinked: false)
  }
}

extension SetAside {
  /// What is said of an address that cannot be fetched.
  init(_ problem: FetchProblem, at address: String) {
    self.init(
      origin: .init(name: address), code: problem.code, reason: problem.description)
  }
}
