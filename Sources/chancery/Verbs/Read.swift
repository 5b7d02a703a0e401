internal import ArgumentParser
internal import Chancery
internal import ChanceryIngest
internal import ChanceryText

/// `chancery read`: text in, record out.
struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read articles and print their records; nothing is kept.",
    discussion: """
      Prints a short view of each article, or with --json one record line, in the order of the \
      inputs. What cannot be used is set aside, with its reason on the error output.

      Example: chancery read articles/ --json --published 2022-09-15 > records.jsonl
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var counting: OffsetOptions
  @OptionGroup var color: ColorOptions

  @Flag(help: "Print one record line of JSON an article.")
  var json = false

  @Flag(help: "Print the source text with its residue marked in place.")
  var residue = false

  func run() throws {
    let settings = try color.settings(
      input.flags.merging([.offsets: counting.offsets]) { $1 })
    let pipeline = try settings.pipeline()
    let encoder = RecordEncoder(offsets: try settings.offsets())
    let style = try settings.style()
    let code = try Inputs(paths: input.paths, settings: settings).forEachArticle { raw in
      let record = pipeline.record(of: raw)
      if json { return Output.results.write(encoder.line(record)) }
      if residue { return Output.results.print(ResidueView(record: record, style: style).text) }
      for line in ArticleView(record: record, number: nil, style: style).lines {
        Output.results.print(line)
      }
      Output.results.print()
    }
    throw code
  }
}
