/// A paragraph that begins with a small letter, though it is no continuation.
///
/// Handles « avant d’atteindre le sommet, il s’est rendu … » (the letter is read as a capital).
/// Must leave "iPhone sales fell." alone: a capital follows in the same word.
struct LowerCaseStart: DamageRule {
  func mend(_ block: Line, of page: Page) -> Mending {
    guard block.start == .lower, block.isSentence,
      let first = page.wordOrMark(from: block.range.lowerBound, in: block),
      page.kind(at: first) == .lower
    else { return Mending() }
    let word = page.word(from: first, in: block)
    if page.string(word).contains(where: \.isUppercase) { return Mending() }
    let damage = Damage(
      code: .lowerCaseStart, range: word, message: "the paragraph begins with a small letter")
    guard page.bytes[first] < 0x80 else { return Mending(damages: [damage]) }
    return Mending(
      edits: [.replace(first..<(first + 1), with: [page.bytes[first] & ~0x20])],
      damages: [damage])
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
