import Chancery
import ChanceryText
import Foundation
import Testing

/// The hand-annotated articles, scored by the shared scorer.
@Suite(.enabled(if: SharedData.isThere, "needs the measuring data in ../shared"))
struct GoldArticleTests {
  /// The measures of one gold file: for each, precision, recall and F1 in per cent.
  private typealias Scores = [String: [String: Double]]

  /// Codes the articles of a gold file and scores the record lines.
  private func scores(of gold: String) throws -> Scores {
    let file = SharedData.file("data/gold/\(gold).jsonl")
    let pipeline = Pipeline()
    let encoder = RecordEncoder()
    var lines: [UInt8] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let article = try JSONDecoder().decode(GoldArticle.self, from: Data(line.utf8))
      let raw = RawArticle(
        id: article.id, text: article.text, origin: .init(name: article.id),
        metadata: .init(published: article.published.flatMap { PublicationDate($0) }))
      lines += encoder.line(pipeline.record(of: raw))
    }
    let folder = try SharedData.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let system = folder.appending(path: "system.jsonl")
    try Data(lines).write(to: system)
    let output = try SharedData.output(
      of: "python3",
      [SharedData.file("score/score_record.py").path, file.path, system.path, "--json"])
    let last = output.split(separator: "\n").last.map(String.init) ?? ""
    return try JSONDecoder().decode(Scores.self, from: Data(last.utf8))
  }

  /// What is read of a gold article; what was annotated stays with the scorer.
  private struct GoldArticle: Decodable {
    let id: String
    let text: String
    let published: String?
  }

  @Test func marksTheResidueOfTheSeed() throws {
    let residue = try scores(of: "seed")["residue"]
    try Baseline.read().expect("seed.residue.f1", try #require(residue?["f1"]))
  }

  @Test(arguments: ["seed", "french", "english"])
  func findsQuotations(gold: String) throws {
    let baseline = try Baseline.read()
    let scores = try scores(of: gold)
    baseline.expect("\(gold).quotation.8.recall", try #require(scores["quotation.8"]?["recall"]))
    baseline.expect(
      "\(gold).quotation.8.precision", try #require(scores["quotation.8"]?["precision"]))
    baseline.expect("\(gold).speaker.recall", try #require(scores["speaker"]?["recall"]))
  }
}
