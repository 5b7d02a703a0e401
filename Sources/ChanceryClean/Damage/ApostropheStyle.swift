/// Which apostrophe a text uses, and where it uses the other.
///
/// « l’accord … l'accord » is read with the one that is more frequent in the text. Quotation
/// marks are not touched: only apostrophes between letters count.
struct ApostropheStyle {
  private let prefersCurly: Bool
  private let minority: Int
  private let firstLine: Line?

  /// Counts the apostrophes of all blocks.
  init(of lines: [Line]) {
    let straight = lines.reduce(0) { $0 + $1.straightApostrophes }
    let curly = lines.reduce(0) { $0 + $1.curlyApostrophes }
    let prefersCurly = curly >= straight
    self.prefersCurly = prefersCurly
    minority = min(straight, curly)
    firstLine = lines.first {
      (prefersCurly ? $0.straightApostrophes : $0.curlyApostrophes) > 0
    }
  }

  /// One finding for the whole text, where both apostrophes stand in it.
  func damage(on page: Page) -> Damage? {
    guard minority > 0, let line = firstLine, let first = strangers(in: line, of: page).first else {
      return nil
    }
    let other = prefersCurly ? "straight" : "curly"
    return Damage(
      code: .mixedApostrophes, range: first,
      message: "\(minority) \(other) apostrophes among others; they were read alike")
  }

  /// Writes the rarer apostrophes of a block as the others.
  func mend(_ block: Line, of page: Page) -> Mending {
    guard minority > 0, (prefersCurly ? block.straightApostrophes : block.curlyApostrophes) > 0
    else { return Mending() }
    let mark = prefersCurly ? Array("’".utf8) : Array("'".utf8)
    return Mending(edits: strangers(in: block, of: page).map { .replace($0, with: mark) })
  }

  /// The rarer apostrophes between letters.
  private func strangers(in line: Line, of page: Page) -> [Range<Int>] {
    page.bytes.withUnsafeBufferPointer { bytes in
      var scanner = WordScanner(line.range, of: bytes)
      var found: [Range<Int>] = []
      var before: WordScanner.Word?
      while let word = scanner.next() {
        if let before, before.last != .digit, word.first != .digit {
          let gap = before.range.upperBound..<word.range.lowerBound
          if bytes[gap].elementsEqual((prefersCurly ? "'" : "’").utf8) { found.append(gap) }
        }
        before = word
      }
      return found
    }
  }
}
