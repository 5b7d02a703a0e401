internal import ArgumentParser
internal import ChanceryIngest
internal import ChanceryText

/// The inputs of a verb that keeps nothing.
struct Inputs {
  let paths: [String]
  let ingestor: Ingestor

  /// Prints what a pure step makes of each article; says on the error output what was set aside.
  ///
  /// - Returns: The exit code that the inputs deserve.
  /// - Throws: ``CommandError/interrupted``, or that the output cannot be written.
  func print(_ make: @escaping @Sendable (RawArticle) -> [UInt8]) throws -> ExitCode {
    var usable = 0
    var setAside = 0
    do {
      try Conveyor(ingestor: ingestor, make: make).run(paths) { step in
        switch step {
        case .made(_, let bytes):
          usable += 1
          Output.results.write(bytes)
          if let failure = Output.results.failure { throw failure }
        case .setAside(let input):
          setAside += 1
          Output.errors.print(Self.words(for: input))
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

  /// What is said of an input that was set aside.
  static func words(for input: SetAside) -> String {
    Styled.safe("set aside \(input.origin.label): \(input.reason)")
  }
}
