internal import ArgumentParser
internal import Chancery
internal import ChanceryIngest
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
      try ingestor.ingest(paths: paths) { item in
        try Interruption.check()
        try take(item)
      }
    } catch {
      progress.finish(isCutOff: true)
      throw error
    }
    progress.finish(isCutOff: false)
    let counts = progress.counts
    return Ending.code(usable: counts.new + counts.known, setAside: counts.refused)
  }

  private func take(_ item: IngestedItem) throws {
    switch item {
    case .article(let raw): try take(raw)
    case .setAside(let input):
      try destination.note(input)
      progress.refused(input)
    }
  }

  private func take(_ raw: RawArticle) throws {
    if try destination.isKnown(raw) { return progress.known(raw.origin) }
    let record = pipeline.record(of: raw)
    guard try destination.add(record) else { return progress.known(raw.origin) }
    progress.added(record)
  }
}
