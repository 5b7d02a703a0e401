import Testing

@testable import ChanceryLanguage

/// Small letters as Unicode has them, but for what is meant otherwise.
@Suite struct LatinLetterTests {
  @Test func foldsLettersAsUnicodeDoes() {
    let meant: Set<UInt32> = [0x130, 0x15E, 0x15F, 0x162, 0x163]
    let blocks: [ClosedRange<UInt32>] = [0x41...0x5A, 0x61...0x7A, 0xC0...0x17F, 0x200...0x21F]
    for value in blocks.joined() where !meant.contains(value) && value != 0xD7 && value != 0xF7 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars.first
      #expect(LatinLetter.folded(value) == lower?.value, "\(scalar)")
    }
  }

  @Test(arguments: ["1", " ", "×", "÷", "-", "'", "я", "α", "中", "\u{301}", "@", "[", "`", "{"])
  func isNoLetter(sign: String) throws {
    #expect(LatinLetter.folded(try #require(sign.unicodeScalars.first).value) == 0)
  }

  @Test(arguments: [("Ş", "ș"), ("ţ", "ț"), ("İ", "i"), ("Ơ", "ơ"), ("Ế", "ế"), ("Ÿ", "ÿ")])
  func foldsWhatLanguagesWriteInTwoWays(letter: String, folded: String) throws {
    let scalar = try #require(letter.unicodeScalars.first)
    #expect(LatinLetter.folded(scalar.value) == folded.unicodeScalars.first?.value)
  }
}
