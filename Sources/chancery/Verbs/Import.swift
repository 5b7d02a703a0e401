internal import ArgumentParser
internal import Chancery
internal import ChanceryIngest
internal import ChanceryStore

/// `chancery import`: articles into the store.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read articles and keep them with their records in the store.",
    discussion: """
      An article whose text is there already is counted as known and not touched, so that an \
      import that was cut off is taken up by running it again. What cannot be used is set aside \
      for 'chancery problems'.

      Example: chancery import articles/ news.jsonl --store corpus.db
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var options: StoreOptions

  @Flag(help: "Print one JSON object an event instead of progress.")
  var json = false

  @Flag(name: .customLong("dry-run"), help: "Say what would be imported; write nothing.")
  var isDry = false

  func run() throws {
    let settings = try options.settings(input.flags)
    let destination = try Destination(settings: settings, isDry: isDry)
    let reporter: any ProgressReporter =
      json
      ? JSONReporter()
      : try PlainReporter(settings: settings, paths: input.paths, isDry: isDry)
    let progress = Progress(reporter: reporter)
    let work = ImportWork(
      pipeline: try settings.pipeline(), destination: destination, progress: progress)
    throw try work.run(paths: input.paths, ingestor: try settings.ingestor())
  }
}
