internal import ArgumentParser
internal import ChanceryStore
internal import Foundation

/// How a run ends: what is said last, and the exit code.
enum Ending {
  /// Something failed.
  static let failed = ExitCode(1)
  /// The command line cannot be understood.
  static let usage = ExitCode(2)
  /// Some inputs were set aside.
  static let someSetAside = ExitCode(3)
  /// No input was usable.
  static let nothingUsable = ExitCode(4)
  /// The reader stopped it.
  static let interrupted = ExitCode(130)

  /// Runs the command line and ends the process.
  static func exit(after arguments: [String]) -> Never {
    do {
      var command = try ChanceryCommand.parseAsRoot(arguments)
      try command.run()
      Foundation.exit(ExitCode.success.rawValue)
    } catch {
      Foundation.exit(report(error).rawValue)
    }
  }

  /// The code for how many inputs were usable.
  static func code(usable: Int, setAside: Int) -> ExitCode {
    if usable == 0 { return nothingUsable }
    return setAside > 0 ? someSetAside : .success
  }

  /// Says what went wrong and gives the code for it.
  private static func report(_ error: any Error) -> ExitCode {
    switch error {
    case let code as ExitCode: return code
    case let error as StoreError: return say("\(error)", failed(error) ? failed : usage)
    case let error as CommandError: return say("\(error)", error.code)
    default: return reportParsing(error)
    }
  }

  private static func failed(_ error: StoreError) -> Bool {
    if case .invalidQuery = error { return false }
    return true
  }

  private static func say(_ message: String, _ code: ExitCode) -> ExitCode {
    Output.errors.print("chancery: \(Styled.safe(message))")
    return code
  }

  /// Help and versions go to the output; what the parser refuses is an error of usage.
  private static func reportParsing(_ error: any Error) -> ExitCode {
    let message = ChanceryCommand.fullMessage(for: error)
    let isAnswer = ChanceryCommand.exitCode(for: error) == .success
    (isAnswer ? Output.results : Output.errors).print(isAnswer ? message : Styled.safe(message))
    Output.results.flush()
    return isAnswer ? .success : usage
  }
}
