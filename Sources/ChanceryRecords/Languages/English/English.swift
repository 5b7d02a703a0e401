/// The English lists of the coder and the English conjugation.
enum English: QuotationLanguage {
  static let code = "en"
  static let folder = "english"

  /// Forms of a weak verb: "declare", "deny", "stress"; the rest is in `irregular-verbs`.
  static func forms(of infinitive: String) -> VerbForms {
    let past = past(of: infinitive)
    return VerbForms(
      finite: [infinitive, third(of: infinitive), past], participles: [past],
      gerund: gerund(of: infinitive))
  }

  private static func third(of verb: String) -> String {
    if endsInConsonantAndY(verb) { return verb.dropLast() + "ies" }
    let hissing = ["s", "sh", "ch", "x", "z"].contains { verb.hasSuffix($0) }
    return verb + (hissing ? "es" : "s")
  }

  private static func past(of verb: String) -> String {
    if endsInConsonantAndY(verb) { return verb.dropLast() + "ied" }
    return verb + (verb.hasSuffix("e") ? "d" : "ed")
  }

  private static func gerund(of verb: String) -> String {
    if verb.hasSuffix("ie") { return verb.dropLast(2) + "ying" }
    let mute = verb.hasSuffix("e") && !verb.hasSuffix("ee")
    return (mute ? String(verb.dropLast()) : verb) + "ing"
  }

  private static func endsInConsonantAndY(_ verb: String) -> Bool {
    verb.hasSuffix("y") && !["ay", "ey", "oy", "uy"].contains { verb.hasSuffix($0) }
  }
}
