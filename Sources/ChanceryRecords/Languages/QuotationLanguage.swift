/// What the coder needs of a language: lists of words, and how its verbs are inflected.
protocol QuotationLanguage {
  /// The name of the language's folder among the embedded files.
  static var folder: String { get }
  /// The forms of a regular verb.
  static func forms(of infinitive: String) -> VerbForms
}

/// The forms of a verb in which it may introduce words, in lower case.
struct VerbForms: Equatable {
  /// Forms of the third person.
  var finite: [String] = []
  /// Past participles.
  var participles: [String] = []
  /// The present participle.
  var gerund: String = ""
}

/// The languages that the coder has lists for.
enum QuotationLanguages {
  private static let french = Lexicon(French.self)
  private static let english = Lexicon(English.self)

  /// The words of a language; `nil` for a language without lists.
  static func lexicon(of code: String) -> Lexicon? {
    switch code {
    case French.code: french
    case English.code: english
    default: nil
    }
  }
}
