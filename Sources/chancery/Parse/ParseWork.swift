internal import ArgumentParser
internal import Chancery
internal import ChanceryIngest
internal import ChanceryText

/// One run of `parse`: articles through the step, each written in the order of the inputs.
struct ParseWork {
  let paths: [String]
  let ingestor: Ingestor
  let step: ParseStep
  /// The most articles that are parsed at once; `nil` for one a core.
  let threads: Int?
  let target: any ParseTarget

  /// Parses everything under the paths.
  ///
  /// - Returns: The exit code that the inputs deserve.
  /// - Throws: ``CommandError`` when the output cannot be written or the reader stops it.
  func run() throws -> ExitCode {
    var usable = 0
    var setAside = 0
    var target = target
    let step = step
    do {
      try Conveyor(ingestor: ingestor, threads: threads, make: { step.parse($0) }).run(paths) {
        switch $0 {
        case .made(let raw, let product):
          for problem in product.problems { say("\(problem)", at: raw.origin) }
          for article in product.articles { try target.take(article) }
          usable += product.articles.count
          setAside += product.problems.count
        case .setAside(let input):
          setAside += 1
          Output.errors.print(Inputs.words(for: input))
        case .skipped: break
        }
      }
    } catch {
      Output.results.flush()
      throw error
    }
    try Output.results.finish()
    return Ending.code(usable: usable, setAside: setAside)
  }

  private func say(_ problem: String, at origin: RawArticle.Origin) {
    let input = SetAside(origin: origin, code: "bad-conllu", reason: problem)
    Output.errors.print(Inputs.words(for: input))
  }
}
