internal import ArgumentParser
internal import Chancery
internal import ChanceryStore

/// `chancery export`: rows out of the store.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Write articles, quotations, entities, findings or residue as JSON lines, CSV or TSV.",
    discussion: """
      Rows come in the order the articles were imported; the same store gives the same bytes. \
      With --output a file beside it, FILE.meta.json, names version, settings, query and date. \
      An export that was cut off says so in its last line and its exit code.

      Example: chancery export quotations --as csv --query 'speaker:Weiss' --output xi.csv
      """)

  @Argument(
    help: ArgumentHelp(
      "articles, quotations, entities, findings or residue.", valueName: "what"))
  var what: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "jsonl (the default; articles as record lines), csv or tsv.", valueName: "format"))
  var format = "jsonl"

  @Option(help: ArgumentHelp("Only articles that this search finds.", valueName: "query"))
  var query: String?

  @Option(help: ArgumentHelp("Write here instead of the standard output.", valueName: "file"))
  var output: String?

  @Flag(
    name: .customLong("with-header"),
    help: "Begin with a line that names version, settings, query and date.")
  var hasHeader = false

  @OptionGroup var counting: OffsetOptions
  @OptionGroup var options: StoreOptions

  func validate() throws {
    if ExportTables.named(what) == nil {
      let names = ExportTables.all.map { $0.name }.joined(separator: ", ")
      throw ValidationError("there is no export '\(what)'; give one of \(names)")
    }
    if ExportFormats.named(format) == nil {
      let names = ExportFormats.names.joined(separator: ", ")
      throw ValidationError("there is no format '\(format)'; give one of \(names)")
    }
  }

  func run() throws {
    guard let table = ExportTables.named(what), let rows = ExportFormats.named(format) else {
      return
    }
    let settings = try options.settings([.offsets: counting.offsets])
    let work = ExportWork(
      store: try settings.store(for: .reading), table: table, format: rows,
      query: try query.map { try SearchQuery($0) }, offsets: try settings.offsets())
    let note = ExportNote(
      what: what, format: format, query: query, offsets: work.offsets,
      store: settings.storePath)
    try write(work, note)
  }

  private func write(_ work: ExportWork, _ note: ExportNote) throws {
    if let output, FileIdentity.isStore(output, at: note.store) {
      throw CommandError.cannotWrite(path: output, reason: "it is the store itself")
    }
    let destination = try output.map { try Output(creating: $0) } ?? Output.results
    if hasHeader { destination.write(work.format.remark(note.fields)) }
    do {
      let rows = try work.run(into: destination)
      guard let output else { return }
      try note.write(beside: output, rows: rows)
      Output.errors.print("\(Styled.count(rows, "row")) in \(Styled.safe(output))")
    } catch {
      if let output { try note.write(beside: output, rows: nil) }
      throw error
    }
  }
}
