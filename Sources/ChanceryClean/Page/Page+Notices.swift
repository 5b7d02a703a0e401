extension Page {
  /// The phrase that makes a line a notice of a concept: at its start, or anywhere in a line
  /// that names no speaker and quotes nobody.
  ///
  /// A phrase of one or two words at the start of a sentence does not count: « Suivez-nous, a
  /// crié un pompier. » begins like a notice and is none.
  func notice(_ concept: Concept, in line: Line) -> Match? {
    guard line.concepts.contains(concept), !line.hasQuotationMark else { return nil }
    if let match = opening(concept, of: line) {
      if isWhole(concept, line) || isSetOff(match, in: line) { return match }
      return wordCount(of: match.range) >= (line.isSentence ? 3 : 2) ? match : nil
    }
    return matches(in: line).first { $0.concept == concept }
  }

  /// The number of words in a range: runs of letters and digits.
  func wordCount(of range: Range<Int>) -> Int {
    var count = 0
    var inWord = false
    for offset in range {
      let isWord =
        bytes[offset] >= 0xC3 && bytes[offset] != 0xE2 || bytes[offset] & 0xC0 == 0x80
        || (bytes[offset] | 0x20 >= 0x61 && bytes[offset] | 0x20 <= 0x7A)
        || (bytes[offset] >= 0x30 && bytes[offset] <= 0x39)
      if isWord, !inWord { count += 1 }
      inWord = isWord
    }
    return count
  }
}
