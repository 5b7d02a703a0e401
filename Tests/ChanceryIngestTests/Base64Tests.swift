import ChanceryTestSupport
import Foundation
import Testing

@testable import ChanceryIngest

/// Bytes from letters.
@Suite struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("Zg==", "f"), ("Zm8=", "fo"), ("Zm9v", "foo"), ("Zm9vYg", "foob"),
    (" Zm9v\n YmE= ", "fooba"), ("Zm9vYmFy", "foobar"),
  ])
  func decodesTheExamplesOfTheStandard(letters: String, text: String) {
    #expect(Base64.decoded(Array(letters.utf8)) == Array(text.utf8))
  }

  @Test(arguments: ["Zm9v!", "Zm9-", "é"])
  func refusesOtherSigns(letters: String) {
    #expect(Base64.decoded(Array(letters.utf8)) == nil)
  }

  @Test func agreesWithFoundation() {
    var generator = SeededGenerator(seed: 2)
    for count in 0..<200 {
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(Base64.decoded(Array(Data(bytes).base64EncodedString().utf8)) == bytes)
    }
  }
}
