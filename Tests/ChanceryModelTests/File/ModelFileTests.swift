import ChanceryTestSupport
import ChanceryText
import Foundation
import Testing

@testable import ChanceryModel

/// What a model file gives back, and what it refuses.
@Suite("A model file")
struct ModelFileTests {
  @Test("gives what was written into it")
  func entries() throws {
    var model = ModelBytes()
    model.floats("floats", [1, -2.5, .infinity])
    model.matrix("matrix", rows: 2, columns: 3, [1, -2, 3, -4, 5, -128])
    model.text("text", "un\ndeux\n")
    model.integers("integers", [7, -8])
    let file = try model.file()
    #expect(Array(try file.floats("floats")) == [1, -2.5, .infinity])
    #expect(try file.floats("floats", count: 3)[1] == -2.5)
    let (weights, rows, columns) = try file.matrix("matrix")
    #expect((rows, columns) == (2, 3))
    #expect((0..<6).map { weights[$0] } == [1, -2, 3, -4, 5, -128])
    #expect(try file.lines("text") == ["un", "deux", ""])
    #expect(Array(try file.integers("integers")) == [7, -8])
    #expect(file.has("text") && !file.has("texts"))
  }

  @Test("can be mapped from a disk")
  func mapped() throws {
    let path = URL.temporaryDirectory.appending(path: "chancery-\(UUID().uuidString).model")
    defer { try? FileManager.default.removeItem(at: path) }
    try Data(ToyModels.network().encoded()).write(to: path)
    let mapped = try ParserModel(ModelFile(path: path.path), lexicon: nil)
    let inMemory = try ParserModel(ToyModels.network().file(), lexicon: nil)
    let sentences = [["le", "port", "."]]
    #expect(
      mapped.parse(sentences, language: .french) == inMemory.parse(sentences, language: .french))
  }

  @Test("that cannot be read says why", arguments: ["/nowhere/none.model", "/", "/dev/null"])
  func unreadable(_ path: String) {
    let error = #expect(throws: ModelError.self) { _ = try ModelFile(path: path) }
    let words = error?.description ?? ""
    #expect(words.hasPrefix("cannot read the model “\(path)”: "))
    #expect(words.hasSuffix("; name a file that `make models` wrote"))
  }

  @Test("begins with the word for it", arguments: ["", "CHANCERY", "CHANCERZ000000000000", "PK"])
  func magic(_ start: String) {
    expect(
      Array(start.utf8), .notAModel(name: "toy"),
      "“toy” is no model of Chancery; name a file that `make models` wrote")
  }

  @Test("is of the version that the program reads", arguments: [0, 2, .max] as [UInt32])
  func version(_ version: UInt32) {
    var model = ToyModels.sentences()
    model.version = version
    expect(
      model.encoded(), .version(name: "toy", found: version, known: 1),
      "the model “toy” has format version \(version), this program reads 1; "
        + "take the model that came with it")
  }

  @Test("that ends early says so", arguments: [16, 17, 40, 100])
  func cutOff(_ length: Int) {
    expect(
      Array(ToyModels.sentences().encoded().prefix(length)), .cutOff(name: "toy"),
      "the model “toy” is cut off; copy it again")
  }

  @Test("may have no entries")
  func empty() throws { #expect(try ModelBytes().file().entries.isEmpty) }

  @Test(
    "has no matrix where the sizes differ",
    arguments: [[2, 2], [6], [1, 2, 3], [0, 6], [.max, .max], []] as [[UInt32]])
  func shapes(_ shape: [UInt32]) throws {
    var model = ModelBytes()
    model.matrix("m", rows: 2, columns: 3, [1, 2, 3, 4, 5, 6])
    model.entries[0].shape = shape
    let file = try model.file()
    let expected = ModelError.entry(name: "toy", entry: "m", problem: "is no matrix")
    #expect(throws: expected) { _ = try file.matrix("m") }
  }

  @Test("says what entry is broken, and how")
  func messages() throws {
    var model = ModelBytes()
    model.floats("f", [1, 2])
    let file = try model.file()
    #expect(words { _ = try file.floats("f", count: 3) } == Self.broken("f has 2 numbers, not 3"))
    #expect(words { _ = try file.floats("g") } == Self.broken("g is missing"))
    #expect(words { _ = try file.text("f") } == Self.broken("f is missing"))
  }

  private static func broken(_ problem: String) -> String {
    "the model “toy” is broken: \(problem); copy it again"
  }

  private func words(_ body: () throws -> Void) -> String {
    (#expect(throws: ModelError.self) { try body() })?.description ?? ""
  }

  private func expect(_ bytes: [UInt8], _ error: ModelError, _ words: String) {
    #expect(throws: error) { _ = try ModelFile(name: "toy", bytes: immortalBytes(bytes)) }
    #expect(error.description == words)
  }
}
