import Chancery
import ChanceryText
import Foundation
import Testing

/// Residue on flattened pages, scored by the shared scorer.
///
/// The shipped classifier was trained on these pages: this gate holds what was reached, while the
/// figure for unseen pages is the cross-validation of `Training/lines/evaluate.py`.
@Suite(.enabled(if: SharedData.isThere, "needs the measuring data in ../shared"))
struct FlattenedPageTests {
  @Test func marksResidueLineByLine() throws {
    let folder = try SharedData.scratch()
    defer { try? FileManager.default.removeItem(at: folder) }
    let packed = SharedData.file("data/lines/scrapinghub-lines.jsonl.xz").path
    let gold = folder.appending(path: "gold.jsonl")
    let unpacked = try SharedData.output(
      of: "python3",
      ["-c", "import lzma,sys; sys.stdout.write(lzma.open(sys.argv[1],'rt').read())", packed])
    try Data(unpacked.utf8).write(to: gold)
    let scorer = SharedData.file("score/score_lines.py").path
    let texts = folder.appending(path: "texts").path
    _ = try SharedData.output(of: "python3", [scorer, "--texts", gold.path, texts])
    let system = folder.appending(path: "system.jsonl")
    try Data(try records(of: texts)).write(to: system)
    let output = try SharedData.output(of: "python3", [scorer, gold.path, system.path])
    let baseline = try Baseline.read()
    baseline.expect("lines.token.f1", try number(after: "token F1 ", in: output))
    baseline.expect("lines.page.f1", try number(after: "mean of pages ", in: output))
  }

  private func records(of folder: String) throws -> [UInt8] {
    let pipeline = Pipeline()
    let encoder = RecordEncoder()
    var lines: [UInt8] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
      let raw = RawArticle(text: text, origin: .init(name: name))
      lines += encoder.line(pipeline.record(of: raw))
    }
    return lines
  }

  private func number(after label: String, in output: String) throws -> Double {
    let rest = try #require(output.range(of: label)).upperBound
    return try #require(Double(output[rest...].prefix { "0123456789.".contains($0) }))
  }
}
