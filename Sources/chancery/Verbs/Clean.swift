internal import ArgumentParser
internal import Chancery
internal import ChanceryClean

/// `chancery clean`: the text without residue.
struct Clean: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print articles without residue, damage mended; nothing is kept.",
    discussion: """
      Of a web page only the article is printed, not what stands around it. As text and markdown \
      each article is followed by two blank lines, and control characters are shown as \\u{…}. As \
      jsonl come the exact text, title, authors and dates, each block with its place in the \
      source, residue and findings.

      Example: chancery clean page.html --as markdown
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var counting: OffsetOptions
  @OptionGroup var color: ColorOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("text (the default), markdown, jsonl or html.", valueName: "format"),
    completion: .list(CleanFormat.allCases.map(\.rawValue)), transform: Self.format(named:))
  var format: CleanFormat?

  @Flag(help: "The same as --as jsonl.")
  var json = false

  func validate() throws {
    if json, let format, format != .jsonl {
      throw ValidationError("--json prints jsonl; leave it or --as \(format.rawValue) out")
    }
  }

  func run() throws {
    let settings = try color.settings(
      input.flags.merging([.offsets: counting.offsets]) { $1 })
    let pipeline = try settings.pipeline()
    let encoder = (format ?? (json ? .jsonl : .text)).encoder(counting: try settings.offsets())
    let inputs = Inputs(paths: input.paths, ingestor: try settings.ingestor())
    Output.results.write(encoder.opening)
    let code = try inputs.print { encoder.bytes(of: pipeline.clean($0)) }
    Output.results.write(encoder.closing)
    try Output.results.finish()
    throw code
  }

  private static func format(named name: String) throws -> CleanFormat {
    guard let format = CleanFormat(rawValue: name) else {
      let names = CleanFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("there is no format '\(Styled.safe(name))'; choose one of \(names)")
    }
    return format
  }
}
