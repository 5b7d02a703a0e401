internal import ArgumentParser
internal import Chancery

/// The `chancery` command.
@main
struct ChanceryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chancery",
    abstract: "Turn news articles into a record that can be checked.",
    discussion: """
      Example: chancery import articles/ && chancery search 'speaker:"Anne Morel"'

      Exit codes: 0 all done, 1 failed, 2 usage, 3 some inputs set aside, 4 nothing usable, \
      130 interrupted.
      """,
    version: Version.current,
    subcommands: [
      Read.self, Clean.self, Parse.self, Import.self, Fetch.self, Show.self, Search.self,
      Explain.self, Export.self, Problems.self, Config.self,
    ])

  static func main() {
    Interruption.listen()
    Ending.exit(after: Array(CommandLine.arguments.dropFirst()))
  }
}
