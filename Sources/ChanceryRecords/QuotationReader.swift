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
      let found = read(sentence, after: drafts.last?.draft)
      for draft in found {
        if continues(draft), let last = drafts.indices.last {
          drafts[last].draft.spans.append(contentsOf: draft.spans)
        } else {
          drafts.append((draft, number))
        }
      }
    }
    return drafts
  }

  private func read(_ sentence: Sentence, after previous: Draft?) -> [Draft] {
    var reading = Reading(sentence, finder: finder, previous: previous)
    guard reading.mayQuote else { return [] }
    for pattern in QuotationPatterns.all { pattern.read(&reading) }
    return reading.drafts.sorted { $0.start < $1.start }
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
      || range.contains { items[$0].isQuotation || items[$0].meets([.sourceCue, .viewCue]) }
  }
}
