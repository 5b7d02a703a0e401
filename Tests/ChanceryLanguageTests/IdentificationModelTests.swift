import Testing

@testable import ChanceryLanguage

/// The model file: read as training wrote it, refused when it is not whole.
@Suite struct IdentificationModelTests {
  @Test func sumsWhatTrainingSums() throws {
    let weights = try TestModel.weights()
    for expected in try TestModel.expectations() {
      let bytes = Array(expected.text.utf8)
      var scan = TextScan()
      weights.rows.withUnsafeBufferPointer {
        scan.read(0..<bytes.count, in: bytes.span, rows: $0)
      }
      #expect(scan.tally.words == expected.words, "\(expected.text)")
      #expect(scan.tally.grams == expected.grams, "\(expected.text)")
      #expect(
        Array(scan.tally.sums.prefix(weights.languages.count)) == expected.sums, "\(expected.text)")
    }
  }

  @Test func fitsTheSizeItIsAllowed() throws {
    #expect(try TestModel.bytes().count <= 200_000)
  }

  @Test func knowsTheLanguagesItIsMeantFor() throws {
    let languages = try TestModel.weights().languages
    #expect(languages.contains("und"))
    #expect(Set(["fr", "en", "de", "es", "it", "pt", "nl", "ca"]).isSubset(of: languages))
  }

  @Test(arguments: [0, 3, 4, 5, 8, 15, 16, 100, 300, 1000, 193_000])
  func refusesAFileCutShort(count: Int) throws {
    let cut = Array(try TestModel.bytes().prefix(count))
    #expect(throws: LanguageModelError.self) {
      try cut.withUnsafeBufferPointer { try IdentificationModel($0) }
    }
  }

  @Test func refusesAFileWithMore() throws {
    let longer = try TestModel.bytes() + [0]
    #expect(
      throws: LanguageModelError.damaged(
        kind: "language identification", detail: "1 bytes too many")
    ) {
      try longer.withUnsafeBufferPointer { try IdentificationModel($0) }
    }
  }

  @Test(arguments: [
    (0, UInt8(0x58), "this is not a language identification model"),
    (4, 9, "has format 9 and this program reads format 1"),
    (7, 255, "it states 65307 languages"),
    (15, 0xFF, "not finite"),
    (16, 0x20, "one of its languages has no tag"),
  ])
  func saysWhatIsWrong(at position: Int, byte: UInt8, words: String) throws {
    var broken = try TestModel.bytes()
    broken[position] = byte
    let error = try #require(throws: LanguageModelError.self) {
      try broken.withUnsafeBufferPointer { try IdentificationModel($0) }
    }
    #expect(error.description.contains(words), "\(error)")
  }
}
