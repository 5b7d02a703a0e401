internal import ArgumentParser
internal import Chancery
internal import ChanceryIngest
internal import ChanceryStore
internal import ChanceryText

/// `chancery problems`: the inputs that imports set aside.
struct Problems: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the inputs that imports set aside, with the reason.",
    discussion: """
      An input leaves the list when an article from the same place is imported.

      Example: chancery problems --json
      """)

  @OptionGroup var options: StoreOptions

  @Flag(help: "Print one JSON object a problem.")
  var json = false

  func run() throws {
    let settings = try options.settings()
    let style = try settings.style()
    let problems = try settings.store(for: .reading).problems()
    for problem in problems {
      if json {
        Output.results.write(Self.line(of: problem))
      } else {
        let place = Styled.safe(problem.origin.label)
        let reason = "\(Styled.safe(problem.reason)) (\(Styled.safe(problem.code)))"
        Output.results.print("\(style(place, .bold)): \(reason)")
      }
    }
    if problems.isEmpty, !json { Output.results.print("nothing was set aside") }
    try Output.results.finish()
  }

  private static func line(of problem: SetAside) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("format", "chancery.problem/1")
      json.field("source", problem.origin.name)
      json.field("line", problem.origin.line)
      json.field("code", problem.code)
      json.field("reason", problem.reason)
    }
    json.endLine()
    return json.bytes
  }
}
