/// What is known of a page as a whole.
struct PageSummary: Sendable {
  /// Lines that read as sentences.
  let sentences: Int
  /// Lines of twelve words or more.
  let long: Int
  /// The words of sentence lines.
  let sentenceWords: Int
  /// The number of the line that begins the comment form at the page's end, or past the last.
  let firstCommentForm: Int

  /// What is known of a page without lines.
  static let empty = PageSummary(sentences: 0, long: 0, sentenceWords: 0, firstCommentForm: 0)

  private init(sentences: Int, long: Int, sentenceWords: Int, firstCommentForm: Int) {
    self.sentences = sentences
    self.long = long
    self.sentenceWords = sentenceWords
    self.firstCommentForm = firstCommentForm
  }

  /// Looks at all lines once.
  init(of page: Page) {
    var sentences = 0
    var long = 0
    var words = 0
    for line in page.lines {
      if line.words >= 12 { long += 1 }
      guard line.isSentence else { continue }
      sentences += 1
      words += line.words
    }
    self.sentences = sentences
    self.long = long
    sentenceWords = words
    firstCommentForm = Self.commentForm(on: page, sentenceWords: words)
  }

  /// The first comment form after three fifths of the running text.
  private static func commentForm(on page: Page, sentenceWords: Int) -> Int {
    var seen = 0
    for (index, line) in page.lines.enumerated() {
      if seen * 5 >= sentenceWords * 3, line.words <= 12, seen > 0,
        let match = page.opening(.commentForms, of: line), page.wordCount(of: match.range) >= 3
      {
        return index
      }
      if line.isSentence { seen += line.words }
    }
    return page.lines.count
  }
}

extension Page {
  /// The first line of the comment form at the page's end, or the number of lines.
  var firstCommentForm: Int { summary.firstCommentForm }

  /// Whether nearly all long lines end as sentences do: then one that does not stands out.
  var endsItsSentences: Bool {
    summary.long >= 3 && summary.sentences * 10 >= summary.long * 7
  }

  /// Whether the nearest lines on both sides read as sentences, within two lines.
  func isBetweenSentences(_ index: Int) -> Bool {
    let before = lines[max(0, index - 2)..<index].contains(where: \.isSentence)
    let after = lines[(index + 1)..<min(lines.count, index + 3)].contains(where: \.isSentence)
    return before && after
  }
}
