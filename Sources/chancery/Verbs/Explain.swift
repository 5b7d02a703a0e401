internal import ArgumentParser
internal import Chancery
internal import ChanceryStore

/// `chancery explain`: what a record rests on.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print what a record rests on: words, place, rule, confidence.",
    discussion: """
      A record is named by its article and its id: 3:q2 is a quotation, 3:e1 an entity, 3:r1 \
      the first passage of residue, 3:f1 the first finding.

      Example: chancery explain 3:q2
      """)

  @Argument(help: ArgumentHelp("ARTICLE:RECORD, such as 3:q2.", valueName: "record"))
  var name: String

  @OptionGroup var options: StoreOptions
  @OptionGroup var counting: OffsetOptions

  @Flag(help: "Print one JSON object.")
  var json = false

  func run() throws {
    guard let colon = name.lastIndex(of: ":"), colon != name.startIndex else {
      throw CommandError.malformedRecordName(name)
    }
    let settings = try options.settings([.offsets: counting.offsets])
    let article = try settings.article(named: String(name[..<colon]))
    let id = String(name[name.index(after: colon)...])
    let table = OffsetTable(of: article.record.text, in: try settings.offsets())
    guard let explanation = Explanation(of: id, in: article.record, counting: table) else {
      throw CommandError.noRecord(name: id, article: String(article.number))
    }
    let view = ExplanationView(explanation: explanation, article: article)
    if json {
      Output.results.write(view.line)
    } else {
      for line in view.lines(try settings.style()) { Output.results.print(line) }
    }
    try Output.results.finish()
  }
}
