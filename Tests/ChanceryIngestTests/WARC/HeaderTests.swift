import Testing

@testable import ChanceryIngest

/// Headers as servers, crawlers and mail programs write them.
@Suite struct HeaderTests {
  private static func fields(_ text: String) -> HeaderFields { HeaderFields(Array(text.utf8)[...]) }

  @Test(arguments: ["\r\n", "\n"]) func readsFieldsWhateverTheirCase(lineEnd: String) {
    let fields = Self.fields(
      ["Content-Type:text/html ", "CONTENT-TYPE : b", "x", "Y: a", "\tb", "  c"].joined(
        separator: lineEnd))
    #expect(fields["content-type"] == "text/html")
    #expect(fields.all("content-type") == ["text/html", "b"])
    #expect(fields["x"] == nil)
    #expect(fields["y"] == "a b c")
  }

  @Test(arguments: [
    ("a\r\n\r\nb", 5), ("a\n\nb", 3), ("a\n\r\n", 4), ("a\r\n", nil), ("", nil), ("\n\n", 2),
  ])
  func findsTheBlankLine(text: String, end: Int?) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { HeaderFields.end(in: $0) } == end)
  }

  @Test(arguments: [
    ("<http://e.org/>", "http://e.org/"), ("http://e.org/a b\tc", "http://e.org/a%20b%09c"),
    ("http://e.org/é", "http://e.org/é"), ("<", "<"), ("", ""),
  ])
  func cleansAddresses(written: String, address: String) {
    #expect(RecordHeader.address(written) == address)
  }

  @Test func readsAnAnswer() throws {
    let text = "HTTP/1.1 404 Not Found\r\nServer: x\r\n\r\nbody"
    let message = try #require(HTTPMessage(Array(text.utf8)[...], headerLimit: 1_000))
    #expect(message.status == 404)
    #expect(message.fields["server"] == "x")
    #expect(message.body.elementsEqual("body".utf8))
  }

  @Test(arguments: ["HTTP/1.1", "HTTP/1.0 abc\n\n", "HTTP/", "HTTP/1.1 200 OK\r\nA: b"])
  func readsAnswersThatAreCutOrStrange(text: String) throws {
    let message = try #require(HTTPMessage(Array(text.utf8)[...], headerLimit: 1_000))
    #expect(message.body.isEmpty)
  }

  @Test func takesNoMoreOfAHeaderThanTheLimit() throws {
    let text = "HTTP/1.1 200 OK\r\nA: " + String(repeating: "x", count: 900) + "\r\n\r\nbody"
    for limit in [1, 4, 100] {
      let message = try #require(HTTPMessage(Array(text.utf8)[...], headerLimit: limit))
      #expect(message.body.count == text.utf8.count - limit)
    }
    #expect(HTTPMessage([], headerLimit: 10) == nil)
    #expect(HTTPMessage(Array("<html>".utf8)[...], headerLimit: 10) == nil)
  }
}
