import Foundation

@testable import ChanceryClean

/// The shipped model, and made-up pages with what training made of them.
enum LineFixture {
  /// The bytes of the model that the program ships.
  static let model = read("../../../Sources/ChanceryClean/Lines/lines.model")

  /// A classifier with the shipped model.
  static func classifier() throws -> LineClassifier {
    try model.withUnsafeBufferPointer { try LineClassifier(model: $0) }
  }

  /// The lines of a made-up page, each with the probability of residue that training recorded.
  static func page(_ name: String) -> [(probability: Float, text: String)] {
    let table = String(decoding: read("Fixtures/\(name).tsv"), as: UTF8.self)
    return table.split(separator: "\n").map { row in
      let columns = row.split(separator: "\t", maxSplits: 1)
      return (Float(columns[0]) ?? .nan, String(columns[1]))
    }
  }

  private static func read(_ path: String) -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return (try? [UInt8](Data(contentsOf: folder.appending(path: path)))) ?? []
  }
}

extension LineClassifier {
  /// What the classifier thinks of lines.
  func verdicts(on lines: [String]) -> [LineVerdict] {
    withBytes(of: lines) { verdicts(on: $0, in: $1) }
  }

  /// How sure the classifier is of lines.
  func residueProbabilities(of lines: [String]) -> [Float] {
    withBytes(of: lines) { residueProbabilities(of: $0, in: $1) }
  }

  private func withBytes<Result>(
    of lines: [String], _ body: ([Range<Int>], UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    var text: [UInt8] = []
    let ranges = lines.map { line in
      let start = text.count
      text += Array(line.utf8)
      text.append(UInt8(ascii: "\n"))
      return start..<(text.count - 1)
    }
    return text.withUnsafeBufferPointer { body(ranges, $0) }
  }
}
