/// What the lists of a language say about a word or sign; it has as many marks as lists.
struct WordMark: OptionSet, Sendable {
  let rawValue: UInt32

  /// Kept in one piece whatever marks it holds: « aujourd’hui », « rendez-vous », "w/o".
  static let whole = Self(rawValue: 1 << 0)
  /// Keeps its full stop, as "Inc." does.
  static let abbreviation = Self(rawValue: 1 << 1)
  /// An abbreviation that a name follows, as "Dr." is.
  static let title = Self(rawValue: 1 << 2)
  /// Loses its last vowel before an apostrophe: « l’ », « jusqu’ ».
  static let elision = Self(rawValue: 1 << 3)
  /// A pronoun or particle joined by a hyphen: « -il », « -là ».
  static let clitic = Self(rawValue: 1 << 4)
  /// Stands between a verb and its clitic: the t of « a-t-il ».
  static let link = Self(rawValue: 1 << 5)
  /// A first part that a hyphen leaves joined where hyphens part words: "anti-American".
  static let prefix = Self(rawValue: 1 << 6)
  /// An ending that an apostrophe makes a word of its own: "’s", "n’t".
  static let ending = Self(rawValue: 1 << 7)
  /// A unit that is a word of its own though written on to the number: "5kg".
  static let unit = Self(rawValue: 1 << 8)
  /// A unit of time that stands inside a time: « 18h15 ».
  static let clock = Self(rawValue: 1 << 9)
  /// In brackets, an ending of the word before: « traité(e) ».
  static let bracketed = Self(rawValue: 1 << 10)
  /// Begins with an apostrophe: "’em".
  static let clipped = Self(rawValue: 1 << 11)
  /// Begins sentences and no name.
  static let opener = Self(rawValue: 1 << 12)
  /// Tells who speaks: « affirme », "said".
  static let attribution = Self(rawValue: 1 << 13)
  /// The last part of a host's name.
  static let domain = Self(rawValue: 1 << 14)
  /// The last part of a file's name.
  static let file = Self(rawValue: 1 << 15)
  /// The first part of an address: "https".
  static let scheme = Self(rawValue: 1 << 16)
  /// A face made of marks.
  static let emoticon = Self(rawValue: 1 << 17)
  /// Several marks that are one sign: "+/-", "°C".
  static let sign = Self(rawValue: 1 << 18)
  /// A letter before which a word may lose its vowel.
  static let vowel = Self(rawValue: 1 << 20)
  /// An abbreviation that is a word too: « sept. », "no."
  static let doubtful = Self(rawValue: 1 << 19)

  /// Whether the two have a mark in common.
  @inline(__always)
  func meets(_ others: WordMark) -> Bool { rawValue & others.rawValue != 0 }
}

extension WordMark {
  /// The lists whose entries all get the same marks, by the names of their files.
  static let lists: [(file: String, marks: WordMark)] = [
    ("whole-words", .whole), ("abbreviations", .abbreviation),
    ("doubtful-abbreviations", .doubtful), ("titles", [.abbreviation, .title]),
    ("elisions", .elision), ("vowels", .vowel), ("clitics", .clitic),
    ("clitic-links", .link), ("joined-prefixes", .prefix), ("contraction-endings", .ending),
    ("units", .unit), ("clock-units", [.unit, .clock]), ("bracketed-endings", .bracketed),
    ("clipped-words", .clipped), ("sentence-starts", .opener),
    ("attribution-verbs", .attribution), ("domains", .domain), ("file-endings", .file),
    ("schemes", .scheme), ("emoticons", .emoticon), ("signs", .sign),
  ]
}
