/// Words that say that somebody says something: « a déclaré », "told", « selon ».
struct Cue {
  /// The verb with its auxiliaries.
  var items: Range<Int>
  /// What the lists say of the verb.
  var classes: WordClass
  /// The subject; `nil` when the sentence does not show it.
  var subject: Mention?
  /// Whether the subject stands after the verb.
  var isInverted = false
  /// Whether the subject was taken over from another verb of the sentence.
  var isShared = false
  /// Whether it is negated.
  var isNegated = false
  /// Whether the verb is in the infinitive.
  var isInfinitive = false
  /// The one who is told.
  var addressee: Mention?
  /// Behind the verb, an inverted subject, the addressee and adverbs.
  var end: Int
  /// Where the cue with its subject begins.
  var start: Int

  /// Whether a certain use of the verb is possible.
  func may(_ use: WordClass) -> Bool { classes.meets(use) }
}
