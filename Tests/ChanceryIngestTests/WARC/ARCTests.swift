import Testing

@testable import ChanceryIngest

/// The format before WARC: a line before each record.
@Suite struct ARCTests {
  private static let start =
    "filedesc://a.arc 0.0.0.0 20140216050221 text/plain 20\n1 0 Internet Archive\n"

  private static func record(_ block: String, length: String? = nil) -> String {
    "http://e.org/a 1.2.3.4 20140102000000 text/html \(length ?? "\(block.utf8.count)")\n\(block)\n"
  }

  private static func steps(_ text: String) -> [String] {
    WARCReaderTests.plain(text).map { String($0.drop { $0 != " " }.dropFirst()) }
  }

  @Test func readsRecords() {
    let text = Self.start + "\n" + Self.record("abc") + Self.record("defg")
    #expect(Self.steps(text) == ["info 20", "response 3", "response 4"])
  }

  @Test(arguments: ["-1", "abc", "1", "90", "90000"])
  func cutsAContentAtTheNextRecordWhenItsLengthIsWrong(length: String) {
    let text = Self.start + Self.record("Text\nmit Zeilen", length: length) + Self.record("defg")
    #expect(Self.steps(text) == ["info 20", "response 15 damaged", "response 4"])
  }

  @Test(arguments: [1, 7, 1 << 18]) func readsLongLinesHoweverTheFileComes(size: Int) {
    let long = Self.record("abc").replacing(
      "e.org/a", with: "e.org/" + String(repeating: "a", count: 500))
    let steps = WARCReaderTests.plain(Self.start + "\n" + long + long, inPiecesOf: size)
    #expect(steps.map { $0.drop { $0 != " " } } == [" info 20", " response 3", " response 3"])
  }

  @Test func readsAddressesWithBlanks() throws {
    let line = "http://e.org/a b c 1.2.3.4 20140102030405 text/html 12\n"
    let header = try #require(RecordHeader(arc: Array(line.utf8)[...]))
    #expect(header.target == "http://e.org/a%20b%20c")
    #expect(header.date == "2014-01-02T03:04:05Z")
    #expect(header.length == 12)
    #expect(header.contentType == "text/html")
  }

  @Test(arguments: [
    "", "a b c d e", "http://e.org/ 1.2.3.4 2014 text/html 12", "20140102030405 1 2 3 4",
    "kein Doppelpunkt 1.2.3.4 20140102030405 text/html 12",
  ])
  func knowsALineThatIsNone(line: String) {
    #expect(RecordHeader(arc: Array(line.utf8)[...]) == nil)
  }
}
