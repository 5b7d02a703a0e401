import Foundation
import Testing

@testable import ChanceryText

/// What is JSON by RFC 8259 and what is not.
@Suite struct JSONReaderTests {
  /// Reads one value and what may follow it.
  private static func read(_ bytes: [UInt8]) throws -> JSONValue {
    try bytes.withUnsafeBufferPointer { buffer in
      guard (try? UTF8Span(validating: buffer.span)) != nil else {
        throw JSONProblem(kind: .notUTF8, position: 0)
      }
      var reader = JSONReader(buffer)
      let value = try reader.value()
      try reader.expectEnd()
      return value
    }
  }

  @Test(
    arguments: [
      ("null", .null), ("true", .bool(true)), ("false", .bool(false)), ("0", .number("0")),
      ("-0", .number("-0")), ("1.5e+3", .number("1.5e+3")), ("12E9", .number("12E9")),
      (#""a""#, .string("a")), (" \"\" ", .string("")), (#""\u00e9\t""#, .string("é\t")),
      (#""\ud834\udd1e""#, .string("𝄞")), ("[]", .array(0..<2)), (" [1, [2]] ", .array(1..<9)),
      ("{}", .object(0..<2)), (#" {"a":{"b":[]},"c":1} "#, .object(1..<21)),
      ("\"\u{7F}\u{2028}\"", .string("\u{7F}\u{2028}")),
    ] as [(String, JSONValue)])
  func readsJSON(text: String, value: JSONValue) throws {
    #expect(try Self.read(Array(text.utf8)) == value)
  }

  @Test(arguments: [
    "", " ", "[", "]", "{", "}", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[1}", "{\"a\"}", "{\"a\":}",
    "{\"a\":1,}", "{a:1}", "{'a':1}", "{\"a\":1 \"b\":2}", "{,}", "{1:2}", "[\"a\":1]", "nul",
    "nulll",
    "True", "NaN", "-", "+1", "01", "-01", "1.", ".5", "1e", "1e+", "0x1", "1 2", "\"", "\"a",
    "\"\\\"",
    "\"\\x\"", "\"\\u12\"", "\"\\u12G4\"", "\"\n\"", "\"\t\"", "\"\u{0}\"", "[1]//", "/**/1",
    "\u{FEFF}1",
    "{\"a\":1}}", "[]]", "{\"a\" 1}", "[\u{C}]", "1\u{A0}", "{\"a\":[}", "[{]", "-Infinity",
    "[1,,2]",
  ])
  func refusesWhatIsNotJSON(text: String) {
    #expect(throws: JSONProblem.self) { try Self.read(Array(text.utf8)) }
  }

  @Test(arguments: [(512, true), (513, false)])
  func holdsItsDepth(depth: Int, isRead: Bool) {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      let inner = open == "[" ? "" : "1"
      let text =
        String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)
      #expect(((try? Self.read(Array(text.utf8))) != nil) == isRead)
    }
  }

  @Test func neverReadsPastTheEnd() {
    let text = Array(
      #"{"a":[1.5e3,"\u00e9\ud834\udd1e",{"b":true,"c":[null,false]}],"d":"x\n"}"#.utf8)
    #expect(throws: Never.self) { try Self.read(text) }
    for end in text.indices {
      #expect(throws: JSONProblem.self) { try Self.read(Array(text[..<end])) }
    }
  }

  @Test func survivesEveryChangeOfOneByte() {
    let text = Array(#"{"a":[-1.5e3,"\u00e9x"],"b":{"c":true}}"#.utf8)
    for index in text.indices {
      for byte in stride(from: UInt8(0), through: 0x7F, by: 1) {
        var changed = text
        changed[index] = byte
        _ = try? Self.read(changed)
      }
    }
  }

  @Test func givesTheStringsOfAnArray() throws {
    let text = Array(#"["a", 1, ["b"], "c", null]"#.utf8)
    let strings = try text.withUnsafeBufferPointer {
      try JSONReader($0).strings(in: 0..<text.count)
    }
    #expect(strings == ["a", "c"])
  }

  @Test func readsNestedObjectsByTheirRanges() throws {
    let text = Array(
      #"{"x": [{"name": "Élise"}, 7, {}, {"name": "\ud800"}], "y": {"z": [1]}}"#.utf8)
    var names: [String] = []
    try text.withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes)
      try reader.beginObject()
      #expect(try reader.nextKey() == "x")
      guard case .array(let array) = try reader.value() else { return }
      for case .object(let range) in try reader.values(in: array) {
        var inner = reader.reader(at: range)
        try inner.beginObject()
        while let key = try inner.nextKey() {
          if case .string(let name) = try inner.value() { names.append("\(key) \(name)") }
        }
        #expect(inner.loneSurrogates == (names.count > 1 ? 1 : 0))
      }
      #expect(try reader.nextKey() == "y")
      #expect(try reader.value() == .object(text.count - 11..<text.count - 1))
    }
    #expect(names == ["name Élise", "name \u{FFFD}"])
  }

  /// Runs nst/JSONTestSuite where its folder `test_parsing` is named in the environment.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["JSON_TEST_SUITE"] != nil))
  func agreesWithTheJSONTestSuite() throws {
    let folder = ProcessInfo.processInfo.environment["JSON_TEST_SUITE"] ?? ""
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names.count > 300)
    for name in names {
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: folder).appending(path: name)))
      let isRead = (try? Self.read(bytes)) != nil
      if name.hasPrefix("y_") { #expect(isRead, "\(name)") }
      if name.hasPrefix("n_") { #expect(!isRead, "\(name)") }
    }
  }
}
