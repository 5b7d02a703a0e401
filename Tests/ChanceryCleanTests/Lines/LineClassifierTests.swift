import Testing

@testable import ChanceryClean

/// The classifier with the shipped model.
@Suite struct LineClassifierTests {
  @Test(arguments: ["french-page", "english-page", "clean-article"])
  func computesWhatTrainingComputed(page: String) throws {
    let lines = LineFixture.page(page)
    let found = try LineFixture.classifier().residueProbabilities(of: lines.map(\.text))
    #expect(found.count == lines.count)
    for (probability, line) in zip(found, lines) {
      #expect(abs(probability - line.probability) < 0.002, "\(line.text)")
    }
  }

  @Test func keepsEveryLineOfACleanArticle() throws {
    let lines = LineFixture.page("clean-article").map(\.text)
    let verdicts = try LineFixture.classifier().verdicts(on: lines)
    for (verdict, line) in zip(verdicts, lines) { #expect(!verdict.isResidue, "\(line)") }
  }

  @Test(arguments: [
    ("french-page", "« Personne ne nous a demandé notre avis », regrette un pêcheur."),
    ("french-page", "L'opposition juge le projet trop cher."),
    ("english-page", "\"Nobody asked us,\" said one fisherman."),
    ("english-page", "Critics called it a waste."),
  ])
  func keepsAShortParagraph(page: String, line: String) throws {
    #expect(try !verdict(on: line, of: page).isResidue)
  }

  @Test(arguments: [
    ("french-page", "Se connecter"), ("french-page", "Partager sur Facebook"),
    ("french-page", "Gestion des cookies"), ("french-page", "Le tramway n'ira pas jusqu'au port"),
    ("english-page", "Log In"), ("english-page", "Related Articles"),
    ("english-page", "Fish market to move in June"), ("english-page", "Leave a Comment"),
  ])
  func takesOutResidueWithAReason(page: String, line: String) throws {
    let verdict = try verdict(on: line, of: page)
    #expect(verdict.isResidue)
    #expect(verdict.reason != nil)
    #expect(verdict.residueProbability > 0.5)
  }

  @Test func isBuiltIn() {
    let lines = LineFixture.page("clean-article").map(\.text)
    #expect(LineClassifier.embedded.verdicts(on: lines).allSatisfy { !$0.isResidue })
  }

  @Test(arguments: [
    ("french-page", "Gestion des cookies", LineReason.residueWords),
    ("english-page", "3 Comments", .residueWords),
    ("english-page", "Jane R. says:", .afterArticle),
  ])
  func namesWhatWeighedMost(page: String, line: String, reason: LineReason) throws {
    #expect(try verdict(on: line, of: page).reason == reason)
  }

  @Test func givesNothingForAnEmptyPage() throws {
    #expect(try LineFixture.classifier().verdicts(on: []).isEmpty)
  }

  @Test func judgesBytesThatAreNoText() throws {
    let classifier = try LineFixture.classifier()
    let bytes: [UInt8] = [0xFF, 0xC3, 0x20, 0xE2, 0x80, 0x00, 0xF0, 0x9F]
    let found = bytes.withUnsafeBufferPointer {
      classifier.residueProbabilities(of: [0..<3, 3..<6, 6..<8, 8..<8], in: $0)
    }
    #expect(found.allSatisfy { $0 >= 0 && $0 <= 1 })
  }

  private func verdict(on line: String, of page: String) throws -> LineVerdict {
    let lines = LineFixture.page(page).map(\.text)
    let verdicts = try LineFixture.classifier().verdicts(on: lines)
    let index = try #require(lines.firstIndex(of: line))
    return verdicts[index]
  }
}
