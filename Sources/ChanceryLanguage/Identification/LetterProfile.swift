/// The letters that tell a language from the others of its script.
///
/// Source: the alphabets of the languages as Unicode CLDR lists them (main exemplar characters).
struct LetterProfile: Sendable {
  /// The language.
  let language: String
  /// Letters that speak for it.
  let own: String
  /// Letters of which one must occur; empty when none must.
  let needed: String
  /// Letters that speak neither for nor against it.
  let neutral: String

  /// Describes a language.
  init(_ language: String, own: String, needed: String = "", neutral: String = "") {
    self.language = language
    self.own = own
    self.needed = needed
    self.neutral = neutral
  }

  /// The languages in Cyrillic letters that are told apart.
  static let cyrillic = [
    LetterProfile("ru", own: "ыэёЫЭЁ", neutral: "ъЪ"),
    LetterProfile("uk", own: "іїєґІЇЄҐ"),
    LetterProfile("bg", own: "ъЪ"),
    LetterProfile("sr", own: "ђћјљњџЂЋЈЉЊЏ"),
    LetterProfile("mk", own: "ѓќѕјљњџЃЌЅЈЉЊЏ", needed: "ѓќѕЃЌЅ"),
    LetterProfile("be", own: "ўіыэёЎІЫЭЁ", needed: "ўЎ"),
    LetterProfile("kk", own: "әғқңөұүһіӘҒҚҢӨҰҮҺІ", needed: "әғқұӘҒҚҰ", neutral: "ыэёЫЭЁъЪ"),
    LetterProfile("mn", own: "өүӨҮ", neutral: "ыэёЫЭЁъЪ"),
  ]

  /// The languages in Arabic letters that are told apart.
  static let arabic = [
    LetterProfile("ar", own: "يىةكأإؤ"),
    LetterProfile("fa", own: "یکپچژگ", neutral: "أؤ"),
    LetterProfile("ur", own: "ٹڈڑںےہھیکپچژگ", needed: "ٹڈڑںےہ", neutral: "ؤ"),
    LetterProfile("ckb", own: "ێۆەڕڵڤیکپچژگ", needed: "ێۆەڕڵ"),
    LetterProfile("ps", own: "ټډړښګېۍځڅیکپچژ", needed: "ټډړښګۍځڅ", neutral: "يكأ"),
  ]

  /// The language whose letters fit best, and the one after.
  ///
  /// The fit of a language is the share of its own letters among those that tell, less half a
  /// letter of doubt: one such letter gives 0.67, ten 0.95.
  ///
  /// - Parameters:
  ///   - profiles: The languages of one script.
  ///   - census: The letters that were counted.
  /// - Returns: The first of the best; `und` with 0 when no letter told.
  static func best(of profiles: [LetterProfile], in census: ScriptCensus) -> LetterFit {
    let telling = Set(profiles.map(\.own).joined().unicodeScalars)
    let fits = profiles.map { LetterFit(language: $0.language, fit: $0.fit(census, telling)) }
    return fits.reduce(LetterFit(language: "und", fit: 0)) { $1.fit > $0.fit ? $1 : $0 }
  }

  private func fit(_ census: ScriptCensus, _ telling: Set<Unicode.Scalar>) -> Double {
    guard needed.isEmpty || census.count(of: needed) > 0 else { return 0 }
    let silent = Set((own + neutral).unicodeScalars)
    var against = ""
    against.unicodeScalars.append(contentsOf: telling.subtracting(silent))
    let speaking = Double(census.count(of: own))
    return speaking / (speaking + Double(census.count(of: against)) + 0.5)
  }
}

/// A language and how well the letters of a text fit it, from 0 to 1.
struct LetterFit {
  /// The language, `und` when no letter told.
  let language: String
  /// The fit.
  let fit: Double
}
