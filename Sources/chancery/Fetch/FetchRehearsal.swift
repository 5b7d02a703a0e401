internal import ArgumentParser
internal import Chancery
internal import ChanceryFetch
internal import ChanceryIngest
internal import ChanceryText

/// A dry run of a fetch: what the robots.txt of each site says, and nothing else.
struct FetchRehearsal {
  let fetcher: Fetcher
  let isJSON: Bool

  /// Asks for every address in a queue.
  ///
  /// - Parameters:
  ///   - queue: The addresses.
  ///   - refused: What was no address to begin with.
  /// - Returns: The exit code that the addresses deserve.
  /// - Throws: ``CommandError``.
  func run(_ queue: inout FetchQueue, refused: [SetAside]) throws -> ExitCode {
    for input in refused { say(input) }
    var allowed = 0
    var forbidden = refused.count
    while let target = queue.next() {
      try Interruption.check()
      do throws(FetchProblem) {
        try fetcher.check(target.address)
        allowed += 1
        say(target.address)
      } catch {
        if error == .cancelled { throw CommandError.interrupted }
        forbidden += 1
        say(SetAside(error, at: target.address.text))
      }
    }
    try Output.results.finish()
    return Ending.code(usable: allowed, setAside: forbidden)
  }

  private func say(_ address: FetchAddress) {
    guard isJSON else { return Output.results.print("would fetch \(Styled.safe(address.text))") }
    JSONEvent.write("allowed") { $0.field("source", address.text) }
  }

  private func say(_ input: SetAside) {
    guard isJSON else { return Output.errors.print(Inputs.words(for: input)) }
    JSONEvent.write("refused") { json in
      json.field("source", input.origin.name)
      json.field("code", input.code)
      json.field("reason", input.reason)
    }
  }
}
