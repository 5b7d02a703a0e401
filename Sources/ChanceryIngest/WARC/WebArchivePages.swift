internal import ChanceryText

/// Makes articles of the records of one web archive, and counts the others.
struct WebArchivePages {
  private let input: InputReader
  private var seen: SeenPages
  /// What was no page so far.
  private(set) var passedOver: PassedOver

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
}
