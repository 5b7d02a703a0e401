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
    do {
      let pipeline = pipeline
      let conveyor = Conveyor(ingestor: ingestor) { pipeline.record(of: $0) }
      try conveyor.run(paths, skipping: destination.isKnown, take)
      try destination.finish()
    } catch {
      progress.finish(isCutOff: true)
      throw error
    }
    progress.finish(isCutOff: false)
    let counts = progress.counts
    return Ending.code(usable: counts.new + counts.known, setAside: counts.refused)
  }

  private func take(_ step: Conveyor<ArticleRecord>.Step) throws {
    switch step {
    case .skipped(let raw): progress.known(raw.origin)
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

  private func refuse(_ input: SetAside) throws {
    try destination.note(input)
    progress.refused(input)
  }
}
