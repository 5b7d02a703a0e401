/// A set of folded words from a list of every language.
struct WordSet: Sendable {
  private let words: Set<[UInt8]>

  /// Reads the list of that name in all languages.
  init(listed name: String) {
    var words: Set<[UInt8]> = []
    for list in CleaningLanguages.phrases(name) {
      for phrase in list.phrases { words.insert(Array(phrase.symbols.dropFirst().dropLast())) }
    }
    self.words = words
  }

  /// Whether the word at a range of a text is in the set, whatever its case and accents.
  func contains(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard range.count <= 24 else { return false }
    var folded = FoldedText()
    folded.fold(range, of: bytes)
    return words.contains(Array(folded.symbols.dropFirst().dropLast()))
  }

  /// Words that begin a sentence and no name: « Le », "However".
  static let sentenceStarts = WordSet(listed: "sentence-starts")
  /// Forms that attribute words to somebody: « déclaré », "said".
  static let attributionVerbs = WordSet(listed: "attribution-verbs")
  /// Words that are never right twice in a row: « de de ».
  static let doubled = WordSet(listed: "doubled-words")
  /// Words that no clause ends with: « de », "the".
  static let unfinished = WordSet(listed: "unfinished")
  /// Words before the one who is told something: « à », "to".
  static let addresseePrepositions = WordSet(listed: "addressee-prepositions")
  /// Words with a capital in a credit line that are no names: « Par », "Reporting".
  static let creditWords = WordSet(listed: "credit-words")
  /// Words before an outlet: « de », "for".
  static let outletPrepositions = WordSet(listed: "outlet-prepositions")
  /// Words whose full stop ends no sentence: « M. », "Gov."
  static let abbreviations = WordSet(listed: "abbreviations")
}
