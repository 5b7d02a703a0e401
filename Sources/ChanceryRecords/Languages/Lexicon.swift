/// The words and set phrases of a language with their classes, by the hash of their folded bytes.
///
/// Phrases are entries of several words; ``classes(of:)`` finds them by the combined hash.
struct Lexicon: Sendable {
  /// The longest phrase, in words.
  static let longestPhrase = 5

  let tokenizer: Tokenizer
  /// Whether "he" and "she" stand for persons only, as where there is an "it".
  let pronounsTellPersons: Bool
  private let table: HashTable
  private let adverbEndings: [[UInt8]]

  /// Reads all lists of a language.
  init(_ language: any QuotationLanguage.Type) {
    let folder = language.folder
    tokenizer = Tokenizer(
      elisions: WordList("elisions", of: folder).entries,
      inversions: WordList("inverted-pronouns", of: folder).entries,
      abbreviations: WordList("abbreviations", of: folder).entries,
      clitics: WordList("clitics", of: folder).entries)
    pronounsTellPersons = !WordList("neuter-pronouns", of: folder).entries.isEmpty
    var builder = Builder(tokenizer: tokenizer)
    for (file, classes) in WordClass.lists {
      for entry in WordList(file, of: folder).entries { builder.add(entry, classes) }
    }
    builder.addVerbs(of: language)
    table = HashTable(builder.entries)
    adverbEndings = WordList("adverb-endings", of: folder).entries.map { Array($0.utf8) }
  }

  /// The classes of a word or phrase, none when it is in no list.
  func classes(of hash: UInt64) -> WordClass { WordClass(rawValue: table[hash]) }

  /// Whether a word without an entry is an adverb by its ending.
  func endsAsAdverb(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for ending in adverbEndings where range.count > ending.count + 2 {
      let start = range.upperBound - ending.count
      if (0..<ending.count).allSatisfy({ bytes[start + $0] == ending[$0] }) { return true }
    }
    return false
  }
}

extension Lexicon {
  /// Gathers entries.
  private struct Builder {
    let tokenizer: Tokenizer
    var entries: [UInt64: UInt64] = [:]

    mutating func add(_ entry: String, _ classes: WordClass) {
      let words = tokenizer.hashes(of: entry)
      guard let first = words.first, words.count <= Lexicon.longestPhrase else { return }
      var key = first
      for word in words.dropFirst() {
        entries[key, default: 0] |= WordClass.phraseStart.rawValue
        key = TokenHash.combine(key, word)
      }
      entries[key, default: 0] |= classes.rawValue
    }

    mutating func addVerbs(of language: any QuotationLanguage.Type) {
      let irregular = WordList("irregular-verbs", of: language.folder).irregularVerbs
      for (file, classes) in WordClass.verbLists {
        for entry in WordList(file, of: language.folder).entries {
          add(verb: entry, classes, language, irregular)
        }
      }
    }

    /// Adds all forms of « faire savoir », « s’exclamer », "point out": the verb is its first word.
    private mutating func add(
      verb entry: String, _ classes: WordClass, _ language: any QuotationLanguage.Type,
      _ irregular: [String: VerbForms]
    ) {
      var words = entry.split(separator: " ").map(String.init)
      if words.first == "se" { words.removeFirst() }
      guard var verb = words.first else { return }
      if verb.hasPrefix("s'") { verb = String(verb.dropFirst(2)) }
      let rest = words.dropFirst().map { " " + $0 }.joined()
      let forms = irregular[verb] ?? language.forms(of: verb)
      for form in forms.finite { add(form + rest, classes.union(.finite)) }
      for form in forms.participles { add(form + rest, classes.union(.participle)) }
      if !forms.gerund.isEmpty { add(forms.gerund + rest, classes.union(.gerund)) }
      add(verb + rest, classes.union(.infinitive))
    }
  }
}
