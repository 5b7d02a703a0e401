internal import ArgumentParser
internal import ChanceryIngest
internal import ChanceryText

/// The inputs of a verb that keeps nothing.
struct Inputs {
  let paths: [String]
  let settings: Settings

  /// Hands over each article; says on the error output what was set aside.
  ///
  /// - Returns: The exit code that the inputs deserve.
  /// - Throws: ``CommandError/interrupted``, and what the body throws.
  func forEachArticle(_ body: (RawArticle) throws -> Void) throws -> ExitCode {
    var usable = 0
    var setAside = 0
    try settings.ingestor().ingest(paths: paths) { item in
      try Interruption.check()
      switch item {
      case .article(let raw):
        usable += 1
        try body(raw)
        if let failure = Output.results.failure { throw failure }
      case .setAside(let input):
        setAside += 1
        Output.errors.print(Self.words(for: input))
      }
    }
    try Output.results.finish()
    return Ending.code(usable: usable, setAside: setAside)
  }

  /// What is said of an input that was set aside.
  static func words(for input: SetAside) -> String {
    Styled.safe("set aside \(input.origin.label): \(input.reason)")
  }
}
