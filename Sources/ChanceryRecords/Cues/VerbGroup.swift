/// A verb with its auxiliaries, pronouns and negation: « ne l’a pas non plus dit », "has not said".
struct VerbGroup {
  /// The first item.
  var start: Int
  /// The verb itself.
  let verb: Int
  /// The inverted pronoun inside it: « a-t-il déclaré ».
  var pronoun: Int?
  var isNegated = false
  var isPassive = false
  /// Whether there is an auxiliary.
  var hasAuxiliary = false

  /// Reads the group to the left of its verb.
  ///
  /// Handles « s’est également félicité » (reflexive, not passive) and « a de son côté dénoncé ».
  /// Must not read past the subject: « La Chine a dit ».
  init(verb: Int, from lowest: Int, in items: [Token]) {
    self.verb = verb
    start = verb
    var isReflexive = false
    var index = verb - 1
    let floor = max(lowest, verb - 9)
    while index >= floor, items[index].isWord {
      let token = items[index]
      isNegated = isNegated || token.meets(.negation)
      if token.meets(.auxiliary) || token.meets(.commonVerb) && !token.meets(.participle) {
        hasAuxiliary = true
        isPassive = isPassive || token.meets(.passive)
        start = index
      } else if token.meets(.invertedPronoun), pronoun == nil {
        pronoun = index
      } else if token.meets(.negation) {
        start = index
      } else if token.meets(.objectPronoun), !token.meets(.pronoun) {
        guard Self.isClitic(at: index, start, lowest, items) else { break }
        isReflexive = isReflexive || token.hash == Self.reflexive || token.hash == Self.elided
        start = index
      } else if !token.meets(.adverb) || token.meets(.determiner) {
        break
      }
      index -= 1
    }
    if isReflexive { isPassive = false }
  }

  private static let reflexive = Self.hash(of: "se")
  private static let elided = Self.hash(of: "s'")

  private static func hash(of word: StaticString) -> UInt64 {
    word.withUTF8Buffer { TokenHash.of(0..<$0.count, in: $0) }
  }

  /// Whether « le », « la », « leur » is a pronoun here: a verb follows and no noun is missing.
  private static func isClitic(
    at index: Int, _ start: Int, _ lowest: Int, _ items: [Token]
  ) -> Bool {
    guard items[index].meets(.determiner) else { return true }
    if items[start].meets(.auxiliary) { return true }
    guard index > lowest else { return false }
    return items[index - 1].meets([.pronoun, .relative, .subordinator, .negation])
      || items[index - 1].isCapital && items[index - 1].isWord && !items[index - 1].meets(.grammar)
  }
}
