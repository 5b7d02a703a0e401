internal import ArgumentParser
internal import Chancery

/// The `chancery` command.
@main
struct ChanceryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chancery",
    abstract: "Turn news articles into a record that can be checked.",
    version: Version.current)
}
