import Testing

@testable import ChanceryModel

/// The hash, against the vectors of its authors.
@Suite("The FNV-1a hash")
struct FNVTests {
  @Test(
    "of a text",
    arguments: [
      ("", 0x811C_9DC5), ("a", 0xE40C_292C), ("b", 0xE70C_2DE5), ("foo", 0xA9F3_7ED7),
      ("foobar", 0xBF9C_F968),
    ] as [(String, UInt32)])
  func vectors(_ text: String, _ value: UInt32) {
    var hash = FNV()
    hash.add(text.utf8)
    #expect(hash.value == value)
    var bytewise = FNV()
    for byte in text.utf8 { bytewise.add(byte) }
    #expect(bytewise.value == value)
  }
}
