import ChanceryTestSupport
import Testing

@testable import ChanceryIngest

/// How mail writes bytes, words and dates.
@Suite struct MailFormatTests {
  private static func decoded(_ text: String, _ encoding: String) -> String {
    let bytes = TransferEncoding(encoding).decode(Array(text.utf8)[...])
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("d=C3=A9j=c3=a0", "déjà"), ("a=\nb", "ab"), ("a=\r\nb", "ab"), ("a= \t\nb", "ab"),
    ("a=3D", "a="), ("a=", "a"), ("a=4", "a=4"), ("a=ZZ", "a=ZZ"), ("=", ""), ("", ""),
    ("href=\"x\"", "href=\"x\""),
  ])
  func readsQuotedPrintable(written: String, text: String) {
    #expect(Self.decoded(written, "Quoted-Printable") == text)
  }

  @Test(arguments: [
    ("TGU=", "Le"), ("TGUg", "Le "), ("TG\r\nU=", "Le"), ("TGU", "Le"), ("T", ""), ("", ""),
    ("!TGU=TGU=", "Le"),
  ])
  func readsBase64(written: String, text: String) {
    #expect(Self.decoded(written, "BASE64") == text)
  }

  @Test(arguments: UInt64(1)...50) func writesAndReadsAnyBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<Int.random(in: 0...90, using: &random)).map { _ in
      UInt8.random(in: 0...255, using: &random)
    }
    let quoted = bytes.flatMap { byte in
      Array(("=" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8)
    }
    #expect(TransferEncoding.quotedPrintable.decode(quoted[...]).elementsEqual(bytes))
  }

  @Test(arguments: [
    ("Un titre", "Un titre"), ("=?utf-8?Q?D=C3=A9mission?=", "Démission"),
    ("=?UTF-8?B?RMOpbWlzc2lvbg==?=", "Démission"), ("=?utf-8*fr?q?a_b?=", "a b"),
    ("Avis =?utf-8?Q?=C3=A9crit?= ici", "Avis écrit ici"),
    ("=?utf-8?Q?a?= =?utf-8?Q?b?= c", "ab c"), ("=?utf-8?Q?=C3?= =?utf-8?Q?=A9?=", "é"),
    ("=?utf-8?Q?offen", "=?utf-8?Q?offen"), ("=?x?y?z?=", "=?x?y?z?="), ("", ""), ("=??=", "=??="),
  ])
  func readsEncodedWords(written: String, text: String) {
    #expect(EncodedWords.decode(written) == text)
  }
}
