internal import ChanceryClean
internal import ChanceryLanguage
internal import ChanceryText

/// Writes the sentences of one article as lines of CoNLL-U.
struct CoNLLUWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []
  private let article: AnalysedArticle
  private let offsets: OffsetUnit
  private let places: SyntaxPlaces
  /// The label of each word that belongs to a name: `B-PER`, `I-PER`.
  private let labels: [String?]
  /// The first block that does not end before the current sentence.
  private var block = 0

  private var syntax: Syntax { article.syntax }

  init(_ article: AnalysedArticle, offsets: OffsetUnit) {
    self.article = article
    self.offsets = offsets
    places = SyntaxPlaces(of: article.clean, in: offsets)
    var labels = [String?](repeating: nil, count: article.syntax.words.count)
    for name in article.syntax.names {
      for (place, word) in article.syntax.words(of: name).enumerated() {
        labels[word] = (place == 0 ? "B-" : "I-") + name.kind.label
      }
    }
    self.labels = labels
  }

  /// Writes a sentence and the blank line after it.
  mutating func writeSentence(_ index: Int) {
    let sentence = syntax.sentences[index]
    if article.notes.isEmpty {
      writeComments(of: sentence, index)
    } else {
      for comment in article.notes[index].comments { line(PlainCharacters.line(comment)) }
    }
    for token in sentence.tokens { writeToken(token, in: sentence, index) }
    line("")
  }

  private mutating func writeToken(_ index: Int, in sentence: Sentence, _ number: Int) {
    let token = syntax.tokens[index]
    let words = Int(token.words.lowerBound)..<Int(token.words.upperBound)
    let form = PlainCharacters.column(places.words(at: token.range))
    let first = labels[words].lazy.compactMap { $0 }.first
    if words.count > 1 {
      let id = words.lowerBound - sentence.words.lowerBound + 1
      let kept =
        article.notes.isEmpty
        ? nil : article.notes[number].tokens[index - sentence.tokens.lowerBound]
      let misc = misc(kept, name: first, isLast: true, at: index, range: token.range)
      line("\(id)-\(id + words.count - 1)\t\(form)" + "\t_\t_\t_\t_\t_\t_\t_\t" + misc)
    }
    for place in words {
      let word = syntax.words[place]
      let own = words.count > 1 ? PlainCharacters.column(syntax.form(of: word, in: places)) : form
      let kept =
        article.notes.isEmpty
        ? nil : article.notes[number].words[place - sentence.words.lowerBound]
      let range = words.count == 1 ? token.range : narrower(word.range, than: token.range)
      let misc = misc(kept, name: labels[place], isLast: words.count == 1, at: index, range: range)
      line(columns(of: word, place, form: own, in: sentence) + "\t" + misc)
    }
  }

  /// The columns of a word up to DEPS.
  private func columns(
    of word: Word, _ place: Int, form: String, in sentence: Sentence
  ) -> String {
    let start = sentence.words.lowerBound
    let head = sentence.words.contains(Int(word.head)) ? Int(word.head) - start + 1 : 0
    return [
      "\(place - start + 1)", form, PlainCharacters.column(word.lemma), word.tag.label, "_",
      PlainCharacters.label(word.features), "\(head)", PlainCharacters.label(word.relation), "_",
    ].joined(separator: "\t")
  }

  /// The column MISC.
  ///
  /// - Parameters:
  ///   - kept: What the input had there, whose `NER` gives way to the name found.
  ///   - name: The label of the name.
  ///   - isLast: Whether a token ends here, which `SpaceAfter` speaks of.
  ///   - index: The token.
  ///   - range: The bytes that `TokenRange` tells of.
  /// - Returns: The entries with bars between; `_` when there are none.
  private func misc(
    _ kept: String?, name: String?, isLast: Bool, at index: Int, range: Range<Int>?
  ) -> String {
    var entries = name.map { ["NER=" + $0] } ?? []
    if let kept {
      entries += kept.split(separator: "|").map(String.init)
        .filter { $0 != "_" && !$0.hasPrefix("NER=") }.map(PlainCharacters.line)
    } else {
      if isLast, isGlued(index) { entries.append("SpaceAfter=No") }
      if let source = range.flatMap(places.source(of:)) {
        entries.append("TokenRange=\(source.lowerBound):\(source.upperBound)")
      }
    }
    return entries.isEmpty ? "_" : entries.joined(separator: "|")
  }

  /// Whether a token follows with no blank between.
  private func isGlued(_ index: Int) -> Bool {
    guard index + 1 < syntax.tokens.count else { return false }
    let end = syntax.tokens[index].range.upperBound
    let next = syntax.tokens[index + 1].range.lowerBound
    return next <= end || !places.hasBlank(in: end..<next)
  }

  private func narrower(_ range: Range<Int>, than whole: Range<Int>) -> Range<Int>? {
    range == whole || range.isEmpty ? nil : range
  }

  private mutating func line(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }
}

extension CoNLLUWriter {
  /// Writes what stands above the words of a sentence.
  private mutating func writeComments(of sentence: Sentence, _ index: Int) {
    let raw = article.clean.raw
    let range = extent(of: sentence)
    let beginsParagraph = passBlocks(before: range.lowerBound)
    if index == 0 {
      line("# newdoc id = " + PlainCharacters.line(raw.id))
      line("# format = " + CoNLLUEncoder.format)
      line("# generator = chancery " + Version.current)
      line("# source = " + PlainCharacters.line(raw.origin.label))
      line("# sha256 = " + raw.hash.hexadecimal)
      line("# language = " + PlainCharacters.label(article.language.rawValue))
      line("# offsets = " + offsets.rawValue)
    }
    if index == 0 || beginsParagraph { line("# newpar") }
    line("# sent_id = \(PlainCharacters.identifier(raw.id))-\(index + 1)")
    line("# text = " + PlainCharacters.line(places.words(at: range)))
  }

  private func extent(of sentence: Sentence) -> Range<Int> {
    guard let first = sentence.tokens.first, let last = sentence.tokens.last else { return 0..<0 }
    let start = syntax.tokens[first].range.lowerBound
    return start..<max(start, syntax.tokens[last].range.upperBound)
  }

  /// Passes over the blocks that end before an offset; says whether there were any.
  private mutating func passBlocks(before offset: Int) -> Bool {
    let start = block
    let blocks = article.clean.blocks
    while block < blocks.count, blocks[block].range.upperBound <= offset { block += 1 }
    return block > start
  }
}

extension Syntax {
  /// The form of a word: its own, or the text under it.
  fileprivate func form(of word: Word, in places: SyntaxPlaces) -> String {
    word.ownForm ?? places.words(at: word.range)
  }
}
