/// Reads an article sentence by sentence for what people say in it.
struct QuotationReader {
  private let scene: Scene
  private let finder: CueFinder

  init(_ scene: Scene) {
    self.scene = scene
    finder = CueFinder(scene)
  }

  /// The quotations in the order of the clean text, each with the number of its sentence.
  func drafts() -> [(draft: Draft, sentence: Int)] {
    var drafts: [(draft: Draft, sentence: Int)] = []
    for (number, sentence) in scene.sentences.enumerated() {
      let introduction = introduction(before: number)
      let found = read(sentence, after: drafts.last?.draft, introduction)
      for draft in found {
        if continues(draft), let last = drafts.indices.last {
          drafts[last].draft.spans.append(contentsOf: draft.spans)
          drafts[last].draft.block = draft.block
        } else {
          drafts.append((draft, number))
        }
      }
    }
    return drafts
  }

  private func read(
    _ sentence: Sentence, after previous: Draft?, _ introduction: Mention?
  ) -> [Draft] {
    var reading = Reading(
      sentence, finder: finder, previous: previous, introduction: introduction)
    guard reading.mayQuote else { return [] }
    for pattern in QuotationPatterns.all { pattern.read(&reading) }
    return reading.drafts.sorted { $0.start < $1.start }
  }

  /// Who acts in the sentence before, where that ends with a colon: « Le maire lui a donné
  /// raison : ».
  private func introduction(before number: Int) -> Mention? {
    guard number > 0 else { return nil }
    let items = scene.sentences[number - 1].items
    guard let first = scene.items[scene.sentences[number].items].first, first.isQuotation,
      let last = scene.items[items].last, last.isSign(Sign.colon)
    else { return nil }
    return finder.subjects.mainSubject(from: items.lowerBound, before: items.upperBound)
  }

  /// Whether a draft is the rest of a speech that the paragraph before left open.
  private func continues(_ draft: Draft) -> Bool {
    guard draft.carriesOn, let index = scene.items[draft.sentence...].first else { return false }
    return index.isQuotation && scene.segments[Int(index.segment)].continues
  }
}

extension Reading {
  /// Whether a sentence holds a quotation in marks, a verb of speech or a source at all.
  var mayQuote: Bool {
    !cues.isEmpty
      || beginsBlock && (items[range.lowerBound].isSign(Sign.dash))
      || range.contains { items[$0].isQuotation || items[$0].meets([.sourceCue, .viewCue]) }
  }
}
