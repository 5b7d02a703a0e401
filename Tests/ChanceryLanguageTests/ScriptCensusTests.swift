import Testing

@testable import ChanceryLanguage

/// Which script a text is in, and what its letters say.
@Suite struct ScriptCensusTests {
  private func census(_ text: String) -> ScriptCensus {
    var census = ScriptCensus()
    for scalar in text.unicodeScalars {
      if LatinLetter.folded(scalar.value) != 0 {
        census.add(latinLetters: 1)
      } else if scalar.value >= 0x370 {
        census.add(scalar.value)
      }
    }
    return census
  }

  @Test(arguments: [
    ("abc", Script.latin), ("αβγ", .greek), ("привет", .cyrillic), ("ლი", .georgian),
    ("한국어", .hangul), ("総理は", .kana), ("总统", .han), ("カタカナ", .kana), ("ไทย", .thai),
    ("שלום", .hebrew), ("سلام", .arabic), ("नमस्ते", .devanagari), ("বাংলা", .bengali),
    ("தமிழ்", .tamil), ("հայ", .armenian), ("አማርኛ", .ethiopic), ("ខ្មែរ", .khmer),
    ("မြန်မာ", .burmese), ("ລາວ", .lao), ("བོད", .tibetan), ("සිංහල", .sinhala),
    ("ગુજરાતી", .gujarati), ("ਪੰਜਾਬੀ", .gurmukhi), ("తెలుగు", .telugu), ("ಕನ್ನಡ", .kannada),
    ("മലയാളം", .malayalam),
  ])
  func knowsTheScript(text: String, script: Script) {
    #expect(census(text).main?.script == script)
  }

  @Test func countsNoLettersInSigns() {
    #expect(census("12 – … « » 😀 ؟ ، ।").main == nil)
  }

  @Test func givesTheShareOfTheMainScript() throws {
    let main = try #require(census("Путин vs").main)
    #expect(main.script == .cyrillic)
    #expect(main.letters == 5)
    #expect(abs(main.share - 5.0 / 7.0) < 1e-9)
  }

  @Test(arguments: [
    (LetterProfile.cyrillic, "Это было", "ru"), (LetterProfile.cyrillic, "Його слова і дії", "uk"),
    (LetterProfile.cyrillic, "Въпрос", "bg"), (LetterProfile.cyrillic, "Љубав", "sr"),
    (LetterProfile.cyrillic, "Ќе дојде", "mk"), (LetterProfile.cyrillic, "Гэта быў ён", "be"),
    (LetterProfile.cyrillic, "Қазақ тілі", "kk"), (LetterProfile.cyrillic, "Монгол хүн өөр", "mn"),
    (LetterProfile.arabic, "في المدينة", "ar"), (LetterProfile.arabic, "گفت که", "fa"),
    (LetterProfile.arabic, "یہ ہے", "ur"), (LetterProfile.arabic, "ئەوە دەڵێ", "ckb"),
    (LetterProfile.arabic, "دا ښه دی ټول", "ps"),
  ])
  func tellsLanguagesByTheirLetters(profiles: [LetterProfile], text: String, language: String) {
    #expect(LetterProfile.best(of: profiles, in: census(text)).language == language)
  }

  @Test(arguments: ["Президент", "مدد", "abc"])
  func tellsNothingWithoutATellingLetter(text: String) {
    let profiles = LetterProfile.cyrillic + LetterProfile.arabic
    #expect(LetterProfile.best(of: profiles, in: census(text)).language == "und")
  }

  @Test func growsSurerWithTheLetters() {
    let fits = [1, 3, 10].map { count in
      LetterProfile.best(
        of: LetterProfile.cyrillic, in: census(String(repeating: "ы", count: count))
      )
      .fit
    }
    #expect(fits == fits.sorted())
    #expect(fits[0] > 0.6 && fits[2] > 0.95)
  }
}
