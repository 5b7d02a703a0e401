import ChanceryTestSupport
import Testing

@testable import ChanceryModel

/// Words in pieces.
@Suite("Subwords")
struct SubwordsTests {
  @Test(
    "are the pieces with the best sum",
    arguments: [
      ("le", ["▁le"]), ("port", ["▁", "port"]), ("porte", ["▁", "port", "e"]),
      ("lae", ["▁la", "e"]),
      (".", ["."]), ("", ["▁"]), ("'a", ["'", "a"]), ("1", ["▁", "1"]),
    ])
  func pieces(_ word: String, _ expected: [String]) throws {
    let subwords = try Subwords(ToyModels.network().file())
    let found = subwords.pieces(Array(word.utf8), limit: 12)
    #expect(found.map { ToyModels.pieces[Int($0)] } == expected)
  }

  @Test("are 0 for each character that no piece covers", arguments: ["中", "😀", "ß", "x", "𝒳"])
  func unknown(_ sign: String) throws {
    let subwords = try Subwords(ToyModels.network().file())
    #expect(subwords.pieces(Array("e\(sign)e\(sign)".utf8), limit: 12) == [3, 11, 0, 11, 0])
  }

  @Test("are the beginning where there are too many", arguments: [1, 3, 12])
  func limit(_ limit: Int) throws {
    let subwords = try Subwords(ToyModels.network().file())
    let word = Array(String(repeating: "ab", count: 300).utf8)
    let all = subwords.pieces(word, limit: .max)
    #expect(all.count == 601)
    #expect(subwords.pieces(word, limit: limit) == Array(all.prefix(limit)))
  }

  @Test("score as well as the best of all ways to cut a word", arguments: 0..<30)
  func best(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let signs = ["a", "b", "é", "▁"]
    func word(_ lengths: ClosedRange<Int>) -> String {
      (0..<Int.random(in: lengths, using: &generator)).map { _ in
        signs.randomElement(using: &generator) ?? ""
      }.joined()
    }
    let pieces = ["", "", "", "a", "▁"] + Set((0..<12).map { _ in word(2...4) }).sorted()
    let scores = pieces.map { _ in Float.random(in: -9...0, using: &generator) }
    var model = ModelBytes()
    model.text("pieces", pieces.joined(separator: "\n"))
    model.floats("pieces.score", scores)
    let subwords = try Subwords(model.file())
    for _ in 0..<20 {
      let word = word(1...8)
      let text = word.first == "▁" ? word : "▁" + word
      let found = subwords.pieces(Array(word.utf8), limit: .max)
      let floor = (scores.min() ?? 0) - 10
      let sum = found.map { $0 == 0 ? floor : scores[Int($0)] }.reduce(0, +)
      let best = Self.best(Array(text), pieces, scores, floor)
      #expect(abs(sum - best) < 1e-3, "\(text) with \(pieces)")
      let covered = found.map { $0 == 0 ? 1 : pieces[Int($0)].count }.reduce(0, +)
      #expect(covered == text.count)
    }
  }

  @Test("with another number of scores are refused")
  func refused() throws {
    var model = ToyModels.network()
    model.remove("pieces.score")
    model.floats("pieces.score", [0, 0, 0, 0])
    #expect(
      throws: ModelError.entry(name: "toy", entry: "pieces", problem: "do not match their scores")
    ) { _ = try Subwords(model.file()) }
  }

  @Test("of bytes that are no text are found nevertheless")
  func anyBytes() throws {
    let subwords = try Subwords(ToyModels.network().file())
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let found = subwords.pieces(bytes, limit: 12)
      #expect((1...12).contains(found.count))
      #expect(found.allSatisfy { 0..<subwords.count ~= Int($0) })
    }
  }

  /// The best sum of all ways to cut a text.
  private static func best(
    _ text: [Character], _ pieces: [String], _ scores: [Float], _ floor: Float
  ) -> Float {
    guard !text.isEmpty else { return 0 }
    var most = -Float.infinity
    for end in 1...text.count {
      let piece = pieces.firstIndex(of: String(text[..<end]))
      guard piece != nil || end == 1 else { continue }
      let rest = best(Array(text[end...]), pieces, scores, floor)
      most = max(most, (piece.map { scores[$0] } ?? floor) + rest)
    }
    return most
  }
}
