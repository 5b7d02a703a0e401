import Foundation
import Testing

@Suite struct HelpTests {
  /// What the parser says of itself.
  private struct Dump: Decodable {
    let command: Verb
  }

  private struct Verb: Decodable {
    let commandName: String
    let discussion: String?
    let arguments: [Argument]?
    let subcommands: [Verb]?
  }

  private struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }
    let names: [Name]?
    let valueName: String?

    var options: [String] {
      (names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }
    }
  }

  private let command: Command
  private let root: Verb

  init() throws {
    command = try Command()
    let dump = try command.run("--experimental-dump-help").output
    root = try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command
  }

  private var verbs: [Verb] { (root.subcommands ?? []).filter { $0.commandName != "help" } }

  private func document(_ path: String) throws -> String {
    try String(contentsOf: Command.root.appending(path: "Documentation/\(path)"), encoding: .utf8)
  }

  @Test func theVerbsAreThoseOfTheDesign() {
    #expect(
      verbs.map(\.commandName) == [
        "read", "clean", "parse", "import", "fetch", "show", "search", "explain", "export",
        "problems", "config",
      ])
  }

  @Test func everyVerbsHelpHasAnExample() throws {
    for verb in verbs {
      let help = try command.run(verb.commandName, "--help").output
      #expect(help.contains("Example: "), "\(verb.commandName)")
      #expect(help.contains("chancery \(verb.commandName)"))
    }
  }

  @Test func theDocumentNamesEveryVerbAndOption() throws {
    let page = try document("Command.md")
    for verb in verbs {
      let sections = page.components(separatedBy: "\n## ")
      let section = sections.first { $0.hasPrefix("`chancery \(verb.commandName)`") }
      #expect(section != nil, "no section for \(verb.commandName)")
      for option in (verb.arguments ?? []).flatMap(\.options)
      where !["-h", "--help", "--version"].contains(option) {
        #expect(section?.contains("`\(option)") == true, "\(verb.commandName) \(option)")
      }
    }
  }

  @Test func theManualNamesEveryVerbAndOption() throws {
    let page = try document("chancery.1")
    for verb in verbs {
      #expect(page.contains(".SH CHANCERY \(verb.commandName.uppercased())"))
      for option in (verb.arguments ?? []).flatMap(\.options) {
        #expect(page.contains(option.replacingOccurrences(of: "-", with: "\\-")), "\(option)")
      }
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsComeForEveryShell(shell: String) throws {
    let result = try command.run("--generate-completion-script", shell)
    #expect(result.status == 0)
    #expect(result.output.contains("export"))
  }
}
