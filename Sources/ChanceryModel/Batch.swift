internal import CKernels
internal import ChanceryText

/// Sentences that are computed together.
struct Batch {
  private let model: ParserModel
  private let forms: [[String]]
  private let language: Int
  private let layout: Layout
  private let states: Rows
  private let second: (heads: Heads, states: Rows)?

  /// Computes the states of the words.
  init(_ model: ParserModel, _ forms: [[String]], _ language: Int) {
    self.model = model
    self.forms = forms
    self.language = language
    layout = model.words.layout(forms)
    states = model.encoder.states(layout)
    second = model.second.map { ($0.heads, $0.encoder.states($0.words.layout(forms))) }
  }

  /// Reads everything off the states.
  func sentences() -> [ParserModel.Sentence] {
    guard layout.words > 0 else { return forms.map { _ in .init(words: [], names: []) } }
    let bundles = self.bundles()
    let heads = trees()
    let relations = self.relations(heads)
    let lemmas = self.lemmas(bundles)
    let names = self.names()
    return zip(layout.sentences, names).map { range, names in
      let words = range.map { word in
        ParserModel.Word(
          bundle: bundles[word], head: heads[word] < 0 ? -1 : heads[word] - range.lowerBound,
          relation: relations[word], lemma: lemmas[word])
      }
      return ParserModel.Sentence(words: words, names: names)
    }
  }

  /// The bundle of each word.
  private func bundles() -> [Int] {
    let scores = model.heads.bundles(states, language)
    if let second { mix(scores, second.heads.bundles(second.states, language)) }
    return best(scores, model.allowed[language].bundles)
  }

  /// The names of each sentence.
  private func names() -> [[ParserModel.Name]] {
    let scores = model.heads.names(states, language)
    return withExtendedLifetime(scores) {
      layout.sentences.map { range in
        NameDecoder.runs(scores[range.lowerBound], count: range.count, labels: scores.width)
          .map { .init(kind: $0.kind, words: $0.words, confidence: $0.confidence) }
      }
    }
  }

  /// For each word the row of its head, -1 for roots.
  private func trees() -> [Int] {
    var heads = [Int](repeating: -1, count: layout.words)
    let arcs = model.heads.arcs(states, layout.sentences, language)
    if let second {
      let theirs = second.heads.arcs(second.states, layout.sentences, language)
      for (scores, others) in zip(arcs, theirs) { mix(scores, others) }
    }
    for (range, scores) in zip(layout.sentences, arcs) where !range.isEmpty {
      let found = withExtendedLifetime(scores) {
        TreeDecoder.heads(scores.start, count: range.count)
      }
      for (word, head) in found.enumerated() {
        heads[range.lowerBound + word] = head == 0 ? -1 : range.lowerBound + head - 1
      }
    }
    return heads
  }

  /// The relations; `root` to the root and nowhere else.
  private func relations(_ heads: [Int]) -> [Int] {
    let scores = model.heads.relations(states, heads, language)
    if let second { mix(scores, second.heads.relations(second.states, heads, language)) }
    var found = best(scores, model.allowed[language].relations)
    if let root = model.root {
      for word in heads.indices where heads[word] < 0 { found[word] = root }
    }
    return found
  }

  /// The lemmas: from the lexicon, else by the best script.
  private func lemmas(_ bundles: [Int]) -> [String] {
    let all = forms.flatMap { $0 }
    let code = model.languages[language].rawValue
    var found = all
    var open: [Int] = []
    for (word, form) in all.enumerated() {
      let tag = model.bundles[bundles[word]].tag
      if let script = model.lexicon?.script(for: form, tag: tag, language: code) {
        found[word] = script.apply(to: form)
      } else {
        open.append(word)
      }
    }
    guard !open.isEmpty else { return found }
    let rows = Rows(count: open.count, width: states.width)
    withExtendedLifetime((rows, states)) {
      for (row, word) in open.enumerated() {
        rows[row].update(from: states[word], count: states.width)
      }
    }
    let scores = model.heads.lemmas(rows, language)
    let best = best(scores, 0..<scores.width)
    for (row, word) in open.enumerated() {
      found[word] = model.scripts[best[row]]?.apply(to: all[word]) ?? all[word]
    }
    return found
  }

  /// Makes two opinions one.
  private func mix(_ scores: Rows, _ others: Rows) {
    withExtendedLifetime((scores, others)) {
      ck_mix(
        scores.start, others.start, scores.count, scores.width, ParserModel.secondShare)
    }
  }

  /// The label of each row.
  private func best(_ scores: Rows, _ chooser: GroupChooser) -> [Int] {
    withExtendedLifetime(scores) { (0..<scores.count).map { chooser.best(scores[$0]) } }
  }

  /// The best of the choices for each row; there is at least one.
  private func best(_ scores: Rows, _ choices: some Collection<Int>) -> [Int] {
    withExtendedLifetime(scores) {
      (0..<scores.count).map { row in
        let values = scores[row]
        var best = choices[choices.startIndex]
        for choice in choices where values[choice] > values[best] { best = choice }
        return best
      }
    }
  }
}
