/// The French lists of the coder and the French conjugations.
enum French: QuotationLanguage {
  static let code = "fr"
  static let folder = "french"

  /// Forms by the rules of the first (-er) and second (-ir) conjugation.
  static func forms(of infinitive: String) -> VerbForms {
    if infinitive.hasSuffix("ir") { return second(String(infinitive.dropLast(2))) }
    if infinitive.hasSuffix("er") { return first(String(infinitive.dropLast(2))) }
    return VerbForms()
  }

  /// « déclarer »; « annoncer » (ç before a), « juger » (ge before a), « répéter » (è when mute).
  private static func first(_ stem: String) -> VerbForms {
    let soft = softened(stem)
    let open = opened(stem)
    let endings = ["a", "ait", "aient"].map { soft + $0 }
    let future = [stem, open].flatMap { form in
      ["era", "eront", "erait", "eraient"].map { form + $0 }
    }
    return VerbForms(
      finite: [open + "e", open + "ent", stem + "èrent"] + endings + future,
      participles: ["é", "ée", "és", "ées"].map { stem + $0 }, gerund: soft + "ant")
  }

  /// « avertir », « réagir ».
  private static func second(_ stem: String) -> VerbForms {
    let finite = [
      "it", "issent", "issait", "issaient", "irent", "ira", "iront", "irait", "iraient",
    ]
    return VerbForms(
      finite: finite.map { stem + $0 }, participles: ["i", "ie", "is", "ies"].map { stem + $0 },
      gerund: stem + "issant")
  }

  /// The stem before a: c and g keep their sound.
  private static func softened(_ stem: String) -> String {
    if stem.hasSuffix("c") { return stem.dropLast() + "ç" }
    return stem.hasSuffix("g") ? stem + "e" : stem
  }

  /// The stem before a mute e: é and e of the last syllable become è, y becomes i.
  private static func opened(_ stem: String) -> String {
    let letters = Array(stem)
    guard letters.count > 2 else { return stem }
    if letters[letters.count - 1] == "y" { return stem.dropLast() + "i" }
    let place = letters.count - 2
    guard letters[place] == "é" || letters[place] == "e" else { return stem }
    return String(letters[..<place]) + "è" + String(letters[(place + 1)...])
  }
}
