/// A set of folded words from a list of every language.
///
/// A word is kept as a 64-bit FNV-1a hash of its folded symbols; the lists are far too short for
/// two words to share one.
struct WordSet: Sendable {
  /// Hashes by their lowest bits; 0 where there is none.
  private var slots: [UInt64]
  private let mask: Int

  /// Reads the list of that name in all languages.
  init(listed name: String) {
    var hashes: [UInt64] = []
    for list in CleaningLanguages.phrases(name) {
      for phrase in list.phrases {
        hashes.append(phrase.symbols.dropFirst().dropLast().reduce(Self.seed, Self.mix))
      }
    }
    var size = 64
    while size < hashes.count * 4 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size - 1
    for hash in hashes { insert(hash) }
  }

  /// Whether the word at a range of a text is in the set, whatever its case and accents.
  ///
  /// - Complexity: O(length of the word).
  func contains(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard range.count <= 32 else { return false }
    var hash = Self.seed
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = UTF8Decoding.scalar(at: at, in: bytes, end: range.upperBound)
      let symbol = scalar < 0x80 ? FoldTable.ascii[Int(scalar)] : FoldTable.symbol(of: scalar)
      hash = Self.mix(hash, symbol)
      at += length
    }
    return holds(hash)
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  private static func mix(_ hash: UInt64, _ symbol: UInt8) -> UInt64 {
    (hash ^ UInt64(symbol)) &* 0x100_0000_01b3
  }

  private func holds(_ hash: UInt64) -> Bool {
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] != 0 {
      if slots[place] == hash { return true }
      place = (place + 1) & mask
    }
    return false
  }

  private mutating func insert(_ hash: UInt64) {
    if holds(hash) { return }
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] != 0 { place = (place + 1) & mask }
    slots[place] = hash
  }
}

extension WordSet {
  /// Words that begin a sentence and no name: « Le », "However".
  static let sentenceStarts = WordSet(listed: "sentence-starts")
  /// Forms that attribute words to somebody: « déclaré », "said".
  static let attributionVerbs = WordSet(listed: "attribution-verbs")
  /// Words that are never right twice in a row: « de de ».
  static let doubled = WordSet(listed: "doubled-words")
  /// Longer words whose full stop ends no sentence: « approx. »
  static let abbreviations = WordSet(listed: "abbreviations")
  /// Words before the one who is told something: « à », "to".
  static let addresseePrepositions = WordSet(listed: "addressee-prepositions")
  /// Words with a capital in a credit line that are no names: « Par », "Reporting".
  static let creditWords = WordSet(listed: "credit-words")
  /// Words before an outlet: « de », "for".
  static let outletPrepositions = WordSet(listed: "outlet-prepositions")
}
