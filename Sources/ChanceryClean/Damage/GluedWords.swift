/// Two sentences or words without a blank between them, where a line break was lost.
///
/// Handles « Elle s’est rendue au PortugalEn 2013, il a … » (an end of sentence is added) and
/// « la guerre.Le président » (a blank is added). Must leave « YouTube », « McDonald », « iPhone »
/// and addresses alone: there the capital begins no word that starts sentences.
struct GluedWords: DamageRule {
  /// Names written with a capital inside.
  private static let brands = BrandNames()

  func mend(_ block: Line, of page: Page) -> Mending {
    guard block.hasGlue else { return Mending() }
    var mending = Mending()
    page.bytes.withUnsafeBufferPointer { bytes in
      var scanner = WordScanner(block.range, of: bytes)
      var previous: WordScanner.Word?
      while let word = scanner.next() {
        if let before = previous, let edit = gluedSentence(before, word, page) {
          add(edit, before.range.lowerBound..<word.range.upperBound, page, to: &mending)
        }
        if let edit = gluedWord(word, page, bytes) {
          add(edit, word.range, page, to: &mending)
        }
        previous = word
      }
    }
    return mending
  }

  private func add(_ edit: Edit, _ range: Range<Int>, _ page: Page, to mending: inout Mending) {
    mending.edits.append(edit)
    mending.damages.append(
      Damage(
        code: .gluedWords, range: range,
        message: "“\(page.string(range))” lacks a blank; it was read as two words"))
  }

  /// The blank that is missing after the end of a sentence.
  private func gluedSentence(
    _ before: WordScanner.Word, _ word: WordScanner.Word, _ page: Page
  ) -> Edit? {
    let gap = before.range.upperBound..<word.range.lowerBound
    guard word.first == .upper, before.last == .lower, before.range.count >= 2, gap.count <= 4,
      word.last == .lower || word.range.count <= 2, page.holdsTerminal(gap),
      !page.holdsBlank(gap), !page.isAddress(around: gap.lowerBound)
    else { return nil }
    return .insert(" ", at: word.range.lowerBound)
  }

  /// The boundary inside a word in which a capital follows small letters.
  private func gluedWord(
    _ word: WordScanner.Word, _ page: Page, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Edit? {
    guard word.range.count >= 4, let capital = innerCapital(of: word.range, page),
      !page.isAddress(around: word.range.lowerBound),
      !Self.brands.contains(word.range, of: bytes)
    else { return nil }
    let right = capital..<word.range.upperBound
    let left = word.range.lowerBound..<capital
    if left.count >= 3, WordSet.sentenceStarts.contains(right, of: bytes) {
      return .insert(". ", at: capital)
    }
    return word.first == .lower && left.count >= 4 && right.count >= 3
      ? .insert(" ", at: capital) : nil
  }

  /// The only capital of a word that follows a small letter, when small letters follow it.
  private func innerCapital(of range: Range<Int>, _ page: Page) -> Int? {
    var found: Int?
    var previous = Letters.Kind.other
    for offset in range where page.bytes[offset] & 0xC0 != 0x80 {
      let kind = page.kind(at: offset)
      if kind == .digit { return nil }
      if kind == .upper, previous == .lower {
        if found != nil { return nil }
        found = offset
      } else if kind == .upper, found != nil {
        return nil
      }
      previous = kind
    }
    return found
  }
}

extension Page {
  /// Whether a blank stands in a range.
  func holdsBlank(_ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      range.contains { Blank.length(at: $0, in: bytes, end: range.upperBound) > 0 }
    }
  }

  /// Whether the run of bytes without a blank around an offset is a link, a mail address or a
  /// host name, looking at no more than 200 bytes on either side.
  func isAddress(around offset: Int) -> Bool {
    var start = offset
    while start > 0, offset - start < 200, bytes[start - 1] > 0x20 { start -= 1 }
    var end = offset
    while end < bytes.count, end - offset < 200, bytes[end] > 0x20 { end += 1 }
    let token = bytes[start..<end]
    if token.contains(UInt8(ascii: "@")) || token.contains(UInt8(ascii: "_")) { return true }
    let text = string(start..<end)
    return text.hasPrefix("www.") || text.contains("://") || text.hasPrefix("#")
  }
}
