import ChanceryText
import Testing

/// The examples of FIPS 180-4 and lengths around the ends of blocks.
@Suite struct ContentHashTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func matchesTheStandard(text: String, digest: String) {
    #expect(ContentHash(of: text.utf8).hexadecimal == digest)
  }

  @Test func hashesAMillionLetters() {
    let hash = ContentHash(of: String(repeating: "a", count: 1_000_000).utf8)
    #expect(
      hash.hexadecimal == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func readsWhatItPrints() {
    let hash = ContentHash(of: "Chancery".utf8)
    #expect(ContentHash(hexadecimal: hash.hexadecimal) == hash)
    #expect(ContentHash(hexadecimal: "not a hash") == nil)
  }
}
