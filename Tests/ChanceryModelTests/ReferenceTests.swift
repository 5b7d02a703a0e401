import CChanceryModels
import ChanceryText
import Foundation
import Testing

@testable import ChanceryModel

/// The models that are built into the program, against what PyTorch computed with the same weights.
@Suite("A shipped model")
struct ReferenceTests {
  /// What `fixture()` of `Training/parser/export.py` wrote for one sentence.
  private struct Case: Decodable {
    let language: String
    let forms: [String]
    let heads: [Int]
    let arcs: [[Float]]
    let bundles: [[Float]]
    let lemmas: [[Float]]
    let relations: [[Float]]
    let names: [[Float]]
  }

  @Test("computes what its training computed", arguments: ["default", "accurate"])
  func scores(_ name: String) throws {
    let model = try Self.model(name)
    for reference in try Self.cases(name) {
      let place = try #require(
        model.languages.firstIndex(of: LanguageCode(rawValue: reference.language)))
      let layout = model.words.layout([reference.forms])
      let states = model.encoder.states(layout)
      let text = reference.forms.joined(separator: " ")
      let arcs = model.heads.arcs(states, layout.sentences, place)
      let rows = reference.heads.map { $0 - 1 }
      expect(arcs[0], reference.arcs, "arcs of “\(text)”")
      expect(model.heads.bundles(states, place), reference.bundles, "bundles of “\(text)”")
      expect(model.heads.lemmas(states, place), reference.lemmas, "lemmas of “\(text)”")
      expect(model.heads.names(states, place), reference.names, "names of “\(text)”")
      expect(
        model.heads.relations(states, rows, place), reference.relations, "relations of “\(text)”")
    }
  }

  /// Expects the same numbers within a thousandth, wherever the reference has some.
  private func expect(_ found: Rows, _ reference: [[Float]], _ what: String) {
    #expect(found.count == reference.count, "\(what)")
    guard found.count == reference.count else { return }
    var apart: Float = 0
    for (row, values) in reference.enumerated() {
      #expect(values.count <= found.width, "\(what)")
      for (column, value) in values.prefix(found.width).enumerated() where value > -1e8 {
        let difference = abs(found[row][column] - value)
        apart = max(apart, difference.isNaN ? .infinity : difference)
      }
    }
    #expect(apart < 1e-3, "\(what) differ")
  }

  private static func model(_ name: String) throws -> ParserModel {
    try ParserModel(file(name), lexicon: Lexicon(file("lexicon")))
  }

  private static func file(_ name: String) throws(ModelError) -> ModelFile {
    let data = chancery_model(name + ".model")
    let bytes = UnsafeRawBufferPointer(start: data.bytes, count: data.count)
    return try ModelFile(name: name, bytes: bytes)
  }

  private static func cases(_ name: String) throws -> [Case] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/\(name).json")
    return try JSONDecoder().decode([Case].self, from: Data(contentsOf: file))
  }
}
