import ChanceryTestSupport
import ChanceryText
import Testing

/// Whole JSON texts as flat arrays.
@Suite struct JSONTreeTests {
  private func tree(_ text: String) throws -> JSONTree { try JSONTree(Array(text.utf8)) }

  @Test func findsValuesByName() throws {
    let tree = try tree(#"{"a": "one", "b": {"a": "two"}, "c": [1, "x", true]}"#)
    #expect(tree.value("a", of: 0).flatMap { tree.string($0) } == "one")
    let inner = try #require(tree.value("b", of: 0))
    #expect(tree.kind(of: inner) == .object)
    #expect(tree.value("a", of: inner).flatMap { tree.string($0) } == "two")
    let list = try #require(tree.value("c", of: 0))
    #expect(tree.children(of: list).map { tree.kind(of: $0) } == [.number, .string, .other])
    #expect(tree.parent(of: inner) == 0)
    #expect(tree.value("missing", of: 0) == nil)
    #expect(tree.value("a", of: list) == nil)
  }

  @Test func decodesStringsWhenAsked() throws {
    let tree = try tree(#"["caf\u00e9", "a\nb", 7]"#)
    #expect(tree.children(of: 0).map { tree.string($0) } == ["café", "a\nb", nil])
  }

  @Test func readsLiterals() throws {
    let tree = try tree("[true, false, null, 12]")
    #expect(tree.children(of: 0).map { tree.isLiteral($0, "true") } == [true, false, false, false])
  }

  @Test func givesThePlacesOfValues() throws {
    let text = #" {"a": {"b": [1, 2]}} "#
    let tree = try tree(text)
    let places = (0..<tree.count).map { node in
      String(decoding: Array(text.utf8)[tree.bytes(of: node)], as: UTF8.self)
    }
    #expect(places == [#"{"a": {"b": [1, 2]}}"#, #"{"b": [1, 2]}"#, "[1, 2]", "1", "2"])
    #expect(tree.end(of: 0) == 5)
  }

  @Test(arguments: ["{\"a\": \"x\ny\"}", #"{"a": 1,}"#, "[1, 2, ]", "{}", "[]", #""x""#, "7"])
  func readsWhatPagesWrite(text: String) {
    #expect(throws: Never.self) { try tree(text) }
  }

  @Test(arguments: [
    "", "{", #"{"a"}"#, #"{"a": }"#, "[1 2]", "[,]", "{,}", #"{"a": 1} x"#, #"{'a': 1}"#, "[1}",
    "nul", #"{"a": "x}"#,
  ])
  func refusesWhatIsNotJSON(text: String) {
    #expect(throws: JSONProblem.self) { try tree(text) }
  }

  @Test func refusesDepth() {
    let text = String(repeating: "[", count: 100_000)
    #expect(throws: JSONProblem.self) { try tree(text) }
  }

  @Test(arguments: 0..<200)
  func survivesAnything(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let signs = Array("{}[]\",:\\u0a1tfn \n-.e".utf8)
    let text = (0..<60).map { _ in signs[Int.random(in: 0..<signs.count, using: &random)] }
    guard let tree = try? JSONTree(text) else { return }
    for node in 0..<tree.count {
      #expect(tree.bytes(of: node).upperBound <= text.count)
      #expect(tree.end(of: node) > node && tree.end(of: node) <= tree.count)
      #expect(tree.parent(of: node) < node)
    }
  }
}
