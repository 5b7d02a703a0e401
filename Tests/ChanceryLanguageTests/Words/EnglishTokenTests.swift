import ChanceryLanguage
import ChanceryText
import Testing

/// English words, as EWT cuts them.
@Suite("English words")
struct EnglishTokenTests {
  @Test(
    "are parted by hyphens but for some first parts",
    arguments: [
      "well|-|known", "Al|-|Zaman", "an e-mail", "non-Arab", "anti-American", "mid-2003",
      "state|-|of|-|the|-|art", "socio-political|-|spiritual", "Hizb|-|e|-|Islami", "16|-|metre",
      "the U.S.|-|led", "COVID|-|19",
    ])
  func hyphens(_ cut: String) throws { try expect(cut) }

  @Test(
    "keep their contraction",
    arguments: [
      "I don't", "can’t", "Roe's house", "the Edwards' house", "cannot", "they'd've", "O'Connell",
      "let's go", "don`t", "the '90s", "in ’72", "get 'em", "o'clock", "the U.S.|'s", "5|'|2",
    ])
  func contractions(_ cut: String) throws { try expect(cut) }

  @Test(
    "are parted from single quotation marks",
    arguments: ["the '|islands|' they", "‘|yes|’|,", "'|He's here|'|, she", "'|solidarity|'"])
  func quotes(_ cut: String) throws { try expect(cut) }

  @Test(
    "keep the full stop of an abbreviation",
    arguments: [
      "Mr. Roe", "Dr. J. Roe", "the U.S. Army", "Roe Inc. said", "e.g. this", "i.e.|, that",
      "at 5 p.m. today", "a Ph.D. thesis", "no. 5", "Dec. 15", "Fla.|, too", "etc.|)", "St. Mary",
      "Washington|, D.C.|, and", "George W. Roe", "Edwin P. Wilson",
    ])
  func abbreviations(_ cut: String) throws { try expect(cut) }

  @Test(
    "leave the full stop of a sentence alone",
    arguments: [
      "in the U.S|.", "in the U.S|. He left", "vitamin C|.", "said no|. He", "Roe Inc|. The firm",
      "in the U.S.|.", "I did|.|Then", "the sun|. It", "on Main St|. The", "ten reps|. Then",
    ])
  func stops(_ cut: String) throws { try expect(cut) }

  @Test(
    "may be numbers",
    arguments: [
      "1,000.5", "$|1,200", "US$ 5", "50|%", "5|kg", "11:30|am", "$|3.7|m", "the 20th", "1980s",
      "60's", "555-0123", "415-555-0123", "1969|-|1970", "9/11", "11/28/2000", "7:30|-|8:30",
      "+44 20", "of .265", "#|1", "[|13|,|14|]", "AS400", "B2B", "10\u{2009}000",
    ])
  func numbers(_ cut: String) throws { try expect(cut) }

  @Test(
    "are parted from marks",
    arguments: [
      "\"|No|,|\"", "“|No|.|”", "what|?!", "no|!!!", "so|...|but", "why|.?", "a|--|b", "(|b|)",
      "and|/|or", "AT&T", ":-) ;)", "<|a@example.org|>", "==== ***", "account|(|s|)", "w/o",
      "f*ck", "''|Every", "why|...|?",
    ])
  func marks(_ cut: String) throws { try expect(cut) }

  @Test(
    "may be addresses",
    arguments: [
      "http://example.org|.", "www.risk-example.com/risk2001|, and", "press@example.org",
      "report.xls", "comp.sources.unix", "#tag and @name_2", "example.com",
      "(|https://example.org|)|,",
    ])
  func addresses(_ cut: String) throws { try expect(cut) }

  private func expect(_ cut: String) throws {
    let expected = CutText(cut)
    #expect(words(of: expected.text, try rules(of: .english)) == expected.tokens)
  }
}
