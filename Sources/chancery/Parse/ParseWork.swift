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
    var target = target
    let step = step
    return try Inputs(paths: paths, ingestor: ingestor).each(
      threads: threads, { step.parse($0) },
      take: { raw, product in
        for problem in product.problems { say("\(problem)", at: raw.origin) }
        for article in product.articles { try target.take(article) }
        return (usable: product.articles.count, setAside: product.problems.count)
      })
  }

  private func say(_ problem: String, at origin: RawArticle.Origin) {
    let input = SetAside(origin: origin, code: "bad-conllu", reason: problem)
    Output.errors.print(Inputs.words(for: input))
  }
}
