import ChanceryText
import Testing

@testable import ChanceryIngest

/// From bytes to text: what is certain, what is guessed, what is refused.
@Suite struct TextDecoderTests {
  private func decode(_ bytes: [UInt8]) throws -> (String, [String]) {
    let decoded = try TextDecoder.decode(bytes[...])
    return (decoded.text, decoded.findings.map(\.code.rawValue))
  }

  @Test(arguments: ["", "abc", "é ü € 😀", "漢字", "a\u{0}bcdefghijklmnopqrstuvwxyz"])
  func readsUTF8AsItStands(text: String) throws {
    #expect(try decode(Array(text.utf8)) == (text, []))
  }

  @Test func readsByItsByteOrderMark() throws {
    let text = "Le président « dit » 😀"
    let little = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    #expect(try decode([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == (text, []))
    #expect(try decode([0xFF, 0xFE] + little) == (text, []))
    #expect(try decode([0xFE, 0xFF] + big) == (text, []))
    #expect(try decode(little) == (text, ["guessed-charset"]))
    #expect(try decode(big) == (text, ["guessed-charset"]))
  }

  @Test func repairsHalvesOfCharactersInUTF16() throws {
    #expect(try decode([0xFF, 0xFE, 0x61, 0, 0x3D, 0xD8]) == ("a\u{FFFD}", ["damaged-encoding"]))
    #expect(try decode([0xFF, 0xFE, 0x61, 0, 0x62]) == ("a\u{FFFD}", ["damaged-encoding"]))
    #expect(try decode([0xFF, 0xFE, 0, 0xDC, 0x61, 0]) == ("\u{FFFD}a", ["damaged-encoding"]))
  }

  @Test func keepsUTF8ThatIsBrokenInFewPlaces() throws {
    let bytes = Array("é à ç ù ê".utf8) + [0xFF] + Array(" fin".utf8)
    #expect(try decode(bytes) == ("é à ç ù ê\u{FFFD} fin", ["damaged-encoding"]))
  }

  @Test(
    arguments: [
      ([0x93, 0x6F, 0x75, 0x69, 0x94], "“oui”", "windows-1252"),
      ([0x31, 0x30, 0x20, 0x80], "10 €", "windows-1252"),
      ([0x63, 0xBD, 0x75, 0x72], "cœur", "ISO-8859-15"),
      ([0x31, 0x30, 0xA0, 0xA4], "10\u{A0}€", "ISO-8859-15"),
      ([0x31, 0xBD, 0x20, 0x68], "1½ h", "windows-1252"),
      ([0xE9, 0x74, 0xE9], "été", "windows-1252"),
    ] as [([UInt8], String, String)])
  func guessesAmongWesternCharacterSets(bytes: [UInt8], text: String, name: String) throws {
    let lead = Array("Du texte en lettres simples, puis ".utf8)
    let decoded = try TextDecoder.decode((lead + bytes)[...])
    #expect(decoded.text == "Du texte en lettres simples, puis " + text)
    #expect(decoded.findings.first?.message.contains(name) == true)
  }

  @Test func refusesWhatItCannotRead() throws {
    let cyrillic: [UInt8] = [
      0xCF, 0xF0, 0xE5, 0xE7, 0xE8, 0xE4, 0xE5, 0xED, 0xF2, 0x20, 0xF1, 0xEA,
    ]
    #expect(throws: IngestProblem.unknownCharacterSet) { try decode(cyrillic) }
    #expect(throws: IngestProblem.unknownCharacterSet) {
      try decode([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0])
    }
    #expect(throws: IngestProblem.refused(.binary)) {
      try decode(Array(repeating: 0, count: 1_000))
    }
  }

  @Test func readsEveryByteOfASingleByteCharacterSet() {
    let all = (0...255).map { UInt8($0) }
    for charset in [SingleByteCharset.windows1252, .iso885915] {
      let text = charset.decode(all[...])
      #expect(text.unicodeScalars.count == 256)
      #expect(text.unicodeScalars.prefix(128).map(\.value) == Array(0..<128))
    }
  }

  @Test(
    arguments: [
      ([0xC0, 0x80], 2), ([0xED, 0xA0, 0x80], 3), ([0xF4, 0x90, 0x80, 0x80], 4), ([0xE2, 0x82], 2),
      ([0xC3, 0xA9], 0), ([0xF0, 0x9F, 0x98, 0x80], 0),
    ] as [([UInt8], Int)])
  func countsWhatIsNoUTF8(bytes: [UInt8], broken: Int) {
    let census = ByteCensus(of: bytes[...])
    #expect(census.broken == broken)
    #expect(census.sequences == (broken == 0 ? 1 : 0))
  }
}
