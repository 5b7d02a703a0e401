internal import ArgumentParser
internal import Chancery
internal import ChanceryStore

/// `chancery search`: articles of the store by words and fields.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find articles by words and fields.",
    discussion: """
      All words must be in the text or headline; accents and case do not matter. "Two words" is \
      a phrase, begin* the beginning of a word. Fields: speaker: and said: (in one quotation), \
      title:, lang:, source:, after: and before: (days of publication), id:.

      Example: chancery search 'sanctions speaker:"Anne Morel" after:2022-01-01'
      """)

  @Argument(help: ArgumentHelp("What to find.", valueName: "query"))
  var query: [String]

  @Option(help: ArgumentHelp("The most articles to print.", valueName: "count"))
  var limit = 20

  @OptionGroup var options: StoreOptions
  @OptionGroup var counting: OffsetOptions

  @Flag(help: "Print one JSON object an article.")
  var json = false

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit must be 1 or more") }
  }

  func run() throws {
    let settings = try options.settings([.offsets: counting.offsets])
    let query = try SearchQuery(query.joined(separator: " "))
    let found = try settings.store(for: .reading).search(for: query, limit: limit)
    let view = HitView(style: try settings.style(), offsets: try settings.offsets())
    for hit in found.hits {
      if json {
        Output.results.write(view.line(of: hit))
      } else {
        for line in view.lines(of: hit) { Output.results.print(line) }
      }
    }
    if !json { Output.results.print(Self.total(found.total, shown: found.hits.count)) }
    try Output.results.finish()
  }

  private static func total(_ total: Int, shown: Int) -> String {
    if total == 0 { return "nothing found" }
    let all = Styled.count(total, "article")
    return shown < total ? "\(all); the first \(shown) are shown (--limit)" : all
  }
}
