/// What the lists of a language say about a word; a word is in as many classes as lists.
struct WordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  // Verbs, by what they may introduce.
  static let clauseVerb = Self(rawValue: 1 << 0)
  static let attitudeVerb = Self(rawValue: 1 << 1)
  static let markVerb = Self(rawValue: 1 << 2)
  static let namingVerb = Self(rawValue: 1 << 3)
  static let bareVerb = Self(rawValue: 1 << 4)
  static let toldVerb = Self(rawValue: 1 << 5)

  static let inanimateVerb = Self(rawValue: 1 << 51)

  // Forms of those verbs.
  static let finite = Self(rawValue: 1 << 6)
  static let participle = Self(rawValue: 1 << 7)
  static let gerund = Self(rawValue: 1 << 8)
  static let infinitive = Self(rawValue: 1 << 9)

  // Other verbs.
  static let auxiliary = Self(rawValue: 1 << 10)
  static let passive = Self(rawValue: 1 << 11)
  static let commonVerb = Self(rawValue: 1 << 12)

  // Pronouns and what is known of those they stand for.
  static let pronoun = Self(rawValue: 1 << 13)
  static let masculine = Self(rawValue: 1 << 14)
  static let feminine = Self(rawValue: 1 << 15)
  static let neuter = Self(rawValue: 1 << 16)
  static let plural = Self(rawValue: 1 << 17)
  static let vaguePronoun = Self(rawValue: 1 << 18)
  static let invertedPronoun = Self(rawValue: 1 << 19)
  static let objectPronoun = Self(rawValue: 1 << 20)
  static let disjunctive = Self(rawValue: 1 << 21)
  static let firstPerson = Self(rawValue: 1 << 22)

  // Around nouns.
  static let determiner = Self(rawValue: 1 << 23)
  static let indefinite = Self(rawValue: 1 << 24)
  static let preposition = Self(rawValue: 1 << 25)
  static let nounPreposition = Self(rawValue: 1 << 26)
  static let honorific = Self(rawValue: 1 << 27)
  static let particle = Self(rawValue: 1 << 28)
  static let role = Self(rawValue: 1 << 29)
  static let organisation = Self(rawValue: 1 << 30)
  static let speechNoun = Self(rawValue: 1 << 31)
  static let time = Self(rawValue: 1 << 32)
  static let addressee = Self(rawValue: 1 << 33)
  static let nonSource = Self(rawValue: 1 << 34)

  // Between clauses.
  static let coordinator = Self(rawValue: 1 << 35)
  static let subordinator = Self(rawValue: 1 << 36)
  static let clauseOpener = Self(rawValue: 1 << 37)
  static let questionOpener = Self(rawValue: 1 << 38)
  static let relative = Self(rawValue: 1 << 39)
  static let adverb = Self(rawValue: 1 << 41)
  static let negation = Self(rawValue: 1 << 42)
  static let sourceCue = Self(rawValue: 1 << 43)
  static let viewCue = Self(rawValue: 1 << 44)
  static let addresseePreposition = Self(rawValue: 1 << 45)
  static let namingConnector = Self(rawValue: 1 << 46)

  static let clauseInfinitive = Self(rawValue: 1 << 50)

  // Spelling.
  static let abbreviation = Self(rawValue: 1 << 47)
  static let phraseStart = Self(rawValue: 1 << 49)
  /// A word that ends as adverbs do and is none.
  static let lookalike = Self(rawValue: 1 << 52)

  /// Every verb that may introduce words.
  static let speech: Self = [.clauseVerb, .markVerb, .namingVerb]
  /// Every word that has a place in grammar and so is no name, whatever its first letter.
  static let grammar: Self = [
    .auxiliary, .passive, .commonVerb, .pronoun, .vaguePronoun, .determiner, .preposition,
    .coordinator, .subordinator, .clauseOpener, .questionOpener, .relative, .adverb, .negation,
    .sourceCue, .viewCue,
  ]

  /// Whether the word is in one of several classes.
  func meets(_ others: WordClass) -> Bool { rawValue & others.rawValue != 0 }
}

extension WordClass {
  /// The lists that put each of their words into the same classes.
  static let lists: [(file: String, classes: WordClass)] = [
    ("auxiliaries", .auxiliary), ("passives", [.passive, .auxiliary]),
    ("common-verbs", .commonVerb),
    ("masculine-pronouns", [.pronoun, .masculine]),
    ("feminine-pronouns", [.pronoun, .feminine]),
    ("neuter-pronouns", [.pronoun, .neuter]), ("plural-pronouns", [.pronoun, .plural]),
    ("vague-pronouns", .vaguePronoun), ("inverted-pronouns", .invertedPronoun),
    ("inverted-masculine-pronouns", .masculine),
    ("inverted-feminine-pronouns", .feminine), ("inverted-plural-pronouns", .plural),
    ("inverted-vague-pronouns", .vaguePronoun), ("object-pronouns", .objectPronoun),
    ("disjunctive-pronouns", .disjunctive),
    ("first-persons", .firstPerson), ("determiners", .determiner),
    ("plural-determiners", [.determiner, .plural]),
    ("indefinite-determiners", [.determiner, .indefinite]), ("prepositions", .preposition),
    ("noun-prepositions", [.preposition, .nounPreposition]),
    ("masculine-honorifics", [.honorific, .masculine]),
    ("feminine-honorifics", [.honorific, .feminine]), ("neutral-honorifics", .honorific),
    ("name-particles", .particle), ("roles", .role), ("organisations", .organisation),
    ("speech-nouns", .speechNoun), ("times", .time), ("addressees", .addressee),
    ("non-sources", .nonSource), ("coordinators", .coordinator),
    ("subordinators", .subordinator), ("clause-openers", .clauseOpener),
    ("question-openers", .questionOpener), ("relatives", .relative),
    ("adverbs", .adverb), ("negations", .negation),
    ("source-cues", .sourceCue), ("view-cues", .viewCue),
    ("addressee-prepositions", .addresseePreposition),
    ("naming-connectors", .namingConnector), ("clause-infinitives", .clauseInfinitive),
    ("abbreviations", .abbreviation),
    ("adverb-lookalikes", .lookalike),
  ]

  /// The lists of verbs by their infinitive, of which all forms are made.
  static let verbLists: [(file: String, classes: WordClass)] = [
    ("clause-verbs", .clauseVerb), ("attitude-verbs", .attitudeVerb),
    ("mark-verbs", .markVerb), ("naming-verbs", .namingVerb),
    ("bare-clause-verbs", .bareVerb), ("told-verbs", .toldVerb),
    ("inanimate-verbs", .inanimateVerb),
  ]
}
