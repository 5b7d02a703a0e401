import ChanceryClean
import ChanceryLanguage
import ChanceryRecords
import ChanceryText
import Testing

@Suite("The coder")
struct CoderTests {
  @Test("other languages and empty texts give no quotations", arguments: ["de", "und", "es"])
  func otherLanguages(_ code: String) {
    let article = ParsedArticle(
      text: "„Ja“, sagte er.", language: LanguageCode(rawValue: code))
    #expect(Coder().code(article).quotations.isEmpty)
    #expect(Coder().code(ParsedArticle(text: "", language: .french)).entities.isEmpty)
  }

  @Test("evidence points into the source through the map, also where words were moved")
  func followsMap() throws {
    let source = "« Nous [photo] partons », dit Luc Aron."
    var builder = TextMap.Builder(source: Array(source.utf8))
    builder.keep(0..<8)
    builder.keep(16..<source.utf8.count)
    let (text, map) = builder.finish()
    let raw = RawArticle(text: source, origin: .init(name: "test"))
    let clean = CleanArticle(
      raw: raw, text: String(decoding: text, as: UTF8.self),
      blocks: [Block(.paragraph, at: 0..<text.count)], map: map, removals: [], findings: [])
    let coded = Coder().code(
      ParsedArticle(clean: clean, language: .french, languageConfidence: 1.0))
    let quotation = try #require(coded.quotations.first)
    #expect(quotation.evidence.ranges.map { source[$0.range] } == ["« Nous ", "partons »"])
    #expect(quotation.text == "« Nous partons »")
  }

  @Test("numbers quotations and entities in the order of the source and gives reasons")
  func numbers() {
    let text = """
      « Oui, c’est bien », dit Luc Aron. « Non, jamais », répond Anne Roux.

      Selon la police du port, deux bateaux ont coulé.
      """
    let coded = Coder().code(ParsedArticle(text: text, language: .french))
    #expect(coded.quotations.map(\.id) == ["q1", "q2", "q3"])
    #expect(coded.entities.map(\.id) == ["e1", "e2", "e3"])
    #expect(coded.quotations.map(\.kind) == [.direct, .direct, .indirect])
    #expect(coded.quotations.allSatisfy { !$0.reason.isEmpty && $0.confidence.value > 0 })
  }

  @Test("the text under the spans is the text of the quotation", arguments: 0..<40)
  func spansHoldText(_ seed: Int) {
    let text = RandomText(seed: UInt64(seed)).make()
    for language in [LanguageCode.french, .english] {
      let coded = Coder().code(ParsedArticle(text: text, language: language))
      for quotation in coded.quotations {
        let words = quotation.evidence.ranges.map { text[$0.range] }
        #expect(words.joined(separator: " … ") == quotation.text)
        let speaker = quotation.speaker.map(\.entity)
        #expect(speaker == nil || coded.entities.contains { $0.id == speaker })
      }
    }
  }

  @Test(
    "takes time in proportion to the text",
    arguments: ["« ", "of ", "a dit ", "“a. ", "a dit que ", "X Y Z ", ", a dit Jean", "'a "])
  func isLinear(_ unit: String) {
    let small = ParsedArticle(text: String(repeating: unit, count: 1_500), language: .french)
    let large = ParsedArticle(text: String(repeating: unit, count: 6_000), language: .french)
    _ = Coder().code(small)
    let one = time { _ = Coder().code(small) }
    let four = time { _ = Coder().code(large) }
    #expect(four < one * 10 + .milliseconds(50))
  }

  private func time(_ work: () -> Void) -> Duration {
    (0..<3).map { _ in ContinuousClock().measure(work) }.min() ?? .zero
  }
}

/// Texts of words, marks and signs in any order, the same for the same seed.
struct RandomText {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  private static let parts = [
    "« ", " »", "“", "”", "\"", "’", "'", "— ", ", ", ". ", " : ", "\n\n", "(", ")", "! ", "? ",
    "a dit ", "selon ", "que ", "Luc Aron ", "M. Weiss ", "il ", "she said ", "that ",
    "le ministre ",
    "a-t-il ajouté ", "nous partons ", "the police ", "told ", "et ", "and ", "qu’", "É", "of ",
  ]

  /// Some hundred parts.
  func make() -> String {
    var generator = self
    return (0..<200).map { _ in generator.next() }.joined()
  }

  private mutating func next() -> String {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Self.parts[Int(state % UInt64(Self.parts.count))]
  }
}
