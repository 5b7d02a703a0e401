/// The people and the outlet that a credit line or byline names.
///
/// « Anna Marchand et Paul Weiss de Radio Delta ont contribué à ce rapport. » gives the names
/// `Anna Marchand`, `Paul Weiss` and the outlet `Radio Delta`. Nothing is guessed: a line without
/// two words with capitals side by side gives no name.
struct CreditLine {
  /// The people, in order.
  private(set) var names: [String] = []
  /// The outlet, where the line names one.
  private(set) var outlet: String?

  /// Reads a line.
  init(_ line: Line, of page: Page) {
    page.bytes.withUnsafeBufferPointer { bytes in
      var scanner = WordScanner(line.range, of: bytes)
      var run: [WordScanner.Word] = []
      var opener: WordScanner.Word?
      var before: WordScanner.Word?
      while let word = scanner.next() {
        if let last = run.last, word.first != .upper || !isJoined(last, word, page) {
          take(run, after: opener, page, bytes)
          run = []
        }
        if word.first == .upper {
          if run.isEmpty { opener = before }
          run.append(word)
        }
        before = word
      }
      take(run, after: opener, page, bytes)
    }
  }

  private func isJoined(_ last: WordScanner.Word, _ word: WordScanner.Word, _ page: Page) -> Bool {
    let gap = last.range.upperBound..<word.range.lowerBound
    return gap.count == 1 && [0x20, 0x27, 0x2D].contains(page.bytes[gap.lowerBound])
      || gap.count == 3 && page.bytes[gap.lowerBound] == 0xE2 || isInitial(last, gap, page)
  }

  /// Whether a gap is the full stop of an initial before a family name.
  private func isInitial(_ last: WordScanner.Word, _ gap: Range<Int>, _ page: Page) -> Bool {
    last.range.count == 1 && gap.count == 2 && page.bytes[gap.lowerBound] == UInt8(ascii: ".")
  }

  private mutating func take(
    _ run: [WordScanner.Word], after opener: WordScanner.Word?, _ page: Page,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    var run = run[...]
    while let first = run.first, WordSet.creditWords.contains(first.range, of: bytes) {
      run = run.dropFirst()
    }
    guard let first = run.first, let last = run.last else { return }
    let text = page.string(first.range.lowerBound..<last.range.upperBound)
    let isOutlet = opener.map { WordSet.outletPrepositions.contains($0.range, of: bytes) } ?? false
    if isOutlet {
      outlet = outlet ?? text
    } else if run.count >= 2, run.count <= 5 {
      names.append(text)
    }
  }
}
