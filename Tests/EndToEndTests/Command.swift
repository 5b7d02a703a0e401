import Foundation

/// A folder of its own in which the built command runs, gone with it.
final class Command {
  /// What a run left.
  struct Result {
    let status: Int32
    let output: String
    let errors: String

    /// The lines of the output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  let folder: String
  /// Variables of the environment that a run gets beside the path.
  var environment: [String: String] = [:]

  init() throws {
    folder = NSTemporaryDirectory() + "chancery-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The command beside this test's own program.
  static let executable: URL = {
    let own = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let beside = own.deletingLastPathComponent().appending(path: "chancery")
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    return root.appending(path: ".build/debug/chancery")
  }()

  /// The root of the package.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Writes a file into the folder.
  @discardableResult
  func write(_ content: String, to name: String) throws -> String {
    let path = folder + "/" + name
    try FileManager.default.createDirectory(
      at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(content.utf8).write(to: URL(filePath: path))
    return path
  }

  /// Runs the command to its end.
  func run(_ arguments: String..., input: String = "") throws -> Result {
    try run(arguments, input: input)
  }

  func run(_ arguments: [String], input: String = "") throws -> Result {
    let stem = folder + "-run-" + UUID().uuidString
    for part in ["in", "out", "err"] {
      let content = part == "in" ? Data(input.utf8) : Data()
      try content.write(to: URL(filePath: "\(stem).\(part)"))
    }
    let process = process(arguments)
    process.standardInput = FileHandle(forReadingAtPath: stem + ".in")
    process.standardOutput = FileHandle(forWritingAtPath: stem + ".out")
    process.standardError = FileHandle(forWritingAtPath: stem + ".err")
    try process.run()
    process.waitUntilExit()
    defer { for part in ["in", "out", "err"] { unlink("\(stem).\(part)") } }
    return Result(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: URL(filePath: stem + ".out")), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: URL(filePath: stem + ".err")), as: UTF8.self))
  }

  /// A process that is ready to start in the folder.
  func process(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"].merging(environment) { $1 }
    if let library = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] {
      process.environment?["LD_LIBRARY_PATH"] = library
    }
    return process
  }

  /// Runs a line of the shell, in which `$CHANCERY` is the command.
  func shell(_ line: String) throws -> Result {
    let command = Process()
    command.executableURL = URL(filePath: "/bin/sh")
    command.arguments = ["-c", line]
    command.currentDirectoryURL = URL(filePath: folder)
    command.environment = ["PATH": "/usr/bin:/bin", "CHANCERY": Self.executable.path]
    let output = Pipe()
    let errors = Pipe()
    command.standardOutput = output
    command.standardError = errors
    try command.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    command.waitUntilExit()
    return Result(
      status: command.terminationStatus, output: String(decoding: printed, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self))
  }
}
