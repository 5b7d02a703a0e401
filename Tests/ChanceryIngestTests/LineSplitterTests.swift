import Testing

@testable import ChanceryIngest

/// Lines come out the same however the stream is cut.
@Suite struct LineSplitterTests {
  private func lines(_ text: String, limit: Int, pieces: Int) -> [String] {
    var splitter = LineSplitter(limit: limit)
    var found: [String] = []
    func take(_ line: LineSplitter.Line) {
      found.append(
        "\(line.number):" + (line.content.map { String(decoding: $0, as: UTF8.self) } ?? "…"))
    }
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      bytes[start..<min(start + pieces, bytes.count)].withUnsafeBufferPointer {
        splitter.take($0, take)
      }
    }
    splitter.finish(take)
    return found
  }

  @Test(arguments: 1...12)
  func cutsAnywhere(pieces: Int) {
    #expect(
      lines("ab\n\nabcdef\nc\r\nend", limit: 5, pieces: pieces) == [
        "1:ab", "2:", "3:…", "4:c\r", "5:end",
      ])
    #expect(lines("abcdefgh", limit: 5, pieces: pieces) == ["1:…"])
    #expect(lines("abcde\n", limit: 5, pieces: pieces) == ["1:abcde"])
    #expect(lines("\n", limit: 5, pieces: pieces) == ["1:"])
  }

  @Test func givesNothingForNothing() { #expect(lines("", limit: 5, pieces: 1).isEmpty) }
}
