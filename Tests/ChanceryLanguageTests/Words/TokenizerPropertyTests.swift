import ChanceryLanguage
import ChanceryTestSupport
import ChanceryText
import Testing

/// What holds of any text.
@Suite("Any text")
struct TokenizerPropertyTests {
  /// Pieces that the rules are about, to be thrown together.
  private static let pieces = [
    "a", "Le", "du", "l", "n't", "'", "’", "-", "-t-", "il", ".", "..", "…", " ", "\n", "\u{202F}",
    "1", "000", "20", "h", "°C", "€", "$", "%", "/", "://", "http", "www", "com", "@", "#", "«",
    "»", "\"", "(", ")", "?", "!", ",", ":", ";", "é", "É", "e\u{301}", "😀", "\u{200D}",
    "👨\u{200D}👩", "中", "ש", "_", "*", "&", "+", "\u{FEFF}", "M.", "J.-C.", "km", "\r\n", "\u{2028}",
  ]

  @Test("of Unicode is covered by tokens in order", arguments: [LanguageCode.french, .english])
  func covers(_ language: LanguageCode) throws {
    let rules = try rules(of: language)
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<3000 {
      let count = Int.random(in: 0...24, using: &generator)
      let text = (0..<count).map { _ in
        Self.pieces.randomElement(using: &generator) ?? ""
      }.joined()
      expectCover(Tokenizer(rules: rules).tokens(in: text), of: text)
    }
  }

  @Test("of scalars from anywhere is covered by tokens in order")
  func coversAnyScalars() throws {
    let rules = try rules(of: .french)
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<500 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...40, using: &generator) {
        let limit: UInt32 = Bool.random(using: &generator) ? 0x3100 : 0x10FFFF
        let value = UInt32.random(in: 0...limit, using: &generator)
        if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
      }
      expectCover(Tokenizer(rules: rules).tokens(in: String(scalars)), of: String(scalars))
    }
  }

  @Test("of bytes, UTF-8 or not, has disjoint tokens", arguments: [LanguageCode.french, .english])
  func anyBytes(_ language: LanguageCode) throws {
    let rules = try rules(of: language)
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      let count = Int.random(in: 0...40, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let tokens = Tokenizer(rules: rules).tokens(in: bytes.span)
      var end: Int32 = 0
      for token in tokens {
        #expect(token.start >= end && token.length > 0)
        end = token.end
      }
      #expect(Int(end) <= bytes.count)
      let boundaries = BoundaryRules(rules: rules).boundaries(of: tokens, in: bytes.span)
      #expect(boundaries.count == tokens.count)
    }
  }

  @Test(
    "of one stubborn kind takes time in proportion",
    arguments: [
      "d'", "a-", "-t-il", "a.", ".", "a@", "http:(", "(", "1 ", "1,", "\"", "'", "a'b", "9/", "é-",
      "a.b@", "www.", "5h", "' ", "...@", "M. ", "«",
    ])
  func stubborn(_ unit: String) throws {
    let tokenizer = Tokenizer(rules: try rules(of: .french))
    let text = String(repeating: unit, count: 200_000 / unit.utf8.count)
    expectCover(tokenizer.tokens(in: text), of: text)
  }

  @Test("that is empty or blank has no tokens", arguments: ["", " ", "\n\n\t\u{A0}"])
  func blank(_ text: String) throws {
    #expect(Tokenizer(rules: try rules(of: .english)).tokens(in: text).isEmpty)
  }

  @Test("is cut alike whether it is a string or a part of one")
  func substrings() throws {
    let tokenizer = Tokenizer(rules: try rules(of: .french))
    let text = "Avant : l’eau du lac."
    #expect(tokenizer.tokens(in: text.dropFirst(8)) == tokenizer.tokens(in: "l’eau du lac."))
  }

  private func expectCover(_ tokens: [TextToken], of text: String) {
    var covered = [Bool](repeating: false, count: text.utf8.count)
    var end = 0
    var isOrdered = true
    for token in tokens {
      isOrdered = isOrdered && token.range.lowerBound >= end && !token.range.isEmpty
      end = token.range.upperBound
      for place in token.range { covered[place] = true }
      let parts = Int(token.lastPart) + Int(token.middlePart)
      isOrdered = isOrdered && parts < token.range.count
    }
    #expect(isOrdered, "\(text.debugDescription)")
    var position = 0
    var isCovered = true
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      let range = position..<position + length
      if !scalar.properties.isWhitespace {
        isCovered = isCovered && covered[range].allSatisfy { $0 }
      }
      // No token begins or ends inside a scalar.
      isCovered = isCovered && Set(covered[range]).count == 1
      position += length
    }
    #expect(isCovered, "\(text.debugDescription)")
  }
}
