/// A paragraph or a sentence that begins with a small letter.
///
/// Handles « après la réunion, il s’est tu. » and « … de l’Escaut. le ministre a … »
/// (the letter is read as a capital). Must leave "iPhone sales fell." and « le Dr. le plus âgé »
/// alone: a capital in the word, a short word that may be an abbreviation.
struct LowerCaseStart: DamageRule {
  /// The fewest bytes of a word whose full stop ends a sentence.
  private static let shortestEnd = 5

  func mend(_ block: Line, of page: Page) -> Mending {
    var mending = Mending()
    if block.start == .lower, block.isSentence,
      let first = page.wordOrMark(from: block.range.lowerBound, in: block)
    {
      add(page.word(from: first, in: block), of: page, to: &mending)
    }
    if block.hasSmallSentence { addSentences(in: block, of: page, to: &mending) }
    return mending
  }

  /// Looks for the end of a sentence before a small letter.
  private func addSentences(in block: Line, of page: Page, to mending: inout Mending) {
    page.bytes.withUnsafeBufferPointer { bytes in
      var scanner = WordScanner(block.range, of: bytes)
      var before: WordScanner.Word?
      while let word = scanner.next() {
        defer { before = word }
        guard let before, word.first == .lower, before.range.count >= Self.shortestEnd,
          before.last == .lower, !WordSet.abbreviations.contains(before.range, of: bytes)
        else { continue }
        let gap = before.range.upperBound..<word.range.lowerBound
        if bytes[gap].elementsEqual(". ".utf8) { add(word.range, of: page, to: &mending) }
      }
    }
  }

  private func add(_ word: Range<Int>, of page: Page, to mending: inout Mending) {
    guard page.kind(at: word.lowerBound) == .lower,
      !page.string(word).contains(where: \.isUppercase)
    else { return }
    mending.damages.append(
      Damage(code: .lowerCaseStart, range: word, message: "a sentence begins with a small letter"))
    let first = page.bytes[word.lowerBound]
    guard first < 0x80 else { return }
    mending.edits.append(
      .replace(word.lowerBound..<(word.lowerBound + 1), with: [first & ~0x20]))
  }
}

extension Page {
  /// The word that begins at an offset.
  func word(from offset: Int, in line: Line) -> Range<Int> {
    bytes.withUnsafeBufferPointer { bytes in
      var scanner = WordScanner(offset..<line.range.upperBound, of: bytes)
      return scanner.next()?.range ?? offset..<offset
    }
  }
}
