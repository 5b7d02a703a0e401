/// A speaker named on both sides of the verb of speech.
///
/// Handles « le coordinateur, John Kirby, a déclaré John Kirby » (the second name goes). Must
/// leave « le ministre a appelé John Kirby » and "Smith told Smith & Co" alone.
struct DoubledSpeaker: DamageRule {
  func mend(_ block: Line, of page: Page) -> Mending {
    guard block.hasRepeatedName else { return Mending() }
    var mending = Mending()
    page.bytes.withUnsafeBufferPointer { bytes in
      var scanner = WordScanner(block.range, of: bytes)
      var recent: [WordScanner.Word] = []
      var verb: WordScanner.Word?
      var before: [WordScanner.Word] = []
      while let word = scanner.next() {
        if let spoken = verb {
          let name = Self.name(from: word, &scanner)
          if let name, Self.ends(before, with: name, page) {
            add(spoken, name, page, to: &mending)
          }
          recent = []
          verb = nil
        } else if word.first == .lower, recent.contains(where: { $0.first == .upper }),
          WordSet.attributionVerbs.contains(word.range, of: bytes)
        {
          verb = word
          before = recent
        }
        recent = recent.suffix(4) + [word]
      }
    }
    return mending
  }

  /// The two words with capitals that begin with a word, when two do.
  private static func name(
    from word: WordScanner.Word, _ scanner: inout WordScanner
  ) -> Range<Int>? {
    guard word.first == .upper else { return nil }
    var ahead = scanner
    guard let second = ahead.next(), second.first == .upper,
      second.range.lowerBound - word.range.upperBound == 1
    else { return nil }
    scanner = ahead
    return word.range.lowerBound..<second.range.upperBound
  }

  /// Whether the words before a verb hold the same name.
  private static func ends(
    _ words: [WordScanner.Word], with name: Range<Int>, _ page: Page
  ) -> Bool {
    zip(words, words.dropFirst()).contains { first, second in
      page.bytes[first.range.lowerBound..<second.range.upperBound].elementsEqual(page.bytes[name])
    }
  }

  private func add(
    _ verb: WordScanner.Word, _ name: Range<Int>, _ page: Page, to mending: inout Mending
  ) {
    mending.edits.append(.replace(verb.range.upperBound..<name.upperBound, with: []))
    mending.damages.append(
      Damage(
        code: .doubledSpeaker, range: name,
        message: "“\(page.string(name))” stands on both sides of the verb; it was read once"))
  }
}
