import Testing

@testable import ChanceryIngest

/// Names in the file system, which are bytes.
@Suite struct RawPathTests {
  @Test(arguments: [
    ("a.txt", "txt"), ("d.e/a", ""), ("a.tar.GZ", "gz"), (".hidden", ""), ("a.", ""), ("", ""),
    ("/x/é.JSONL", "jsonl"), ("d/.a.md", "md"),
  ])
  func takesTheEndingOfTheLastName(path: String, ending: String) {
    #expect(RawPath(path.utf8).pathExtension == ending)
  }

  @Test(arguments: [("d", "d/a"), ("d/", "d/a"), ("/", "/a")])
  func appendsANameWithOneSlash(folder: String, path: String) {
    #expect(RawPath(folder.utf8).appending([0x61]).label == path)
  }

  @Test func endsAtANULAsTheSystemDoes() {
    #expect(RawPath([0x61, 0, 0x62]).bytes == [0x61])
  }

  @Test func showsBytesThatAreNoText() {
    #expect(RawPath([0x61, 0xFF]).label == "a\u{FFFD}")
  }
}
