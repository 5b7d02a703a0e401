/// A small word twice in a row.
///
/// Handles « le reste de la la communauté ». Must leave « nous nous sommes », « vous vous » and
/// « had had » alone: only words that are never right twice are listed.
struct DoubledWords: DamageRule {
  func mend(_ block: Line, of page: Page) -> Mending {
    guard block.hasDoubledWord else { return Mending() }
    var mending = Mending()
    page.bytes.withUnsafeBufferPointer { bytes in
      var scanner = WordScanner(block.range, of: bytes)
      var previous: WordScanner.Word?
      while let word = scanner.next() {
        defer { previous = word }
        guard let before = previous, before.range.count == word.range.count,
          word.range.lowerBound - before.range.upperBound == 1,
          bytes[before.range.upperBound] == 0x20, word.first == .lower,
          bytes[before.range].elementsEqual(bytes[word.range]),
          WordSet.doubled.contains(word.range, of: bytes)
        else { continue }
        mending.edits.append(.replace(before.range.upperBound..<word.range.upperBound, with: []))
        mending.damages.append(
          Damage(
            code: .doubledWord, range: before.range.lowerBound..<word.range.upperBound,
            message: "“\(page.string(word.range))” stands twice; it was read once"))
      }
    }
    return mending
  }
}
