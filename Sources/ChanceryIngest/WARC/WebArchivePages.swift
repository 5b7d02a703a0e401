internal import ChanceryText

/// Makes articles of the records of one web archive, and counts the others.
struct WebArchivePages {
  private let input: InputReader
  private var seen: SeenPages
  /// What was no page so far.
  private(set) var passedOver: PassedOver
  /// Whether the pages grew so much beyond the records that the rest is left.
  private(set) var isOver = false
  private var recordBytes = 0
  private var pageBytes = 0

  /// Begins before the first record.
  ///
  /// - Parameter input: The archive.
  init(_ input: InputReader) {
    self.input = input
    seen = SeenPages(limit: input.settings.archives.maximumRevisitBytes)
    passedOver = PassedOver(origin: input.origin())
  }

  /// What comes of a record or of damage; `nil` for a record that is passed over.
  mutating func item(of step: WARCReader.Step) -> IngestedItem? {
    switch step {
    case .problem(let label, let problem):
      return input.setAside(problem, at: input.origin(part: "@\(label)"))
    case .record(let record):
      let origin = input.origin(part: "@\(record.label)")
      do throws(IngestProblem) {
        return try page(of: record).map { (page) throws(IngestProblem) in
          try checkGrowth(of: record, to: page)
          let maker = PageArticle(origin: origin, url: record.target, retrieved: record.date)
          return .article(try maker.article(page))
        }
      } catch {
        return input.setAside(error, at: origin)
      }
    }
  }

  /// The page in a record, or the earlier one that it refers to.
  private mutating func page(of record: WARCRecord) throws(IngestProblem) -> CapturedPage? {
    switch try RecordContent(record, limits: input.settings) {
    case .page(let page):
      seen.keep(page, of: record)
      return page
    case .revisit:
      let page = seen.page(for: record)
      if page == nil { passedOver.count(.revisit) }
      return page
    case .passedOver(let reason):
      passedOver.count(reason)
      return nil
    }
  }
  /// Small records can unpack to large pages and refer to them over and over.
  private mutating func checkGrowth(
    of record: WARCRecord, to page: CapturedPage
  ) throws(IngestProblem) {
    recordBytes += record.block.count + Self.headerBytes
    pageBytes += page.bytes.count
    let limits = input.settings.unpackLimits
    guard limits.isExceeded(packed: recordBytes, unpacked: pageBytes) else { return }
    isOver = true
    throw .unpacksTooLarge(.ratio(limits.ratio))
  }

  /// What the header of a record counts for.
  private static let headerBytes = 400
}
