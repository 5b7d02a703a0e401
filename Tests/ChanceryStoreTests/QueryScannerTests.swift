import Testing

@testable import ChanceryStore

@Suite struct QueryScannerTests {
  /// The terms of a query as `field:words`, a star for the beginning of a word.
  private func terms(_ query: String) throws -> [String] {
    var scanner = QueryScanner(query)
    var terms: [String] = []
    while let (field, term) = try scanner.next() {
      terms.append((field.map { "\($0):" } ?? "") + term.words + (term.isPrefix ? "*" : ""))
    }
    return terms
  }

  @Test(arguments: [
    ("a b", ["a", "b"]), (" a\t\nb ", ["a", "b"]), (#""a b" c"#, ["a b", "c"]),
    (#"x:"a b"c"#, ["x:a b", "c"]), ("x:a y:b*", ["x:a", "y:b*"]), (#""a b"*"#, ["a b*"]),
    ("https://x.org/a", ["https://x.org/a"]), ("12:30", ["12:30"]), ("é:a", ["é:a"]),
    (#"a"b c""#, ["a", "b c"]), ("", []), ("  ", []), ("a*b", ["a*b"]),
    ("SPEAKER:x", ["SPEAKER:x"]),
  ])
  func takesAQueryApart(query: String, expected: [String]) throws {
    #expect(try terms(query) == expected)
  }

  @Test(arguments: ["\"", "a \"b", "x:\"", "x:", "x: a"])
  func refusesWhatIsNotClosedOrEmpty(query: String) {
    #expect(throws: StoreError.self) { try terms(query) }
  }

  @Test(arguments: [
    ("2022-01-31", true), ("2022-02-30", false), ("2022-1-1", false), ("2022-01-31T10:00", false),
    ("", false),
  ])
  func knowsADay(text: String, expected: Bool) {
    #expect(QueryScanner.isDay(text) == expected)
  }
}
