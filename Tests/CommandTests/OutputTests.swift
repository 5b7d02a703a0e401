import Foundation
import Testing

@testable import chancery

@Suite struct OutputTests {
  private func withFile(_ body: (String) throws -> Void) throws {
    let path = NSTemporaryDirectory() + "chancery-" + UUID().uuidString
    defer { unlink(path) }
    try body(path)
  }

  @Test func everythingArrivesInOrder() throws {
    try withFile { path in
      let output = try Output(creating: path)
      for number in 0..<20_000 { output.print("line \(number)") }
      try output.finish()
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text == (0..<20_000).map { "line \($0)\n" }.joined())
    }
  }

  @Test func aFileIsEmptiedFirst() throws {
    try withFile { path in
      try Data("old and longer".utf8).write(to: URL(filePath: path))
      let output = try Output(creating: path)
      output.print("new")
      try output.finish()
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "new\n")
    }
  }

  @Test(arguments: ["/proc/nothing", "/nowhere/file", "/"])
  func whatCannotBeMadeIsNamed(path: String) {
    #expect {
      _ = try Output(creating: path)
    } throws: { error in
      "\(error)".hasPrefix("cannot write \(path): ")
    }
  }

  @Test func aFullDiskIsReported() throws {
    let output = try Output(creating: "/dev/full")
    output.print("x")
    #expect {
      try output.finish()
    } throws: { error in
      "\(error)".contains("No space left on device")
    }
  }

  @Test func aFileIsKnownByAnyName() throws {
    try withFile { path in
      try Data().write(to: URL(filePath: path))
      let folder = URL(filePath: path).deletingLastPathComponent().path
      let name = URL(filePath: path).lastPathComponent
      #expect(FileIdentity(path) == FileIdentity("\(folder)/./\(name)"))
      #expect(FileIdentity.isStore("\(folder)/./\(name)", at: path))
      #expect(!FileIdentity.isStore(folder, at: path))
      #expect(!FileIdentity.isStore("/nowhere", at: path))
    }
  }
}
