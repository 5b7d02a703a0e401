import ChanceryLanguage
import ChanceryTestSupport
import ChanceryText
import Testing

/// Tokens that stand for several words.
@Suite("Contractions")
struct ContractionTests {
  @Test(
    "are read as their words",
    arguments: [
      (LanguageCode.french, "au duquel AUX desdits", ["à+le", "de+lequel", "à+les", "de+lesdits"]),
      (.french, "du pain", ["de+le", "pain"]),
      (.french, "l'on aujourd'hui", ["l'on", "aujourd'hui"]),
      (.english, "don't Roe's", ["do+n't", "Roe+'s"]),
      (.english, "CAN’T I’d’ve", ["CA+N’T", "I+’d+’ve"]),
      (.english, "cannot gonna dunno", ["can+not", "gon+na", "du+n+no"]),
      (.english, "the Edwards' 60's", ["the", "Edwards+'", "60's"]),
      (.english, "its O'Connell n't", ["it+s", "O'Connell", "n't"]),
    ])
  func parts(_ language: LanguageCode, _ text: String, _ expected: [String]) throws {
    #expect(readings(of: text, try rules(of: language)) == expected)
  }

  @Test("lie in the text where their letters do")
  func ranges() throws {
    let marked = MarkedText("Zoé ⟦token:⟦first:does⟧⟦last:n’t⟧⟧")
    let rules = try rules(of: .english)
    let token = try #require(Tokenizer(rules: rules).tokens(in: marked.text).last)
    #expect(token.range == marked.spans["token"]?.first)
    let parts = rules.parts(of: token, in: marked.text)
    #expect(parts.map(\.range) == [marked.spans["first"]?.first, marked.spans["last"]?.first])
  }

  @Test("have no place of their own where the letters differ")
  func noRanges() throws {
    let rules = try rules(of: .french)
    let token = Tokenizer(rules: rules).tokens(in: "du")[0]
    #expect(rules.parts(of: token, in: "du").allSatisfy { $0.range == nil })
  }

  @Test(
    "are told from words that are them only sometimes",
    arguments: [
      (LanguageCode.french, "des", Contraction.Certainty.sometimes), (.french, "du", .sometimes),
      (.french, "aux", .always), (.english, "cannot", .always), (.english, "its", .sometimes),
    ])
  func certainty(
    _ language: LanguageCode, _ word: String, _ expected: Contraction.Certainty
  ) throws {
    let rules = try rules(of: language)
    let token = Tokenizer(rules: rules).tokens(in: word)[0]
    #expect(token.mayBeSeveralWords)
    #expect(rules.contractions[Int(token.contraction)].certainty == expected)
  }

  @Test("are read from lines of a list")
  func lines() {
    #expect(Contraction(line: "au = à + le")?.parts == ["à", "le"])
    #expect(Contraction(line: "des ~ de + les")?.certainty == .sometimes)
    for line in ["", "au", "au = à", "= à + le", "au = à +", "~"] {
      #expect(Contraction(line: line) == nil)
    }
  }
}
