import ChanceryTestSupport
import Testing

@testable import ChanceryModel

/// Words as the encoder reads them.
@Suite("The normal form of a word")
struct NormaliserTests {
  @Test(
    "has plain marks and no blanks",
    arguments: [
      ("port", "port"), ("l’", "l'"), ("…", "..."), ("1\u{A0}000", "1000"), ("a b", "ab"),
      ("ﬁn", "fin"), ("Été", "Été"), ("", ""), (" ", ""), ("\u{A0}", ""), ("😀", "😀"),
      ("a\u{0}b", "a\u{0}b"), ("~", "~"),
    ])
  func plain(_ word: String, _ normal: String) throws {
    let normaliser = try Normaliser(ToyModels.network().file())
    #expect(String(decoding: normaliser.bytes(word.utf8), as: UTF8.self) == normal)
  }

  @Test("heeds what the model says of ASCII signs")
  func ascii() throws {
    var model = ModelBytes()
    model.text("normal", "`\t'\nx\nab\tc\n\u{7F}\t")
    let normaliser = try Normaliser(model.file())
    #expect(normaliser.bytes("`x\u{7F}a".utf8) == Array("'xc".utf8))
  }

  @Test("of bytes that are no UTF-8 is UTF-8")
  func anyBytes() throws {
    let normaliser = try Normaliser(ToyModels.network().file())
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...9, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let normal = normaliser.bytes(bytes)
      #expect(Array(String(decoding: normal, as: UTF8.self).utf8) == normal)
    }
  }
}
