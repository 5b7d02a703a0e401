internal import ChanceryLanguage

/// Puts sentences in CoNLL-U together to documents.
struct CoNLLUAssembly {
  private var documents: [CoNLLUDocument] = []
  private var problems: [CoNLLUProblem] = []
  private var draft = CoNLLUDraft(id: nil)
  /// Comments of sentences set aside that begin a document or paragraph: the next one has them.
  private var carried: [String] = []

  /// Takes a sentence, or says why not.
  mutating func take(_ sentence: CoNLLUSentence) {
    if sentence.isEmpty { return }
    let comments = sentence.comments.map(CoNLLUComment.init)
    let beginsDocument = comments.contains(where: \.beginsDocument)
    if beginsDocument { carried = [] }
    if let problem = sentence.problem {
      problems.append(problem)
      for (line, comment) in zip(sentence.comments, comments)
      where comment.beginsDocument || comment.beginsParagraph {
        if !carried.contains(line) { carried.append(line) }
      }
      return
    }
    let own = sentence.comments
    add(sentence, comments: carried.filter { !own.contains($0) } + own)
    carried = []
  }

  /// Ends the work.
  mutating func finish() -> CoNLLUContent {
    endDocument(next: nil)
    return CoNLLUContent(documents: documents, problems: problems)
  }

  private mutating func add(_ sentence: CoNLLUSentence, comments lines: [String]) {
    let comments = lines.map(CoNLLUComment.init)
    if comments.contains(where: \.beginsDocument) {
      endDocument(next: comments.first { $0.name == "newdoc id" }?.value)
    }
    draft.add(
      sentence, comments: lines, text: comments.first { $0.name == "text" }?.value,
      beginsParagraph: comments.contains(where: \.beginsParagraph))
  }

  private mutating func endDocument(next id: String?) {
    if let document = draft.document { documents.append(document) }
    draft = CoNLLUDraft(id: id)
  }
}

/// A document in the making.
private struct CoNLLUDraft {
  private let id: String?
  private var line = 0
  private var text: [UInt8] = []
  private var syntax = Syntax()
  private var paragraphs: [Range<Int>] = []
  private var notes: [CoNLLUNotes] = []
  private var isSpaced = true

  init(id: String?) { self.id = id }

  /// The document; `nil` when it has no sentence.
  var document: CoNLLUDocument? {
    guard !notes.isEmpty else { return nil }
    return CoNLLUDocument(
      id: id, line: line, text: String(decoding: text, as: UTF8.self), syntax: syntax,
      paragraphs: paragraphs, notes: notes)
  }

  /// Adds a sentence and its text.
  mutating func add(
    _ sentence: CoNLLUSentence, comments: [String], text stated: String?, beginsParagraph: Bool
  ) {
    if notes.isEmpty {
      line = sentence.line
    } else {
      text += (beginsParagraph ? "\n\n" : isSpaced ? " " : "").utf8
    }
    let start = text.count
    let surface = CoNLLUText(of: sentence.tokens, stated: stated)
    text += surface.bytes
    isSpaced = sentence.tokens.last?.isSpaced ?? true
    if notes.isEmpty || beginsParagraph {
      paragraphs.append(start..<text.count)
    } else {
      paragraphs[paragraphs.count - 1] = paragraphs[paragraphs.count - 1].lowerBound..<text.count
    }
    addWords(
      of: sentence, at: surface.ranges.map { ($0.lowerBound + start)..<($0.upperBound + start) })
    notes.append(
      CoNLLUNotes(
        comments: comments, tokens: sentence.tokens.map { $0.words.count > 1 ? $0.misc : "_" },
        words: sentence.misc))
  }

  private mutating func addWords(of sentence: CoNLLUSentence, at ranges: [Range<Int>]) {
    let first = (tokens: syntax.tokens.count, words: syntax.words.count)
    for (token, range) in zip(sentence.tokens, ranges) {
      let start = Int32(syntax.words.count)
      let forms = Array(sentence.forms[token.words])
      syntax.words += Self.words(forms, of: token, at: range)
      syntax.tokens.append(
        SurfaceToken(
          start: Int32(range.lowerBound), length: Int32(range.count),
          words: start..<Int32(syntax.words.count)))
    }
    syntax.sentences.append(
      Sentence(
        tokens: first.tokens..<syntax.tokens.count, words: first.words..<syntax.words.count))
  }

  /// The words of a token: with a range of their own where they spell it, else with a form.
  private static func words(
    _ forms: [String], of token: CoNLLUSentence.Token, at range: Range<Int>
  ) -> [Word] {
    let start = Int32(range.lowerBound)
    if forms.count == 1 { return [Word(start: start, length: Int32(range.count))] }
    guard forms.joined().utf8.elementsEqual(token.form.utf8) else {
      return forms.map { Word(start: start, length: Int32(range.count), ownForm: $0) }
    }
    var next = start
    return forms.map { form in
      defer { next += Int32(form.utf8.count) }
      return Word(start: next, length: Int32(form.utf8.count))
    }
  }
}
