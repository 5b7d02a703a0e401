import ChanceryTestSupport
import Testing

@testable import ChanceryModel

/// Sentence starts and contractions in a stream of tokens.
@Suite("A sentence model")
struct SentenceModelTests {
  @Test("gives each token a guess", arguments: [0, 1, 2, 511, 512, 513, 1300])
  func counts(_ count: Int) throws {
    let (forms, gaps) = stream(count)
    let guesses = try model().guesses(forms, gaps: gaps, rules: forms.map { _ in 2 })
    #expect(guesses.count == count)
    #expect(guesses.allSatisfy { 0...1 ~= $0.starts && 0...1 ~= $0.contracts })
  }

  @Test("sees the neighbours of a token wherever it is", arguments: [0, 480, 512, 1000])
  func windows(_ start: Int) throws {
    let (forms, gaps) = stream(1300)
    let all = try model().guesses(forms, gaps: gaps, rules: forms.map { _ in 2 })
    // The network of the toy sees three tokens on each side.
    let range = max(0, start - 4)..<start + 60
    let part = try model().guesses(
      Array(forms[range]), gaps: Array(gaps[range]), rules: range.map { _ in 2 })
    let first = start - range.lowerBound
    #expect(Array(part[first..<first + 50]) == Array(all[start..<start + 50]))
  }

  @Test("heeds what stands before a token")
  func gaps() throws {
    let guesses = try ([.none, .blank, .lineBreak] as [SentenceModel.Gap]).map { gap in
      try model().guesses(["port"], gaps: [gap], rules: [2])[0]
    }
    #expect(Set(guesses).count == 3)
  }

  @Test("serves many threads")
  func threads() async throws {
    let model = try model()
    let (forms, gaps) = stream(700)
    let expected = model.guesses(forms, gaps: gaps, rules: forms.map { _ in 2 })
    await withTaskGroup(of: [SentenceModel.Guess].self) { group in
      for _ in 0..<8 {
        group.addTask { model.guesses(forms, gaps: gaps, rules: forms.map { _ in 2 }) }
      }
      for await found in group { #expect(found == expected) }
    }
  }

  private func model() throws -> SentenceModel { try SentenceModel(ToyModels.sentences().file()) }

  private func stream(_ count: Int) -> ([String], [SentenceModel.Gap]) {
    var generator = SeededGenerator(seed: 11)
    let words = ["Le", "port", ".", "l'", "été", "\u{0}", "😀", "", "1984"]
    let gaps: [SentenceModel.Gap] = [.none, .blank, .lineBreak]
    return (
      (0..<count).map { _ in words.randomElement(using: &generator) ?? "" },
      (0..<count).map { _ in gaps.randomElement(using: &generator) ?? .none }
    )
  }
}
