/// The pages of an archive that later records may refer to, the latest ones within a bound.
struct SeenPages {
  private let limit: Int
  private var pages: [Int: CapturedPage] = [:]
  private var numbers: [String: Int] = [:]
  private var order: [(number: Int, keys: [String], size: Int)] = []
  private var dropped = 0
  private var next = 0
  private var size = 0

  /// Begins with none.
  ///
  /// - Parameter limit: The most bytes that are kept.
  init(limit: Int) { self.limit = limit }

  /// Keeps a page, and lets the oldest go where there is no room.
  ///
  /// - Complexity: O(1) on average.
  mutating func keep(_ page: CapturedPage, of record: WARCRecord) {
    let keys = Self.keys(
      id: record.id, digest: record.fields["warc-payload-digest"], target: record.target,
      date: record.date)
    let bytes = page.bytes.count + 256 * (keys.count + 1)
    guard bytes <= limit, !keys.isEmpty else { return }
    let number = next
    next += 1
    pages[number] = page
    for key in keys { numbers[key] = number }
    order.append((number, keys, bytes))
    size += bytes
    while size > limit { dropOldest() }
  }

  /// The page that a revisit record refers to.
  func page(for record: WARCRecord) -> CapturedPage? {
    let keys = Self.keys(
      id: record.fields["warc-refers-to"], digest: record.fields["warc-payload-digest"],
      target: record.fields["warc-refers-to-target-uri"].map(RecordHeader.address),
      date: record.fields["warc-refers-to-date"])
    return keys.lazy.compactMap { numbers[$0] }.first.flatMap { pages[$0] }
  }

  private mutating func dropOldest() {
    // What has gone stays at the front of the list until it is half of it.
    let oldest = order[dropped]
    dropped += 1
    pages[oldest.number] = nil
    for key in oldest.keys where numbers[key] == oldest.number { numbers[key] = nil }
    size -= oldest.size
    if dropped > order.count / 2 {
      order.removeFirst(dropped)
      dropped = 0
    }
  }

  private static func keys(
    id: String?, digest: String?, target: String?, date: String?
  ) -> [String] {
    var keys: [String] = []
    if let id { keys.append("id " + id) }
    if let digest { keys.append("digest " + digest) }
    if let target, let date { keys.append("\(date) \(target)") }
    return keys
  }
}
