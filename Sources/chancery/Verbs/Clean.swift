internal import ArgumentParser
internal import Chancery
internal import ChanceryClean

/// `chancery clean`: the text without residue.
struct Clean: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print articles without residue, damage mended; nothing is kept.",
    discussion: """
      Each article is followed by two blank lines. Control characters are shown as \\u{…}; --json \
      gives the exact text, its blocks with their place in the source, residue and findings.

      Example: chancery clean article.txt
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var counting: OffsetOptions
  @OptionGroup var color: ColorOptions

  @Flag(help: "Print one line of JSON an article.")
  var json = false

  func run() throws {
    let settings = try color.settings(
      input.flags.merging([.offsets: counting.offsets]) { $1 })
    let pipeline = try settings.pipeline()
    let encoder = CleanEncoder(offsets: try settings.offsets())
    let isJSON = json
    throw try Inputs(paths: input.paths, ingestor: try settings.ingestor()).print { raw in
      let clean = pipeline.clean(raw)
      return isJSON
        ? encoder.line(clean) : Array((VisibleText.lines(clean.text) + "\n\n\n").utf8)
    }
  }
}
