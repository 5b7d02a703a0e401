/// A speaker named on both sides of the verb of speech.
///
/// Handles « le coordinateur, Jean Morel, a déclaré Jean Morel » (the second name goes). Must
/// leave « le ministre a appelé Jean Morel » and "Smith told Smith & Co" alone.
struct DoubledSpeaker: DamageRule {
  func mend(_ block: Line, of page: Page) -> Mending {
    guard block.hasRepeatedName else { return Mending() }
    var mending = Mending()
    page.bytes.withUnsafeBufferPointer { bytes in
      var scanner = WordScanner(block.range, of: bytes)
      var words: [WordScanner.Word] = []
      while let word = scanner.next() { words.append(word) }
      for (index, word) in words.enumerated() {
        guard word.first == .lower, let name = Self.name(at: index + 1, words),
          WordSet.attributionVerbs.contains(word.range, of: bytes),
          Self.hold(words[max(0, index - 5)..<index], name, page)
        else { continue }
        add(word, name, page, to: &mending)
      }
    }
    return mending
  }

  /// The two words with capitals at a place, one blank between them, where there are two.
  private static func name(at index: Int, _ words: [WordScanner.Word]) -> Range<Int>? {
    guard index + 1 < words.count, words[index].first == .upper, words[index + 1].first == .upper,
      words[index + 1].range.lowerBound - words[index].range.upperBound == 1
    else { return nil }
    return words[index].range.lowerBound..<words[index + 1].range.upperBound
  }

  /// Whether some words hold the same name.
  private static func hold(
    _ words: ArraySlice<WordScanner.Word>, _ name: Range<Int>, _ page: Page
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
