internal import ArgumentParser
internal import Chancery
internal import ChanceryIngest
internal import ChanceryStore
internal import ChanceryText

/// One run of an import: each input through the pipeline into its destination.
struct ImportWork {
  let pipeline: Pipeline
  let destination: Destination
  let progress: Progress

  /// Imports everything under the paths.
  ///
  /// - Returns: The exit code that the inputs deserve.
  /// - Throws: ``StoreError`` and ``CommandError``; the totals are said before.
  func run(paths: [String], ingestor: Ingestor) throws -> ExitCode {
    let pipeline = pipeline
    let conveyor = Conveyor(ingestor: ingestor) { pipeline.record(of: $0) }
    return try finishing { try conveyor.run(paths, skipping: destination.isKnown, take) }
  }

  /// Does the work of an import to its end, cut off or not, and says the totals.
  ///
  /// - Returns: The exit code that the inputs deserve.
  /// - Throws: What the work throws, and ``StoreError``.
  func finishing(_ work: () throws -> Void) throws -> ExitCode {
    do {
      try work()
      try destination.finish()
    } catch {
      progress.finish(isCutOff: true)
      throw error
    }
    progress.finish(isCutOff: false)
    let counts = progress.counts
    return Ending.code(usable: counts.new + counts.known, setAside: counts.refused)
  }

  /// Takes one item through the pipeline.
  ///
  /// - Returns: Whether it is an article, new or known.
  @discardableResult
  func take(_ item: IngestedItem) throws -> Bool {
    switch item {
    case .passedOver(let records):
      progress.passedOver(records)
      return false
    case .setAside(let input):
      try refuse(input)
      return false
    case .article(let raw) where try destination.isKnown(raw): progress.known(raw.origin)
    case .article(let raw): try take(.made(raw, pipeline.record(of: raw)))
    }
    return true
  }

  private func take(_ step: Conveyor<ArticleRecord>.Step) throws {
    switch step {
    case .skipped(let raw): progress.known(raw.origin)
    case .passedOver(let records): progress.passedOver(records)
    case .made(let raw, let record):
      do {
        let isNew = try destination.add(record)
        if isNew { progress.added(record) } else { progress.known(raw.origin) }
      } catch let error as StoreError {
        guard case .inconsistent = error else { throw error }
        let code = "inconsistent-record"
        try refuse(SetAside(origin: raw.origin, code: code, reason: "\(error)"))
      }
    case .setAside(let input):
      if !destination.isStore(input) { try refuse(input) }
    }
  }

  /// Keeps and says that an input was set aside.
  func refuse(_ input: SetAside) throws {
    try destination.note(input)
    progress.refused(input)
  }
}
