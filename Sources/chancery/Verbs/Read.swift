internal import ArgumentParser
internal import Chancery
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
    let view = try shown(settings)
    throw try Inputs(paths: input.paths, ingestor: try settings.ingestor()).print { raw in
      view(pipeline.record(of: raw))
    }
  }

  /// How a record is printed.
  private func shown(_ settings: Settings) throws -> @Sendable (ArticleRecord) -> [UInt8] {
    let encoder = RecordEncoder(offsets: try settings.offsets())
    let style = try settings.style()
    if json { return { encoder.line($0) } }
    if residue { return { Array((ResidueView(record: $0, style: style).text + "\n").utf8) } }
    return { record in
      let view = ArticleView(record: record, number: nil, style: style)
      return Array((view.lines + ["", ""]).joined(separator: "\n").utf8)
    }
  }
}
