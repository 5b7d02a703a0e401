internal import ArgumentParser
internal import ChanceryIngest
internal import ChanceryText

/// The inputs of a verb that keeps nothing.
struct Inputs {
  let paths: [String]
  let ingestor: Ingestor

  /// Prints what a pure step makes of each article; says on the error output what was set aside
  /// and what archives held beside pages.
  ///
  /// - Returns: The exit code that the inputs deserve.
  /// - Throws: ``CommandError/interrupted``, or that the output cannot be written.
  func print(_ make: @escaping @Sendable (RawArticle) -> [UInt8]) throws -> ExitCode {
    try each(make) { _, bytes in
      Output.results.write(bytes)
      if let failure = Output.results.failure { throw failure }
      return (usable: 1, setAside: 0)
    }
  }

  /// Carries each article through a pure step; says on the error output what was set aside
  /// and what archives held beside pages.
  ///
  /// - Parameters:
  ///   - threads: The most articles in the step at once; `nil` for one a core.
  ///   - make: The step.
  ///   - take: Takes what the step made, in the order of the inputs, and counts it.
  /// - Returns: The exit code that the inputs deserve.
  /// - Throws: ``CommandError/interrupted``, that the output cannot be written, and what `take` throws.
  func each<Product: Sendable>(
    threads: Int? = nil, _ make: @escaping @Sendable (RawArticle) -> Product,
    take: (RawArticle, Product) throws -> (usable: Int, setAside: Int)
  ) throws -> ExitCode {
    var usable = 0
    var setAside = 0
    do {
      try Conveyor(ingestor: ingestor, threads: threads, make: make).run(paths) { step in
        switch step {
        case .made(let raw, let product):
          let counts = try take(raw, product)
          usable += counts.usable
          setAside += counts.setAside
        case .setAside(let input):
          setAside += 1
          Output.errors.print(Self.words(for: input))
        case .passedOver(let records): Output.errors.print(Self.words(for: records))
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

  /// What is said of the records of an archive that are no pages; that is no mistake.
  static func words(for records: PassedOver) -> String {
    let counts = PassedOverCounts(records)
    return Styled.safe("in \(records.origin.label): \(counts)")
  }
}
