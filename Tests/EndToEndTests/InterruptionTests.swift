import ChanceryStore
import ChanceryTestSupport
import Foundation
import Testing

@Suite(.serialized) struct InterruptionTests {
  private let command: Command
  private let count = 700

  init() throws {
    command = try Command()
    try command.write(Articles.lines(count), to: "many.jsonl")
  }

  private var store: String { command.folder + "/chancery.db" }

  private func removeStore() {
    for end in ["", "-wal", "-shm"] { unlink(store + end) }
  }

  private func export() throws -> String { try command.run("export", "articles").output }

  @Test(.timeLimit(.minutes(3)))
  func aHundredKillsLoseNothingAndDoubleNothing() throws {
    #expect(try command.run("import", "many.jsonl").status == 0)
    let undisturbed = try export()
    removeStore()
    var random = SeededGenerator(seed: 20_221_123)
    var committed = 0
    for _ in 0..<100 {
      let isDone = try killed(after: UInt32.random(in: 5_000...120_000, using: &random))
      guard FileManager.default.fileExists(atPath: store) else { continue }
      let kept = (try? Store(at: store, for: .reading).count()) ?? 0
      #expect(kept >= committed)
      committed = kept
      guard isDone else { continue }
      #expect(try export() == undisturbed)
      removeStore()
      committed = 0
    }
    #expect(try command.run("import", "many.jsonl").status == 0)
    #expect(try export() == undisturbed)
  }

  /// Starts an import and kills it; says whether it came to its end before.
  private func killed(after microseconds: UInt32) throws -> Bool {
    let process = command.process(["import", "many.jsonl", "--json"])
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    usleep(microseconds)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return process.terminationReason == .exit && process.terminationStatus == 0
  }

  @Test func ctrlCEndsAfterTheCurrentArticle() throws {
    try command.write(Articles.lines(6_000), to: "more.jsonl")
    let process = command.process(["import", "more.jsonl"])
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    usleep(400_000)
    kill(process.processIdentifier, SIGINT)
    let said = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 130)
    #expect(said.contains("the import was cut off"))
    let kept = try Store(at: store, for: .reading).count()
    #expect(said.contains(": \(grouped(kept)) new"))
  }

  private func grouped(_ number: Int) -> String {
    number < 1_000 ? "\(number)" : "\(number / 1_000) " + String("\(number)".suffix(3))
  }

  @Test func twoImportsAtOnceBothEndWell() throws {
    let first = command.process(["import", "many.jsonl"])
    first.standardError = FileHandle.nullDevice
    try first.run()
    let second = try command.run("import", "many.jsonl")
    first.waitUntilExit()
    #expect(first.terminationStatus == 0)
    #expect(second.status == 0, "\(second.errors)")
    #expect(try Store(at: store, for: .reading).count() == count)
  }
}
